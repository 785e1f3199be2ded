package org.sekisho.ownership.graph;

/**
 * Who holds what of whom on one day, by one measure: each pair of holder and company once, its
 * shares added. Compressed sparse rows in both directions; the edges of node {@code x} are those
 * from {@code offset(x)} to before {@code offset(x + 1)}.
 *
 * <p>Where every share is exact the arrays of most shares are those of least shares.
 */
public final class Graph {

  private final Parties parties;
  private final Side in;
  private final Side out;
  private final int[] rows;
  private final int[] stated;
  private final Flags flags;
  private final boolean exact;

  Graph(Parties parties, Side in, Side out, int[] rows, int[] stated, Flags flags, boolean exact) {
    this.parties = parties;
    this.in = in;
    this.out = out;
    this.rows = rows;
    this.stated = stated;
    this.flags = flags;
    this.exact = exact;
  }

  /** One direction: offsets by node, and for each edge the node at its other end and the share. */
  static final class Side {

    private final int[] offsets;
    private final int[] ends;
    private final int[] least;
    private final int[] most;

    Side(int[] offsets, int[] ends, int[] least, int[] most) {
      this.offsets = offsets;
      this.ends = ends;
      this.least = least;
      this.most = most;
    }

    int[] offsets() {
      return offsets;
    }

    int[] ends() {
      return ends;
    }

    int[] least() {
      return least;
    }

    int[] most() {
      return most;
    }
  }

  public Parties parties() {
    return parties;
  }

  public Flags flags() {
    return flags;
  }

  public int nodes() {
    return in.offsets.length - 1;
  }

  public int edges() {
    return in.ends.length;
  }

  /** Whether every share is exact, so that what is possible is certain. */
  public boolean isExact() {
    return exact;
  }

  public int firstHeld(int holder) {
    return out.offsets[holder];
  }

  public int afterHeld(int holder) {
    return out.offsets[holder + 1];
  }

  public int held(int edge) {
    return out.ends[edge];
  }

  public int heldLeast(int edge) {
    return out.least[edge];
  }

  public int heldMost(int edge) {
    return out.most[edge];
  }

  public int firstHolder(int company) {
    return in.offsets[company];
  }

  public int afterHolder(int company) {
    return in.offsets[company + 1];
  }

  public int holder(int edge) {
    return in.ends[edge];
  }

  public int holderLeast(int edge) {
    return in.least[edge];
  }

  public int holderMost(int edge) {
    return in.most[edge];
  }

  /** The first row of the holdings that states the edge. */
  public int holderRow(int edge) {
    return rows[edge];
  }

  /** The sum of the least shares of all holders of a company. */
  public int stated(int company) {
    return stated[company];
  }
}
