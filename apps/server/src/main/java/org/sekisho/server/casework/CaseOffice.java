package org.sekisho.server.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Reach;
import org.sekisho.accounts.Duty;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.file.CaseDesk;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.routing.Router;
import org.sekisho.law.LawBook;
import org.sekisho.server.access.Caller;
import org.sekisho.server.office.Office;
import org.sekisho.store.casework.Cases;
import org.sekisho.store.casework.Dues;
import org.sekisho.terms.Checked;

/**
 * Where cases are opened and worked on: admits deeds, keeps them, and has the registry carry out
 * what the rules of routing then demand.
 */
public final class CaseOffice {

  /** In which the days of the office are counted. */
  static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  /** Those who work on cases, file them, or oversee: nobody else reads rows of cases. */
  static final String GROUP = "casework";

  private static final String REGISTRY = "registry";
  private static final int MOST_STEPS = 50;

  private final Office office;
  private final Clock clock;
  private final Jurisdictions jurisdictions;
  private final CaseClocks clocks;
  private final CaseDesk desk;
  private final Cases cases;
  private final Map<String, Visit> visits = new ConcurrentHashMap<>();

  /** When somebody was here: before, and last. */
  private record Visit(Instant before, Instant last) {}

  public CaseOffice(Office office, LawBook book, Clock clock) {
    this.office = office;
    this.clock = clock;
    this.jurisdictions = Jurisdictions.shipped(book);
    this.clocks = new CaseClocks(book, jurisdictions);
    this.desk = new CaseDesk(ZONE, jurisdictions.requirements());
    this.cases =
        new Cases(
            office.database(),
            office.recorder(),
            office.registry().labels(),
            Dues.INSIDE.and(clocks));
  }

  Office office() {
    return office;
  }

  Jurisdictions jurisdictions() {
    return jurisdictions;
  }

  CaseClocks clocks() {
    return clocks;
  }

  public Cases cases() {
    return cases;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }

  /** The label of every case: for those with a part in casework, and what each may see besides. */
  static Label label() {
    return new LabelDraft().group(GROUP).label();
  }

  /** What a caller may read of cases. */
  Reach reach(Caller caller) {
    boolean part =
        List.of(Duty.WORK_ON_CASES, Duty.READ_OWN_CASES, Duty.FILE, Duty.OVERSEE).stream()
            .anyMatch(caller::has);
    Caller known = part ? caller.alsoIn(java.util.Set.of(GROUP)) : caller;
    return office.registry().reach(known.standing(today()));
  }

  /** Since when somebody has not been here, half an hour being one visit; at first a week. */
  Instant since(String person) {
    Instant now = now();
    Visit visit =
        visits.merge(
            person,
            new Visit(now.minus(java.time.Duration.ofDays(7)), now),
            (old, fresh) ->
                old.last().isBefore(now.minus(java.time.Duration.ofMinutes(30)))
                    ? new Visit(old.last(), now)
                    : new Visit(old.before(), now));
    return visit.before();
  }

  /** Opens a case with a draft. */
  public Checked<CaseFile> open(FilingDeed.Drafted draft, Actor actor) {
    return desk.open(cases.newId(), draft, actor, now(), label())
        .map(first -> cases.open(first).file());
  }

  /** Does something in a case, and what the rules of routing then demand. */
  public Optional<Checked<CaseFile>> act(String caseId, Actor actor, Deed deed) {
    return cases
        .act(caseId, file -> desk.decide(file, deed, actor, now()))
        .map(done -> done.map(each -> routed(each.file())));
  }

  /** As the registry, until the rules demand nothing more; what is refused waits for people. */
  private CaseFile routed(CaseFile file) {
    CaseFile newest = file;
    for (int step = 0; step < MOST_STEPS && newest.stage().isOpen(); step++) {
      CaseFile now = newest;
      Optional<PostingDeed> demand =
          jurisdictions
              .of(now.filing().regime())
              .flatMap(routing ->
                  Router.on(today(), routing).demands(now).stream()
                      .filter(each -> admitted(now, each).isPresent())
                      .findFirst());
      if (demand.isEmpty()) {
        return newest;
      }
      newest =
          cases
              .act(now.id(), latest -> desk.decide(latest, demand.get(), registry(), now()))
              .flatMap(CaseOffice::sound)
              .map(Cases.Done::file)
              .orElse(newest);
    }
    return newest;
  }

  private Optional<Act> admitted(CaseFile file, Deed deed) {
    return sound(desk.decide(file, deed, registry(), now()));
  }

  private static Actor registry() {
    return Actor.of(REGISTRY, REGISTRY, REGISTRY, Capacity.REGISTRY);
  }

  private static <T> Optional<T> sound(Checked<T> checked) {
    return switch (checked) {
      case Checked.Sound<T>(T value) -> Optional.of(value);
      case Checked.Broken<T> broken -> Optional.empty();
    };
  }
}
