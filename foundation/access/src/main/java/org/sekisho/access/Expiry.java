package org.sekisho.access;

import java.time.LocalDate;

/**
 * The day on which the secrecy of information is to end or to be looked at again. Its passing opens
 * nothing: ending secrecy is an act ({@link Lowering}), so a label keeps its effect until then.
 *
 * @param day the first day of the end; {@link #NEVER} and {@link #NOTHING} hold the outermost days
 */
public record Expiry(LocalDate day) implements Comparable<Expiry> {

  /** There is nothing whose secrecy could end. */
  public static final Expiry NOTHING = new Expiry(LocalDate.MIN);

  /** No day has been set. */
  public static final Expiry NEVER = new Expiry(LocalDate.MAX);

  @Override
  public int compareTo(Expiry other) {
    return day.compareTo(other.day);
  }
}
