package org.sekisho.pages.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Brief;
import org.sekisho.matter.Answer;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.terms.Text;

/**
 * A matter as far as a form tells it. The form carries all answers, so that the desk keeps nothing
 * of a question that was never filed.
 *
 * @param wrong what cannot be an answer, by the field it was written in
 */
record Draft(Matter matter, SortedMap<String, Text> wrong) {

  /** Fields of answers begin so. */
  static final String ANSWER = "a.";

  /** A field that is set where somebody does not know. */
  static final String UNKNOWN = "u.";

  static final String DAY = "date";
  static final String TITLE = "title";
  static final String DROPPED = "drop";

  private static final int LONGEST_TITLE = 200;

  Draft {
    wrong = Collections.unmodifiableSortedMap(new TreeMap<>(wrong));
  }

  static Draft of(Gate gate, Asked asked) {
    SortedMap<String, Text> wrong = new TreeMap<>();
    Text title =
        asked
            .field(TITLE)
            .map(text -> Text.same(text.substring(0, Math.min(text.length(), LONGEST_TITLE))))
            .orElse(gate.title());
    Matter matter = Matter.unasked(gate, title, day(asked, wrong));
    Optional<String> dropped = asked.field(DROPPED);
    for (FactDefinition fact : gate.facts()) {
      if (!dropped.equals(Optional.of(fact.id()))) {
        matter = answered(matter, fact, asked, wrong);
      }
    }
    return new Draft(matter, wrong);
  }

  private static LocalDate day(Asked asked, Map<String, Text> wrong) {
    Optional<String> written = asked.field(DAY);
    try {
      return written.map(LocalDate::parse).orElse(asked.today());
    } catch (DateTimeException notADay) {
      wrong.put(
          DAY, wrong(written.orElse(""), Text.of("a date such as 2026-06-07", "2026-06-07のような日付")));
      return asked.today();
    }
  }

  private static Matter answered(
      Matter matter, FactDefinition fact, Asked asked, Map<String, Text> wrong) {
    if (asked.field(UNKNOWN + fact.id()).isPresent()) {
      return matter.with(fact.id(), new Answer.DontKnow());
    }
    Optional<String> written = asked.field(ANSWER + fact.id());
    Optional<Answer> answer = written.flatMap(text -> read(fact, text));
    if (written.isPresent() && answer.isEmpty()) {
      wrong.put(ANSWER + fact.id(), wrong(written.get(), fact.type().expected()));
    }
    return answer.map(known -> matter.with(fact.id(), known)).orElse(matter);
  }

  /** A share may be written without its sign, and a country in small letters. */
  private static Optional<Answer> read(FactDefinition fact, String text) {
    Optional<Answer> answer = AnswerReader.parse(fact, text);
    return switch (fact.type()) {
      case FactType.Share share -> answer.or(() -> AnswerReader.parse(fact, text + " %"));
      case FactType.Country country ->
          answer.or(() -> AnswerReader.parse(fact, text.toUpperCase(Locale.ROOT)));
      case FactType.YesOrNo yesOrNo -> answer;
      case FactType.Choice choice -> answer;
      case FactType.Quantity quantity -> answer;
      case FactType.Day day -> answer;
    };
  }

  private static Text wrong(String written, Text expected) {
    String brief = Brief.of(written);
    return Text.of(
        "`" + brief + "` is no answer here: write " + expected.en(),
        "`" + brief + "`は回答として使えません。" + expected.ja() + "を入力してください");
  }
}
