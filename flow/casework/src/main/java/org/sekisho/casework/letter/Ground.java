package org.sekisho.casework.letter;

import java.time.LocalDate;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Text;

/** Why a sentence may stand in a letter. */
public sealed interface Ground {

  /**
   * A rule says it.
   *
   * @param id the rule's own id, for example {@code jp-inward-investment/prior-notification}
   * @param title the provision as a letter names it
   */
  record Rule(String id, Citation citation, Text title) implements Ground {}

  /**
   * Something done in the case.
   *
   * @param event the word of the record, for example {@code filing.received}
   * @param subject what it was done to, by its own id
   */
  record Act(String event, String subject, LocalDate on) implements Ground {}

  /**
   * Something known in the case.
   *
   * @param fact its name
   * @param source who or what says so
   */
  record Fact(String fact, Text source) implements Ground {}

  /** One line for a person who asks why. */
  default Text said() {
    return switch (this) {
      case Rule(String id, Citation citation, Text title) ->
          Text.of(
              "rule " + id + ": " + title.en() + mark(citation),
              "規則 " + id + "：" + title.ja() + mark(citation));
      case Act(String event, String subject, LocalDate on) ->
          Text.of(
              "act " + event + " of " + on + " on " + subject,
              "行為 " + event + "（" + Text.of(on).ja() + "、" + subject + "）");
      case Fact(String fact, Text source) ->
          Text.of("fact " + fact + ": " + source.en(), "事実 " + fact + "：" + source.ja());
    };
  }

  /** As it stands inside a sentence: the provision, the day, or who says so. */
  default Text inSentence() {
    return switch (this) {
      case Rule rule -> rule.title();
      case Act act -> LetterDate.of(act.on());
      case Fact fact -> fact.source();
    };
  }

  private static String mark(Citation citation) {
    return " [" + citation.instrument() + " " + citation.at() + "]";
  }
}
