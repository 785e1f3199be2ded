package org.sekisho.access.marking;

import java.util.Optional;
import org.sekisho.access.Label;
import org.sekisho.access.Level;
import org.sekisho.access.Scheme;

/**
 * Markings of Council Decision 2013/488/EU: {@code SECRET UE/EU SECRET}, short {@code S-UE/EU-S}.
 * How a release to third states is written needs a check; it is read as NATO writes it.
 */
final class EuropeanUnion implements Grammar {

  private static final Openings OPENINGS =
      Openings.of(Scheme.EU)
          .or("TRES SECRET UE/EU TOP SECRET", Level.EU_TOP_SECRET)
          .or("R-UE/EU-R", Level.EU_RESTRICTED)
          .or("C-UE/EU-C", Level.EU_CONFIDENTIAL)
          .or("S-UE/EU-S", Level.EU_SECRET)
          .or("TS-UE/EU-TS", Level.EU_TOP_SECRET);

  @Override
  public boolean claims(String marking) {
    return marking.contains("UE/EU") || marking.contains(" UE") || marking.contains("-UE");
  }

  @Override
  public void read(Span marking, Reading reading) {
    Release.level(OPENINGS, marking, reading).ifPresent(rest -> Release.read(rest, reading));
  }

  @Override
  public String banner(Label label) {
    String level =
        Optional.ofNullable(label.levels().get(Scheme.EU))
            .map(found -> found.title().en())
            .orElse("");
    return level + Release.of(label);
  }
}
