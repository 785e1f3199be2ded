package org.sekisho.law.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.law.condition.Stated;
import org.sekisho.matter.Gate;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Text;

/**
 * One regime as its folder tells it, read and sound.
 *
 * <p>Worked cases are read apart ({@link CaseReader}): they try the law and are no part of it.
 *
 * @param hash of the folder without its cases, so that a decision can name the law it used
 */
public record Regime(
    String id,
    Gate gate,
    String jurisdiction,
    Text title,
    Text purpose,
    Map<String, Authority> authorities,
    Map<String, Instrument> instruments,
    List<Question> questions,
    Map<String, Event> events,
    List<Text> doubts,
    Map<String, DefinedTerm> terms,
    Map<String, DatedValue> values,
    Map<String, DatedSet> sets,
    Map<String, Filing> filings,
    Map<String, Criterion> criteria,
    Map<String, Clock> clocks,
    List<Rule> rules,
    List<Collision> collisions,
    List<Stated> assumptions,
    ContentHash hash) {

  /** Somebody to whom law gives power. */
  public record Authority(String id, Text title) {}

  /** An act, order, rule or notice that is cited. */
  public record Instrument(String id, Text title, Optional<String> url) {}

  /** Something that happens and starts a clock. */
  public record Event(String id, Text title) {}

  public Optional<Question> question(String questionId) {
    return questions.stream().filter(question -> question.id().equals(questionId)).findFirst();
  }
}
