package org.sekisho.casework.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code routing.yaml}: what sends, flags and consults. */
final class RuleReader {

  private final List<Authority> authorities;
  private final Set<String> flags;
  private final Problems problems;
  private final Set<String> seen;
  private final CriteriaReader criteria;

  RuleReader(List<Authority> authorities, Set<String> flags, Problems problems, Set<String> seen) {
    this.authorities = authorities;
    this.flags = flags;
    this.problems = problems;
    this.seen = seen;
    this.criteria = new CriteriaReader(flags, problems);
  }

  /** What every rule has. */
  private record Head(
      String id, Text purpose, Criteria when, Period inForce, Confidence confidence) {}

  List<Rule> read(Fields file) {
    List<Rule> rules = new ArrayList<>();
    file.list("flagging").forEach(node -> flags(fields(node)).ifPresent(rules::add));
    file.list("routing").forEach(node -> sends(fields(node)).ifPresent(rules::add));
    file.list("consulting").forEach(node -> consults(fields(node)).ifPresent(rules::add));
    file.close();
    return rules;
  }

  private Fields fields(Node node) {
    return Fields.of(node, problems);
  }

  private Optional<Head> head(Fields fields) {
    String id = fields.requiredString("id");
    RoutingReader.once(problems, seen, "rule " + id, fields.placeOf("id"));
    Text purpose = fields.requiredText("purpose");
    Criteria when = criteria.read(fields);
    Optional<Period> inForce = fields.period("in_force");
    Confidence confidence = fields.oneOf("confidence", Confidence.class).orElse(Confidence.LOW);
    if (inForce.isEmpty()) {
      incomplete(problems, fields.placeOf("id"), id);
    }
    if (confidence != Confidence.HIGH && fields.text("check").isEmpty()) {
      unchecked(fields.placeOf("id"), id);
    }
    fields.text("check");
    return inForce.map(period -> new Head(id, purpose, when, period, confidence));
  }

  private Optional<Rule> flags(Fields fields) {
    Optional<Head> head = head(fields);
    String flag = fields.requiredString("flag");
    if (!flags.contains(flag)) {
      CriteriaReader.unknown(problems, fields.placeOf("flag"), flag, new TreeSet<>(flags));
    }
    fields.close();
    return head.map(
        h -> new Rule.Flags(h.id(), h.purpose(), h.when(), h.inForce(), h.confidence(), flag));
  }

  private Optional<Rule> sends(Fields fields) {
    Optional<Head> head = head(fields);
    Optional<Unit> unit = unit(fields, "to");
    Optional<String> queue = fields.string("queue");
    int tier = fields.number("tier").map(Long::intValue).orElse(1);
    boolean lead = fields.truth("lead").orElse(false);
    String officer = fields.string("officer").orElse("");
    fields.close();
    queue
        .filter(id -> unit.filter(to -> !to.queues().contains(id)).isPresent())
        .ifPresent(id ->
            CriteriaReader.unknown(
                problems, fields.placeOf("queue"), id, new TreeSet<>(unit.orElseThrow().queues())));
    return head.flatMap(h ->
        unit.filter(to -> !to.queues().isEmpty())
            .map(to ->
                new Rule.Sends(
                    h.id(),
                    h.purpose(),
                    h.when(),
                    h.inForce(),
                    h.confidence(),
                    to.id(),
                    queue.orElseGet(() -> to.queues().getFirst()),
                    tier,
                    lead,
                    officer)));
  }

  private Optional<Rule> consults(Fields fields) {
    Optional<Head> head = head(fields);
    Optional<Unit> unit = unit(fields, "of");
    int days = fields.number("days").map(Long::intValue).orElse(0);
    Optional<Consultation.Silence> silence = fields.oneOf("silence", Consultation.Silence.class);
    fields.close();
    if (days < 1 || days > 3660) {
      incomplete(problems, fields.placeOf("days"), "days");
    }
    return head.flatMap(h ->
        unit.map(of ->
            new Rule.Consults(
                h.id(),
                h.purpose(),
                h.when(),
                h.inForce(),
                h.confidence(),
                of.id(),
                days,
                silence.orElse(Consultation.Silence.WAIT))));
  }

  private Optional<Unit> unit(Fields fields, String name) {
    String id = fields.requiredString(name);
    Set<String> known = new TreeSet<>();
    authorities.forEach(one -> one.units().forEach(unit -> known.add(unit.id())));
    if (!known.contains(id)) {
      CriteriaReader.unknown(problems, fields.placeOf(name), id, known);
    }
    return authorities.stream()
        .map(Authority::units)
        .flatMap(List::stream)
        .filter(unit -> unit.id().equals(id))
        .findFirst();
  }

  private void unchecked(Place place, String id) {
    problems.add(
        "casework.routing.check",
        place,
        Text.of("rule `" + id + "` does not say what to check", "規則`" + id + "`に確認事項がありません"),
        Text.of("add `check: {en: ..., ja: ...}`", "`check: {en: ..., ja: ...}`を追加してください"));
  }

  static void incomplete(Problems problems, Place place, String id) {
    problems.add(
        "casework.routing.incomplete",
        place,
        Text.of(
            "`" + id + "` does not say what, since when, or for how long",
            "`" + id + "`に内容、施行日又は期間の定めがありません"),
        Text.of(
            "add `in_force: {from: ...}` and what the format asks for",
            "`in_force: {from: ...}`など必要な項目を追加してください"));
  }
}
