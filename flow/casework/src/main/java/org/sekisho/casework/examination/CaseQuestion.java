package org.sekisho.casework.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.filing.Part;

/**
 * A question to the filer inside the case.
 *
 * @param clock id of the clock that stands still meanwhile; empty where none does
 * @param served from when the clock stands
 * @param withdrawn when the office let it fall
 */
public record CaseQuestion(
    String id,
    int round,
    String unit,
    String person,
    Part part,
    String words,
    String clock,
    Optional<LocalDate> due,
    Instant asked,
    Optional<Instant> served,
    Optional<Answer> answer,
    Optional<Instant> withdrawn) {

  /** What the filer said to it. */
  public record Answer(Instant at, String person, String words, List<Attachment> attachments) {
    public Answer {
      attachments = List.copyOf(attachments);
    }
  }

  public boolean isOpen() {
    return answer.isEmpty() && withdrawn.isEmpty();
  }

  public CaseQuestion servedAt(Instant at) {
    return new CaseQuestion(
        id,
        round,
        unit,
        person,
        part,
        words,
        clock,
        due,
        asked,
        Optional.of(at),
        answer,
        withdrawn);
  }

  public CaseQuestion answered(Answer given) {
    return new CaseQuestion(
        id,
        round,
        unit,
        person,
        part,
        words,
        clock,
        due,
        asked,
        served,
        Optional.of(given),
        withdrawn);
  }

  public CaseQuestion withdrawnAt(Instant at) {
    return new CaseQuestion(
        id, round, unit, person, part, words, clock, due, asked, served, answer, Optional.of(at));
  }
}
