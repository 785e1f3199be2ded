package org.sekisho.decision.print;

import java.time.LocalDate;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;

/** Under which gate, for acts of which day, and by law as known on which. */
final class HeadWords {

  private HeadWords() {}

  static Text of(Matter matter, LocalDate known) {
    Text gate = matter.gate().title();
    return Text.of(
        gate.en() + " · act on " + matter.date() + " · law as known on " + known,
        gate.ja() + "　行為日：" + Text.of(matter.date()).ja() + "　法令の基準日：" + Text.of(known).ja());
  }

  /** The same where nothing but the words tells what stands first. */
  static Text labelled(Matter matter, LocalDate known) {
    Text words = of(matter, known);
    return Text.of("gate: " + words.en(), "ゲート：" + words.ja());
  }
}
