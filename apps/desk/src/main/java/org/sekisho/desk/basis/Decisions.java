package org.sekisho.desk.basis;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.decision.Decider;
import org.sekisho.decision.Decision;
import org.sekisho.facts.Facts;
import org.sekisho.law.LawBook;
import org.sekisho.law.PreparedLaw;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Decides with the law in force, or tells why no law can decide. */
public final class Decisions {

  private Decisions() {}

  /** Decides on what the matter states alone. */
  public static Checked<Decision> of(LawBook book, Matter matter, LocalDate known, String file) {
    return of(book, matter, Facts.of(matter), known, file);
  }

  /** Decides on what is known, however it was found. */
  public static Checked<Decision> of(
      LawBook book, Matter matter, Facts facts, LocalDate known, String file) {
    return book.inForce(matter.gate(), matter.date(), known)
        .then(laws ->
            laws.isEmpty() ? noLaw(matter, known, file) : decide(matter, facts, laws, known, file));
  }

  private static Checked<Decision> decide(
      Matter matter, Facts facts, List<PreparedLaw> laws, LocalDate known, String file) {
    List<Problem> contradictions = Contradictions.of(matter, facts, laws.getFirst().law(), file);
    return contradictions.isEmpty()
        ? new Checked.Sound<>(Decider.decide(matter, facts, laws, known))
        : new Checked.Broken<>(contradictions);
  }

  private static Checked<Decision> noLaw(Matter matter, LocalDate known, String file) {
    return new Checked.Broken<>(
        List.of(
            new Problem(
                "decision.law.none",
                Place.file(file).named("date"),
                Text.of(
                    "no regime of gate `"
                        + matter.gate().id()
                        + "`, as known on "
                        + known
                        + ", reaches an act of "
                        + matter.date(),
                    known
                        + "の時点で、ゲート`"
                        + matter.gate().id()
                        + "`に"
                        + matter.date()
                        + "の行為に適用できる制度がありません"),
                Text.of(
                    "see `sekisho law list` for the days that are covered",
                    "`sekisho law list`で対象期間を確認してください"))));
  }
}
