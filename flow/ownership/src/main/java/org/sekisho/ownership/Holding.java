package org.sekisho.ownership;

import java.time.LocalDate;
import org.sekisho.terms.Period;

/**
 * One holding as a source states it.
 *
 * @param holder the id of who holds
 * @param company the id of what is held
 * @param valid the days on which it is held
 * @param recorded the days on which the source so stated
 * @param source where it is stated
 */
public record Holding(
    String holder,
    String company,
    Share share,
    Kind kind,
    Period valid,
    Period recorded,
    String source) {

  /** Every day there is. */
  public static final Period ALWAYS = Period.from(LocalDate.MIN);

  /** Shares held at all times, by nobody's special account. */
  public static Holding of(String holder, String company, Share share) {
    return new Holding(holder, company, share, Kind.SHARES, ALWAYS, ALWAYS, "");
  }

  public Holding kind(Kind other) {
    return new Holding(holder, company, share, other, valid, recorded, source);
  }

  public Holding during(Period other) {
    return new Holding(holder, company, share, kind, other, recorded, source);
  }

  public Holding recorded(Period other) {
    return new Holding(holder, company, share, kind, valid, other, source);
  }

  public Holding from(String other) {
    return new Holding(holder, company, share, kind, valid, recorded, other);
  }
}
