package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sekisho.access.Clearance;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Level;
import org.sekisho.access.Recognition;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.ActJson;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.course.CourseMatter;
import org.sekisho.casework.clearance.course.Courses;
import org.sekisho.casework.clearance.person.Calling;
import org.sekisho.casework.clearance.person.Entitlement;
import org.sekisho.casework.clearance.person.Finding;
import org.sekisho.casework.clearance.person.Handling;
import org.sekisho.casework.clearance.person.Inquiry;
import org.sekisho.casework.clearance.person.PersonDeed;
import org.sekisho.casework.clearance.person.PersonFile;
import org.sekisho.casework.clearance.person.PersonStep;
import org.sekisho.casework.clearance.person.Stage;
import org.sekisho.ledger.log.ProofCheck;
import org.sekisho.store.casework.ActStreams;
import org.sekisho.store.record.Receipt;
import org.sekisho.terms.ContentHash;

/** A person consents, is cleared and reads, until the day on which the years are over. */
final class PersonJourneyTest {

  private static final Office OFFICE = Office.opened();
  private static final ActJson<PersonDeed> JSON = new ActJson<>(PersonDeed.class);
  private static final Course COURSE =
      Courses.shipped().course("jp-important-economic").orElseThrow();
  private static final ContentHash PAPER = ContentHash.of("paper");
  private static final Actor HERSELF = new Actor("p-1", Role.PERSON, "");
  private static final Actor OFFICER = new Actor("officer", Role.OFFICER, "meti");
  private static final Actor HEAD = new Actor("head", Role.HEAD, "meti");
  private static final LocalDate TOLD = LocalDate.of(2026, 6, 1);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  void accessIsGrantedOnTheLastDayOfTheYearsAndNotOnTheDayAfter() {
    assessed("cleared", true);
    does("cleared", OFFICER, new Handling.Briefed(PAPER));
    does("cleared", HERSELF, new Handling.Pledged(PAPER));
    assertThat(reads("cleared", TOLD)).isFalse();
    Handling.NeedGranted need =
        new Handling.NeedGranted("project", List.of(), "works on it", Optional.empty());
    Receipt kept = does("cleared", OFFICER, need);
    assertThat(reads("cleared", TOLD)).isTrue();
    assertThat(reads("cleared", LocalDate.of(2036, 6, 1))).isTrue();
    assertThat(reads("cleared", LocalDate.of(2036, 6, 2))).isFalse();
    String proof = OFFICE.recorder().log().prove(kept.place()).written();
    assertThat(ProofCheck.of("proof", proof, List.of(OFFICE.key().verifier())).orThrow().subject())
        .isEqualTo("clearance cleared");
  }

  @Test
  void whoIsTurnedDownComplainsAndIsAnsweredAndReadsNothing() {
    assessed("refused", false);
    does("refused", HERSELF, new Finding.Complained("the debts are paid"));
    assertThat(file("refused").openComplaint()).isPresent();
    does("refused", HEAD, new Finding.ComplaintAnswered("they were not paid on that day"));
    assertThat(file("refused").openComplaint()).isEmpty();
    assertThat(file("refused").stage()).isEqualTo(Stage.NOT_CLEARED);
    assertThat(reads("refused", TOLD)).isFalse();
  }

  private static void assessed(String id, boolean favourable) {
    String body = COURSE.bodies().investigator().id();
    Actor investigator = new Actor("investigator", Role.INVESTIGATOR, body);
    does(
        id,
        OFFICER,
        new Calling.Proposed(
            new PersonRef("p-1"),
            COURSE.id(),
            COURSE.hash(),
            Level.JP_IMPORTANT_ECONOMIC,
            "meti",
            Optional.empty(),
            "work on the project"));
    List<String> matters = COURSE.matters().stream().map(CourseMatter::id).toList();
    does(id, OFFICER, new Calling.Noticed(matters, COURSE.inquiries(), false, PAPER));
    does(id, HERSELF, new Calling.Consented(PAPER, PAPER));
    Calling.Answer answer = new Calling.Answer("drink", "trouble", "self", 1, "never at work");
    does(id, HERSELF, new Calling.Answered(List.of(answer)));
    does(id, OFFICER, new Inquiry.InvestigationAsked(body, ""));
    List<Inquiry.Remark> remarks = List.of(new Inquiry.Remark("drink", "as she said"));
    does(id, investigator, new Inquiry.OpinionGiven(favourable, remarks));
    does(id, HEAD, new Finding.Decided(favourable, favourable ? "" : "debts"));
    does(id, OFFICER, new Finding.PersonNotified(TOLD));
  }

  /** Takes a step from what is kept, and keeps what follows; tells where the first act stands. */
  private static Receipt does(String id, Actor actor, PersonDeed deed) {
    List<Act<PersonDeed>> acts =
        PersonStep.step(
                COURSE, file(id), deed, actor, TOLD.atTime(12, 0).atZone(COURSE.zone()).toInstant())
            .orThrow();
    List<Receipt> receipts = new ArrayList<>();
    for (Act<PersonDeed> act : acts) {
      byte[] line = JSON.write(act).getBytes(StandardCharsets.UTF_8);
      receipts.add(
          OFFICE
              .clearances()
              .append(
                  new ActStreams.Entry(
                      id,
                      act.number(),
                      "clearance." + ActJson.kind(act.deed()).replace('_', '-'),
                      actor.id(),
                      Label.PUBLIC,
                      new ActStreams.Bytes(line)))
              .join());
    }
    return receipts.getFirst();
  }

  private static PersonFile file(String id) {
    List<Act<PersonDeed>> acts =
        OFFICE.clearances().acts(id).stream()
            .map(line -> JSON.read(new String(line, StandardCharsets.UTF_8)).orThrow())
            .toList();
    return PersonFile.empty(id).with(acts);
  }

  private static boolean reads(String id, LocalDate day) {
    Label label = new LabelDraft().at(Level.JP_IMPORTANT_ECONOMIC).group("project").label();
    Clearance clearance =
        new Entitlement(COURSE, Map.of()).clearance(Clearance.NONE, file(id), day);
    return Recognition.shipped().dominates(clearance, label, day);
  }
}
