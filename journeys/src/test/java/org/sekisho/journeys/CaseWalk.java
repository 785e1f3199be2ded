package org.sekisho.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sekisho.access.Label;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Advice;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.examination.Opinion;
import org.sekisho.casework.file.CaseDesk;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Posting;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.Part;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.routing.Router;
import org.sekisho.casework.routing.Routing;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** One case on its way through an office, step by step as each side takes them. */
final class CaseWalk {

  static final Actor FILER = Actor.of("p-filer", "o-kaisha", "o-kaisha", Capacity.FILER);
  private static final Actor REGISTRY =
      Actor.of("registry", "o-office", "registry", Capacity.REGISTRY);

  private final Office office;
  private final Routing routing;
  private final CaseDesk desk;
  private CaseFile file;
  private LocalDate day;

  CaseWalk(Office office, Routing routing, ZoneId zone, Filing filing, LocalDate day) {
    this.office = office;
    this.routing = routing;
    this.desk = new CaseDesk(zone, routing.requirements());
    this.day = day;
    FilingDeed.Drafted draft = new FilingDeed.Drafted(filing);
    String id = office.cases().newId();
    this.file =
        office
            .cases()
            .open(
                desk.open(id, draft, FILER, day.atTime(9, 0).atZone(zone).toInstant(), Label.PUBLIC)
                    .orThrow())
            .file();
  }

  CaseFile file() {
    return file;
  }

  LocalDate day() {
    return day;
  }

  CaseWalk on(LocalDate later) {
    day = later;
    return this;
  }

  CaseWalk does(Actor actor, Deed deed) {
    file = tried(actor, deed).orThrow();
    return this;
  }

  List<String> refused(Actor actor, Deed deed) {
    return tried(actor, deed).problems().stream().map(Problem::code).toList();
  }

  private Checked<CaseFile> tried(Actor actor, Deed deed) {
    return office
        .cases()
        .act(
            file.id(),
            now -> desk.decide(now, deed, actor, day.atTime(10, 0).atZone(desk.zone()).toInstant()))
        .orElseThrow()
        .map(done -> done.file());
  }

  CaseWalk accepted() {
    does(FILER, new FilingDeed.Submitted()).routed();
    return does(REGISTRY, new FilingDeed.Accepted("R-1")).routed();
  }

  private CaseWalk routed() {
    for (PostingDeed demand : Router.on(day, routing).demands(file)) {
      does(REGISTRY, demand);
    }
    return this;
  }

  /**
   * The clock runs by the law of each regime, so the day of the answer is what it may count from.
   */
  CaseWalk asked(LocalDate answered, String clock) {
    Optional<LocalDate> by = Optional.of(answered.plusDays(3));
    does(
        officer("examiner", Capacity.EXAMINER),
        new ExaminationDeed.Asked("q1", Part.WHOLE, "Who is behind it?", clock, by));
    does(REGISTRY, new ExaminationDeed.QuestionServed("q1"));
    return on(answered).does(FILER, new ExaminationDeed.Answered("q1", "the founders", List.of()));
  }

  /** What the law lets stop a clock, from its event to the event that ends it. */
  CaseWalk paused(String from, LocalDate began, String until, LocalDate ended) {
    on(began).does(REGISTRY, new ExaminationDeed.Proceeded(from, "it began"));
    return on(ended).does(REGISTRY, new ExaminationDeed.Proceeded(until, "it ended"));
  }

  CaseWalk examined(AdviceKind kind) {
    for (var asked : file.posting().consultations().values()) {
      Actor other = Actor.of("consulted", "o-office", asked.unit(), Capacity.CONSULTED);
      does(other, new PostingDeed.OpinionGiven(asked.id(), new Opinion.NoObjection()));
    }
    Actor secretariat = Actor.of("secretary", "o-office", "across", Capacity.COORDINATOR);
    for (Flag flag : file.posting().flags().stream().filter(Flag::blocks).toList()) {
      does(secretariat, new PostingDeed.FlagLifted(flag.id(), flag.part(), "it was looked at"));
    }
    for (Posting.UnitPlace place : file.posting().places().values()) {
      Actor examiner = Actor.of("e-" + place.unit(), "o-office", place.unit(), Capacity.EXAMINER);
      does(examiner, advice(AdviceLevel.OFFICER, kind));
      does(examiner, advice(AdviceLevel.UNIT, kind));
    }
    does(officer("adviser", Capacity.ADVISER), advice(AdviceLevel.FINAL, kind));
    for (int order = 1; order <= lead().countersigns(); order++) {
      int newest = file.examination().newestAdvice(file.round(), lead().unit());
      does(
          officer("sign-" + order, Capacity.COUNTERSIGNER),
          new ExaminationDeed.Countersigned(order, true, newest, ""));
    }
    return this;
  }

  private static ExaminationDeed.Advised advice(AdviceLevel level, AdviceKind kind) {
    List<String> grounds = kind == AdviceKind.REFUSE ? List.of("national security") : List.of();
    return new ExaminationDeed.Advised(
        new Advice(level, Part.WHOLE, kind, "as examined", grounds, List.of(), ""));
  }

  CaseWalk decided(CaseOutcome outcome) {
    return does(head(), new OutcomeDeed.Decided(outcome, "as advised"));
  }

  CaseWalk served(String letter) {
    return does(REGISTRY, new OutcomeDeed.OutcomeServed(letter));
  }

  Actor head() {
    return officer("head", Capacity.DECIDER);
  }

  Actor officer(String person, Capacity capacity) {
    return Actor.of(person, "o-office", lead().unit(), capacity);
  }

  private Posting.UnitPlace lead() {
    return file.posting().lead().orElseThrow();
  }
}
