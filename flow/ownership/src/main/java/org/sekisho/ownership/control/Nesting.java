package org.sekisho.ownership.control;

/**
 * The forest of classes laid out in a row: each class, then all below it, so that everyone whom a
 * party controls stands in one run with it. Chains of any length, for nothing here recurs.
 */
final class Nesting {

  private static final int NONE = -1;

  final int[] order;
  final int[] place;
  final int[] start;
  final int[] after;
  final int[] parent;

  /**
   * Lays out the classes.
   *
   * @param leader the first member of the class of each party
   * @param above for the first member of a class that of the class above, or -1
   * @param settled the first members of all classes, each after those below it
   */
  Nesting(int[] leader, int[] above, int[] settled) {
    this.order = new int[leader.length];
    this.place = new int[leader.length];
    this.start = new int[leader.length];
    this.after = new int[leader.length];
    this.parent = above.clone();
    int[] members = new int[leader.length];
    for (int first : leader) {
      members[first]++;
    }
    layOut(settled, members);
    seat(leader);
  }

  /** Gives each class its run: sizes from below, places from above. */
  private void layOut(int[] settled, int[] members) {
    int[] sizes = members.clone();
    for (int first : settled) {
      if (parent[first] != NONE) {
        sizes[parent[first]] += sizes[first];
      }
    }
    int[] free = members.clone();
    int roots = 0;
    for (int i = settled.length - 1; i >= 0; i--) {
      int first = settled[i];
      int above = parent[first];
      if (above == NONE) {
        start[first] = roots;
        roots += sizes[first];
      } else {
        start[first] = free[above];
        free[above] += sizes[first];
      }
      free[first] += start[first];
      after[first] = start[first] + sizes[first];
    }
  }

  /** Gives each party its place in the run of its class, the members before those below. */
  private void seat(int[] leader) {
    int[] taken = new int[leader.length];
    for (int party = 0; party < leader.length; party++) {
      int first = leader[party];
      start[party] = start[first];
      after[party] = after[first];
      parent[party] = parent[first];
      place[party] = start[first] + taken[first]++;
      order[place[party]] = party;
    }
  }
}
