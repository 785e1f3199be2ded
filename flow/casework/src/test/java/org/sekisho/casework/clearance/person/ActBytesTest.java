package org.sekisho.casework.clearance.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.access.Caveat;
import org.sekisho.access.Scheme;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.ActJson;
import org.sekisho.terms.Problem;

class ActBytesTest {

  private static final ActJson<PersonDeed> JSON = new ActJson<>(PersonDeed.class);

  private static Story story() {
    return Story.ofOperator(LocalDate.of(2026, 6, 1))
        .proposed()
        .assessed(true)
        .does(Story.OFFICER, new Handling.Briefed(Story.PAPER))
        .does(
            Story.OFFICER,
            new Handling.NeedGranted(
                "project",
                List.of(new Caveat(Scheme.JP_2024, "chips")),
                "works on it",
                Optional.of(LocalDate.of(2027, 3, 31))));
  }

  @Test
  void everyActIsReadAsItWasWritten() {
    for (Act<PersonDeed> act : story().file().acts()) {
      String line = JSON.write(act);
      assertThat(JSON.read(line).orThrow()).isEqualTo(act);
      assertThat(JSON.write(JSON.read(line).orThrow())).isEqualTo(line).doesNotContain("\n");
    }
  }

  @Test
  void theSameActHasTheSameBytes() {
    PersonFile file = story().file();
    assertThat(JSON.write(file.acts().get(2)))
        .isEqualTo(
            """
            {"file":"file-1","number":3,"at":"2026-06-01T03:00:00Z",\
            "actor":{"id":"p-1","role":"person","body":""},\
            "deed":{"kind":"consented","notice":{"hex":"%s"},"paper":{"hex":"%s"}}}\
            """
                .formatted(Story.PAPER.hex(), Story.PAPER.hex()));
    assertThat(JSON.write(file.acts().getLast()))
        .endsWith(
            """
            "deed":{"kind":"need_granted","group":"project",\
            "compartments":[{"scheme":"jp_2024","word":"chips"}],"why":"works on it",\
            "last":"2027-03-31"}}\
            """);
  }

  /** What is stored is read by these words: one may be added, none may change. */
  @Test
  void theKindsOfDeedsKeepTheirWords() {
    assertThat(String.join(" ", JSON.kinds()))
        .isEqualTo(
            "answered assessment_reused briefed circumstances_dismissed circumstances_reported"
                + " clearance_ended clearance_granted clearance_withdrawn complained"
                + " complaint_answered consent_refused consent_withdrawn consented decided"
                + " destroyed doubt_found duty_ended employer_told erased investigation_asked"
                + " investigator_told need_ended need_granted noticed office_entered office_left"
                + " opinion_given person_notified pledged proposed reasons_declined"
                + " reassessment_opened record_used retention_set task_done task_dropped task_set"
                + " transfer_confirmed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"file\":\"f\",\"file\":\"g\"}",
        "{\"file\":\"f\",\"number\":1,\"at\":\"2026-06-01T03:00:00Z\","
            + "\"actor\":{\"id\":\"a\",\"role\":\"king\",\"body\":\"\"},"
            + "\"deed\":{\"kind\":\"office_left\"}}",
        "{\"file\":\"f\",\"number\":1,\"at\":\"2026-06-01T03:00:00Z\","
            + "\"actor\":{\"id\":\"a\",\"role\":\"head\",\"body\":\"\"},"
            + "\"deed\":{\"kind\":\"actor\",\"id\":\"\",\"role\":\"head\",\"body\":\"\"}}",
        "{\"file\":\"f\",\"number\":1,\"at\":\"2026-06-01T03:00:00Z\","
            + "\"actor\":{\"id\":\"a\",\"role\":\"head\",\"body\":\"\"},"
            + "\"deed\":{\"kind\":\"office_left\",\"more\":1}}",
        "{\"file\":1,\"number\":\"1\"}"
      })
  void whatIsNoActIsRefused(String line) {
    assertThat(JSON.read(line).problems())
        .extracting(Problem::code)
        .containsExactly("clearance.act.unreadable");
  }
}
