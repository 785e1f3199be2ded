package org.sekisho.casework.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Part;

/** Where a case is to go by the rules in force on a day. A pure function of both. */
public final class Router {

  private final Routing routing;
  private final LocalDate day;

  private Router(Routing routing, LocalDate day) {
    this.routing = routing;
    this.day = day;
  }

  public static Router on(LocalDate day, Routing routing) {
    return new Router(routing, day);
  }

  /**
   * What the rules demand now that has not been done: flags first, which routes may depend on, then
   * routes, then consultations. Empty where the case is where it should be.
   */
  public List<PostingDeed> demands(CaseFile file) {
    CaseFacts facts = CaseFacts.of(file);
    List<PostingDeed> demands = new ArrayList<>();
    List<PostingDeed.Flagged> flagged = flags(file, facts);
    SortedSet<String> ids = new TreeSet<>();
    flagged.forEach(deed -> ids.add(deed.flag().id()));
    CaseFacts marked = facts.flagged(ids);
    demands.addAll(flagged);
    demands.addAll(routes(file, marked));
    demands.addAll(consultations(file, marked));
    return demands;
  }

  /** The rules that send a case with such facts, one a unit, where it has been nowhere yet. */
  List<Rule.Sends> sends(CaseFacts facts) {
    return List.copyOf(first(facts, rule -> true).values());
  }

  /** Ids of flags that such facts draw. */
  SortedSet<String> flags(CaseFacts facts) {
    SortedSet<String> ids = new TreeSet<>();
    matching(Rule.Flags.class, facts).forEach(rule -> ids.add(rule.flag()));
    return ids;
  }

  SortedSet<String> consulted(CaseFacts facts) {
    SortedSet<String> units = new TreeSet<>();
    matching(Rule.Consults.class, facts).forEach(rule -> units.add(rule.unit()));
    return units;
  }

  private List<PostingDeed> routes(CaseFile file, CaseFacts facts) {
    List<PostingDeed> routes = new ArrayList<>();
    first(facts, rule -> isNext(file, rule)).values().forEach(rule -> routes.add(routed(rule)));
    return routes;
  }

  /** A unit gets a case by its lowest tier, and by the next one when it is done with that. */
  private static boolean isNext(CaseFile file, Rule.Sends rule) {
    return Optional.ofNullable(file.posting().places().get(rule.unit()))
        .map(place -> place.released() && rule.tier() > place.tier())
        .orElse(true);
  }

  private Map<String, Rule.Sends> first(CaseFacts facts, Predicate<Rule.Sends> open) {
    Map<String, Rule.Sends> first = new LinkedHashMap<>();
    matching(Rule.Sends.class, facts)
        .filter(open)
        .sorted(Comparator.comparingInt(Rule.Sends::tier))
        .forEach(rule -> first.putIfAbsent(rule.unit(), rule));
    return first;
  }

  private PostingDeed.Routed routed(Rule.Sends rule) {
    int countersigns =
        rule.lead() ? routing.unit(rule.unit()).map(Unit::countersigns).orElse(0) : 0;
    return new PostingDeed.Routed(
        rule.unit(),
        rule.queue(),
        rule.tier(),
        rule.lead(),
        countersigns,
        rule.officer(),
        rule.id(),
        routing.hash().hex(),
        rule.purpose().ja());
  }

  private List<PostingDeed.Flagged> flags(CaseFile file, CaseFacts facts) {
    List<PostingDeed.Flagged> flagged = new ArrayList<>();
    matching(Rule.Flags.class, facts)
        .forEach(rule -> {
          FlagKind kind = routing.flags().get(rule.flag());
          if (kind != null) {
            parts(file, kind, rule.when())
                .map(kind::on)
                .filter(flag -> wasNever(file, flag, rule))
                .forEach(flag ->
                    flagged.add(new PostingDeed.Flagged(flag, rule.id(), rule.purpose().ja())));
          }
        });
    return flagged;
  }

  /** A flag that an officer lifted does not come back by the same rule. */
  private static boolean wasNever(CaseFile file, Flag flag, Rule.Flags rule) {
    return file.acts().stream()
        .noneMatch(act ->
            act.deed() instanceof PostingDeed.Flagged old
                && old.rule().equals(rule.id())
                && old.flag().id().equals(flag.id())
                && old.flag().part().equals(flag.part()));
  }

  private static Stream<Part> parts(CaseFile file, FlagKind kind, Criteria when) {
    return switch (kind.level()) {
      case CASE -> Stream.of(Part.WHOLE);
      case ORGANISATION ->
          Stream.of(new Part(Part.Kind.ORGANISATION, file.docket().organisation()));
      case PARTY ->
          file.filing().parties().stream()
              .filter(party ->
                  when.countries().isEmpty()
                      || party.country().filter(when.countries()::contains).isPresent())
              .map(CaseParty::id)
              .map(id -> new Part(Part.Kind.PARTY, id));
      case ITEM ->
          file.filing().items().stream()
              .filter(item ->
                  when.controls().isEmpty()
                      || item.control().filter(when::isControlled).isPresent())
              .map(CaseItem::id)
              .map(id -> new Part(Part.Kind.ITEM, id));
      case COUNTRY ->
          file.filing().countries().stream()
              .filter(code -> when.countries().isEmpty() || when.countries().contains(code))
              .map(code -> new Part(Part.Kind.COUNTRY, code));
    };
  }

  private List<PostingDeed> consultations(CaseFile file, CaseFacts facts) {
    List<PostingDeed> asked = new ArrayList<>();
    matching(Rule.Consults.class, facts)
        .forEach(rule -> {
          String id = rule.id() + "-" + file.round();
          if (!file.posting().consultations().containsKey(id)) {
            asked.add(
                new PostingDeed.Consulted(
                    id,
                    rule.unit(),
                    rule.purpose().ja(),
                    day.plusDays(rule.days()),
                    rule.silence(),
                    rule.id()));
          }
        });
    return asked;
  }

  private <R extends Rule> Stream<R> matching(Class<R> kind, CaseFacts facts) {
    return routing.rules().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(rule -> rule.inForce().contains(day))
        .filter(rule -> rule.when().match(facts));
  }
}
