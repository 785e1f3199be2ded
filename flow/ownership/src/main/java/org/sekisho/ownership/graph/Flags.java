package org.sekisho.ownership.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * What in the holdings of a day cannot be right, or may not be meant. Nothing is mended: a verdict
 * stands on the holdings as stated, beside its flags.
 *
 * @param shown the first of them
 * @param count all of them
 */
public record Flags(List<Flag> shown, long count) {

  /** How many are kept to be shown. */
  public static final int MOST_SHOWN = 1000;

  public Flags {
    shown = List.copyOf(shown);
  }

  /** One thing to look at. Rows count from 0. */
  public sealed interface Flag {}

  /** The same statement again; it counts once. */
  public record Duplicate(int row, int first) implements Flag {}

  /** Another statement of the same pair; the two add up. */
  public record Repeated(int row, int first) implements Flag {}

  /** A company that holds itself. */
  public record SelfHeld(int company, int row) implements Flag {}

  /** A company of which more than the whole is held; {@code sum} in millionths of a percent. */
  public record Overstated(int company, long sum) implements Flag {}

  static final class Gathered {

    private final List<Flag> shown = new ArrayList<>();
    private long count;

    void add(Flag flag) {
      count++;
      if (shown.size() < MOST_SHOWN) {
        shown.add(flag);
      }
    }

    Flags flags() {
      return new Flags(shown, count);
    }
  }
}
