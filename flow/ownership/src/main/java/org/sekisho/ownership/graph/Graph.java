package org.sekisho.ownership.graph;

import org.sekisho.ownership.Share;

/**
 * Who holds what of whom on one day, by one measure: each pair of holder and company once, its
 * shares added. Compressed sparse rows in both directions; the edges of node {@code x} are those
 * from the first to before the one after the last.
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
  private boolean exact;

  Graph(Parties parties, Side in, Side out, int[] rows, int[] stated, Flags flags, boolean exact) {
    this.parties = parties;
    this.in = in;
    this.out = out;
    this.rows = rows;
    this.stated = stated;
    this.flags = flags;
    this.exact = exact;
  }

  public Parties parties() {
    return parties;
  }

  public Flags flags() {
    return flags;
  }

  public int nodes() {
    return stated.length;
  }

  public int edges() {
    return in.edges();
  }

  /** Whether every share is exact, so that what is possible is certain. */
  public boolean isExact() {
    return exact;
  }

  public int firstHeld(int holder) {
    return out.first[holder];
  }

  public int afterHeld(int holder) {
    return out.after[holder];
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
    return in.first[company];
  }

  public int afterHolder(int company) {
    return in.after[company];
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

  /** The first row of the holdings that states the edge; -1 for one changed since. */
  public int holderRow(int edge) {
    return edge < rows.length ? rows[edge] : -1;
  }

  /** The sum of the least shares of all holders of a company. */
  public int stated(int company) {
    return stated[company];
  }

  /**
   * Sets what a holder holds of a company; nothing removes it. In place and in the time of the two
   * parties' own edges. Not while another thread reads.
   */
  public void set(int holder, int company, Share share) {
    int edge = in.find(company, holder);
    long before = edge < 0 ? 0 : in.least[edge];
    stated[company] = Pairs.capped(stated[company] - before + share.least());
    if (exact && !share.isExact()) {
      exact = false;
      in.widen();
      out.widen();
    }
    in.set(company, holder, share.least(), share.most());
    out.set(holder, company, share.least(), share.most());
  }

  /** What a holder holds of a company; nothing where it is no holder. */
  public Share share(int holder, int company) {
    int edge = in.find(company, holder);
    return edge < 0
        ? Share.exact(0)
        : new Share(Math.min(in.least[edge], Share.WHOLE), Math.min(in.most[edge], Share.WHOLE));
  }
}
