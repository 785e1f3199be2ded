package org.sekisho.law.pack;

import java.util.List;
import java.util.Optional;
import org.sekisho.calendar.FirstDay;
import org.sekisho.calendar.Length;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/**
 * A statutory period as data.
 *
 * @param starts the event that starts it, or {@code act} for the day of the act
 * @param extended the id of the clock that this one replaces when so ordered
 */
public record Clock(
    String id,
    Text title,
    Kind kind,
    String starts,
    Length length,
    Direction direction,
    FirstDay firstDay,
    List<Citation> citations,
    Confidence confidence,
    Optional<Text> check,
    Period inForce,
    Optional<String> authority,
    Optional<String> extended,
    Counting counting,
    Place place) {

  public static final String ACT = "act";

  public Clock {
    citations = List.copyOf(citations);
  }

  /** What the end of the period means. */
  public enum Kind {
    /** Not before the period has passed. */
    BAR,
    /** By the end of the period. */
    DUE,
    /** Not earlier than the period allows. */
    WINDOW
  }

  public enum Direction {
    AFTER,
    BEFORE
  }
}
