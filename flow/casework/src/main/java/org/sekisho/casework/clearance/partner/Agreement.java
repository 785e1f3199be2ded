package org.sekisho.casework.clearance.partner;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.access.Level;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/**
 * An agreement on the protection of information.
 *
 * @param home the state whose agreement it is, by ISO 3166-1 alpha-3 code
 * @param partner the other state, or an organisation such as {@code NATO}
 * @param levels what it covers
 */
public record Agreement(
    String id,
    Text title,
    String home,
    String partner,
    Period period,
    List<Covered> levels,
    Confidence confidence) {

  /** A level that it covers, and from when. */
  public record Covered(Level level, LocalDate from, Confidence confidence) {}

  public Agreement {
    levels = List.copyOf(levels);
  }

  /** Whether it is in force on every day from the first to the last. */
  boolean isInForce(LocalDate first, LocalDate last) {
    return period.contains(first) && period.contains(last);
  }

  /** What is not known well enough opens nothing, as with levels that count by an agreement. */
  boolean covers(Level level, LocalDate day) {
    return levels.stream()
        .filter(each -> each.confidence() != Confidence.LOW)
        .anyMatch(each -> each.level() == level && !day.isBefore(each.from()));
  }
}
