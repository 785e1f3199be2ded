package org.sekisho.server.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sekisho.desk.law.CalendarJson;
import org.sekisho.desk.law.ChangeWords;
import org.sekisho.desk.law.NamedRegimes;
import org.sekisho.law.force.LawChange;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Regimes, rules, and how law moves in time. */
public record LawHandlers(Law law, Clock clock) implements Handlers {

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.REGIMES,
        this::regimes,
        Operation.REGIME,
        asked -> regime(asked, this::whole),
        Operation.RULE,
        asked -> regime(asked, regime -> rule(asked, regime)),
        Operation.SLICES,
        asked -> regime(asked, regime -> slices(asked, regime)),
        Operation.CALENDAR,
        this::calendar,
        Operation.DIFFERENCE,
        this::difference);
  }

  private Reply regimes(Asked asked) {
    Optional<String> gate = asked.text("gate");
    return asked.reply(() -> {
      ObjectNode body = Json.object().put("hash", law.hash().hex());
      body.put("known_on", law.book().newestRecord().toString());
      List<Regime> regimes =
          law.book().regimes().values().stream()
              .filter(regime -> gate.isEmpty() || regime.gate().id().equals(gate.get()))
              .toList();
      body.set("regimes", Json.array(regimes, RuleJson::head));
      return new Checked.Sound<>(Reply.json(body));
    });
  }

  private Reply regime(Asked asked, Function<Regime, Reply> answer) {
    String name = asked.variable("regime");
    return Optional.ofNullable(law.book().regimes().get(name))
        .map(answer)
        .orElseGet(
            () -> asked.unknown(Refusals.unknown("law.regime.unknown", "regime", name, "制度")));
  }

  private Reply whole(Regime regime) {
    return Reply.json(RuleJson.whole(regime));
  }

  private Reply rule(Asked asked, Regime regime) {
    String name = asked.variable("rule");
    return find(regime, name)
        .map(rule -> asked.reply(() -> explained(regime, rule)))
        .orElseGet(() -> asked.unknown(Refusals.unknown("law.rule.unknown", "rule", name, "規定")));
  }

  private Checked<Reply> explained(Regime regime, Rule rule) {
    return LawInForce.slices(regime, law.book().newestRecord())
        .map(slices -> Reply.json(RuleJson.explained(regime, rule, slices)));
  }

  /** The rule or exception of this id. */
  public static Optional<Rule> find(Regime regime, String name) {
    return regime.rules().stream()
        .flatMap(Rule::withExceptions)
        .filter(rule -> rule.id().equals(name))
        .findFirst();
  }

  private Reply slices(Asked asked, Regime regime) {
    return asked.reply(() ->
        LawInForce.slices(regime, law.book().newestRecord())
            .map(slices -> {
              ObjectNode body = Json.object().put("regime", regime.id());
              ArrayNode array = body.putArray("slices");
              for (int i = 0; i < slices.size(); i++) {
                ObjectNode slice = array.addObject();
                slice.put("days", slices.get(i).days().toString());
                List<LawChange> changes =
                    i == 0 ? List.of() : LawChange.between(slices.get(i - 1), slices.get(i));
                slice.set("changes", changes(changes));
              }
              return Reply.json(body);
            }));
  }

  private static ArrayNode changes(List<LawChange> changes) {
    return Json.array(
        changes,
        change -> {
          Text words = ChangeWords.of(change);
          return Json.text(Text.of(words.en().strip(), words.ja().strip()));
        });
  }

  private Reply calendar(Asked asked) {
    LocalDate from = asked.day("from").orElseGet(() -> LocalDate.now(clock));
    LocalDate to = asked.day("to").orElse(from.plusYears(1));
    Optional<String> gate = asked.text("gate");
    List<String> names = asked.texts("regime");
    if (to.isBefore(from)) {
      asked.refuse(
          Refusals.parameter(
              "to", to.toString(), Text.of("a day not before `from`", "`from`以降の日")));
    }
    return asked.reply(() ->
        NamedRegimes.of(law.book(), names)
            .map(regimes ->
                regimes.stream()
                    .filter(regime -> gate.isEmpty() || regime.gate().id().equals(gate.get()))
                    .toList())
            .then(regimes -> NamedRegimes.calendar(law.book(), regimes, from, to))
            .map(entries ->
                Reply.of(200, Reply.JSON, CalendarJson.of(entries, law.book().newestRecord()))));
  }

  private Reply difference(Asked asked) {
    asked.needed("from");
    asked.needed("to");
    Optional<LocalDate> from = asked.day("from");
    Optional<LocalDate> to = asked.day("to");
    List<String> names = asked.texts("regime");
    return asked.reply(() ->
        NamedRegimes.of(law.book(), names)
            .then(regimes -> differences(regimes, from.orElseThrow(), to.orElseThrow())));
  }

  private Checked<Reply> differences(List<Regime> regimes, LocalDate from, LocalDate to) {
    ObjectNode body = Json.object().put("from", from.toString()).put("to", to.toString());
    ArrayNode array = body.putArray("regimes");
    List<Problem> problems = new ArrayList<>();
    for (Regime regime : regimes) {
      switch (law(regime, from)
          .then(one -> law(regime, to).map(two -> LawChange.between(one, two)))) {
        case Checked.Sound<List<LawChange>>(List<LawChange> changes) -> {
          ObjectNode node = array.addObject().put("regime", regime.id());
          node.set("title", Json.text(regime.title()));
          node.set("changes", changes(changes));
        }
        case Checked.Broken<List<LawChange>>(List<Problem> found) -> problems.addAll(found);
      }
    }
    return problems.isEmpty() || array.size() > 0
        ? new Checked.Sound<>(Reply.json(body))
        : new Checked.Broken<>(problems);
  }

  private static Checked<LawInForce> law(Regime regime, LocalDate day) {
    return LawInForce.on(regime, day, LocalDate.MAX)
        .orElseGet(() -> new Checked.Broken<>(List.of(tooEarly(regime, day))));
  }

  private static Problem tooEarly(Regime regime, LocalDate day) {
    return new Problem(
        "law.day.early",
        Place.file("request").named("from"),
        Text.of(
            "regime `" + regime.id() + "` does not reach back to " + day,
            "制度`" + regime.id() + "`は" + day + "を対象としていません"),
        Text.of("see the slices of the regime", "制度の時点別区分を参照してください"));
  }
}
