package org.sekisho.access.marking;

import java.util.Optional;
import org.sekisho.access.Caveat;
import org.sekisho.access.Label;
import org.sekisho.access.Level;
import org.sekisho.access.Scheme;
import org.sekisho.terms.Text;

/** Markings of C-M(2002)49: {@code NATO SECRET ATOMAL RELEASABLE TO JPN}. */
final class Nato implements Grammar {

  private static final Openings OPENINGS = Openings.of(Scheme.NATO);
  private static final Caveat ATOMAL = new Caveat(Scheme.NATO, "ATOMAL");

  @Override
  public boolean claims(String marking) {
    String text = Span.of(marking).unwrapped().text();
    return text.startsWith("NATO") || text.startsWith("COSMIC");
  }

  @Override
  public void read(Span marking, Reading reading) {
    Optional<Span> rest = Release.level(OPENINGS, marking, reading);
    rest.ifPresent(span -> Release.read(atomal(marking, span, reading), reading));
  }

  private static Span atomal(Span marking, Span rest, Reading reading) {
    if (!(rest.text() + " ").startsWith(ATOMAL.word() + " ")) {
      return rest;
    }
    reading.draft().compartment(ATOMAL);
    boolean low =
        OPENINGS
            .of(marking.text())
            .filter(entry -> entry.getValue().compareTo(Level.NATO_CONFIDENTIAL) < 0)
            .isPresent();
    if (low) {
      reading.problem("compartment", rest, TOO_LOW, RAISE);
    }
    return rest.after(ATOMAL.word());
  }

  @Override
  public String banner(Label label) {
    String level =
        Optional.ofNullable(label.levels().get(Scheme.NATO))
            .map(found -> found.title().en())
            .orElse("");
    String atomal = label.compartments().contains(ATOMAL) ? " " + ATOMAL.word() : "";
    return level + atomal + Release.of(label);
  }

  private static final Text TOO_LOW =
      Text.of("ATOMAL stands with CONFIDENTIAL and above", "ATOMALはCONFIDENTIAL以上の区分に付されます");
  private static final Text RAISE = Text.of("check the level", "区分を確認してください");
}
