package org.sekisho.casework.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.outcome.Condition;
import org.sekisho.casework.outcome.DatedDuty;
import org.sekisho.casework.outcome.HeldLicence;
import org.sekisho.casework.outcome.LicenceUse;

/**
 * What became of a case.
 *
 * @param rulings the one outcome of each round
 * @param recommendations by round
 * @param licence that the last ruling gave
 * @param reports that came to conditions
 * @param findings on conditions, by id
 */
public record Settlement(
    SortedMap<Integer, Ruling> rulings,
    SortedMap<Integer, Advised> recommendations,
    Optional<HeldLicence> licence,
    List<Report> reports,
    SortedMap<String, OutcomeDeed.Finding> findings,
    List<Appeal> appeals) {

  static final Settlement NONE =
      new Settlement(
          new TreeMap<>(),
          new TreeMap<>(),
          Optional.empty(),
          List.of(),
          new TreeMap<>(),
          List.of());

  public Settlement {
    rulings = Collections.unmodifiableSortedMap(new TreeMap<>(rulings));
    recommendations = Collections.unmodifiableSortedMap(new TreeMap<>(recommendations));
    reports = List.copyOf(reports);
    findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    appeals = List.copyOf(appeals);
  }

  /** An outcome with who decided, and when it reached the filer. */
  public record Ruling(
      int act,
      Instant at,
      String person,
      CaseOutcome outcome,
      String reasons,
      Optional<Instant> served) {}

  /** A recommendation to the filer, and the answer to it. */
  public record Advised(Instant at, OutcomeDeed.Recommended words, Optional<Boolean> accepted) {}

  /** What was reported to a condition. */
  public record Report(Instant at, OutcomeDeed.ConditionReported words) {}

  /** An appeal against the outcome of a round. */
  public record Appeal(
      int round, Instant at, String grounds, Optional<OutcomeDeed.AppealResult> result) {}

  public Optional<Ruling> ruling(int round) {
    return Optional.ofNullable(rulings.get(round));
  }

  /** What must be kept now: the conditions of the licence, or of the ruling. */
  public List<Condition> conditions(int round) {
    return licence
        .map(held -> held.licence().conditions())
        .or(() -> ruling(round).map(ruling -> ruling.outcome().conditions()))
        .orElse(List.of());
  }

  /** The reports that conditions demand, by day. Conditions that were lifted demand none. */
  public List<DatedDuty> duties(int round) {
    List<DatedDuty> duties = new ArrayList<>();
    for (Condition condition : conditions(round)) {
      if (findings.get(condition.id()) != OutcomeDeed.Finding.LIFTED) {
        condition.reports().forEach(due -> duties.add(duty(condition, due)));
      }
    }
    duties.sort(java.util.Comparator.comparing(DatedDuty::due).thenComparing(DatedDuty::condition));
    return duties;
  }

  private DatedDuty duty(Condition condition, LocalDate due) {
    boolean reported =
        reports.stream()
            .map(Report::words)
            .anyMatch(
                report -> report.condition().equals(condition.id()) && report.due().equals(due));
    return new DatedDuty(
        condition.id(), condition.words(), due, due.minusDays(condition.reminder()), reported);
  }

  Settlement after(Act act, OutcomeDeed deed, int round) {
    return switch (deed) {
      case OutcomeDeed.Recommended words ->
          advised(round, new Advised(act.at(), words, Optional.empty()));
      case OutcomeDeed.RecommendationAnswered answer ->
          Optional.ofNullable(recommendations.get(round))
              .map(given ->
                  advised(
                      round,
                      new Advised(given.at(), given.words(), Optional.of(answer.accepted()))))
              .orElse(this);
      case OutcomeDeed.Decided decided -> decided(act, decided, round);
      case OutcomeDeed.OutcomeServed served ->
          ruling(round).map(ruling -> served(round, ruling, act.at())).orElse(this);
      case OutcomeDeed.ConditionReported words -> {
        List<Report> more = new ArrayList<>(reports);
        more.add(new Report(act.at(), words));
        yield new Settlement(rulings, recommendations, licence, more, findings, appeals);
      }
      case OutcomeDeed.ConditionFound found -> {
        SortedMap<String, OutcomeDeed.Finding> more = new TreeMap<>(findings);
        more.put(found.condition(), found.finding());
        yield new Settlement(rulings, recommendations, licence, reports, more, appeals);
      }
      case OutcomeDeed.Used used ->
          held(held ->
              held.usedBy(
                  new LicenceUse(
                      used.id(),
                      used.item(),
                      used.amount(),
                      java.math.BigDecimal.ZERO,
                      used.day(),
                      used.reference())));
      case OutcomeDeed.UseReturned back -> held(held -> held.returned(back.use(), back.amount()));
      case OutcomeDeed.Varied varied -> held(held -> held.varied(varied.licence()));
      case OutcomeDeed.Transferred transferred ->
          held(held -> held.varied(held.licence().heldBy(transferred.to())));
      case OutcomeDeed.Surrendered surrendered ->
          held(held -> held.endedOn(surrendered.from(), HeldLicence.End.SURRENDERED));
      case OutcomeDeed.Revoked revoked ->
          held(held -> held.endedOn(revoked.from(), HeldLicence.End.REVOKED));
      case OutcomeDeed.Appealed appealed -> {
        List<Appeal> more = new ArrayList<>(appeals);
        more.add(new Appeal(round, act.at(), appealed.grounds(), Optional.empty()));
        yield new Settlement(rulings, recommendations, licence, reports, findings, more);
      }
      case OutcomeDeed.AppealDecided decided -> appealDecided(decided);
    };
  }

  private Settlement advised(int round, Advised words) {
    SortedMap<Integer, Advised> more = new TreeMap<>(recommendations);
    more.put(round, words);
    return new Settlement(rulings, more, licence, reports, findings, appeals);
  }

  private Settlement decided(Act act, OutcomeDeed.Decided decided, int round) {
    SortedMap<Integer, Ruling> more = new TreeMap<>(rulings);
    more.putIfAbsent(
        round,
        new Ruling(
            act.number(),
            act.at(),
            act.person(),
            decided.outcome(),
            decided.reasons(),
            Optional.empty()));
    Optional<HeldLicence> given =
        decided.outcome() instanceof CaseOutcome.Licensed(var licence)
            ? Optional.of(HeldLicence.of(licence))
            : licence;
    return new Settlement(more, recommendations, given, reports, findings, appeals);
  }

  private Settlement served(int round, Ruling ruling, Instant at) {
    SortedMap<Integer, Ruling> more = new TreeMap<>(rulings);
    more.put(
        round,
        new Ruling(
            ruling.act(),
            ruling.at(),
            ruling.person(),
            ruling.outcome(),
            ruling.reasons(),
            ruling.served().or(() -> Optional.of(at))));
    return new Settlement(more, recommendations, licence, reports, findings, appeals);
  }

  private Settlement held(UnaryOperator<HeldLicence> change) {
    return new Settlement(
        rulings, recommendations, licence.map(change), reports, findings, appeals);
  }

  private Settlement appealDecided(OutcomeDeed.AppealDecided decided) {
    List<Appeal> more = new ArrayList<>(appeals);
    more.replaceAll(appeal ->
        appeal.result().isPresent()
            ? appeal
            : new Appeal(
                appeal.round(), appeal.at(), appeal.grounds(), Optional.of(decided.result())));
    boolean falls =
        switch (decided.result()) {
          case QUASHED -> true;
          case DISMISSED, WITHDRAWN -> false;
        };
    return new Settlement(
        rulings, recommendations, falls ? Optional.empty() : licence, reports, findings, more);
  }
}
