package org.sekisho.server.own;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sekisho.documents.Brief;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.readers.FlagProblems;
import org.sekisho.ownership.report.PartyReport;
import org.sekisho.ownership.report.Reports;
import org.sekisho.ownership.rules.BlockingRules;
import org.sekisho.ownership.rules.Rule;
import org.sekisho.ownership.rules.Rules;
import org.sekisho.ownership.tables.BlockedTable;
import org.sekisho.ownership.tables.ControlTable;
import org.sekisho.server.access.Operation;
import org.sekisho.server.kept.Kept;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Bytes;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.PageOf;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import tools.jackson.databind.node.ObjectNode;

/** Holdings that are kept, and what the rules say of them. */
public record OwnHandlers(Kept<HeldRegister> registers, Clock clock) implements Handlers {

  private static final String BODY = HeldRegister.BODY;
  private static final int MOST_NOTES = 20;
  private static final long MOST_PAIRS = 1_000_000;

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.KEEP_HOLDINGS, this::keep,
        Operation.HOLDINGS, this::all,
        Operation.HOLDINGS_FILE, asked -> found(asked, this::file),
        Operation.CONTROL, asked -> found(asked, this::control),
        Operation.BLOCKED, asked -> found(asked, this::blocked),
        Operation.REPORT, asked -> found(asked, this::report));
  }

  private Reply keep(Asked asked) {
    return asked.reply(() ->
        HeldRegister.read(Bytes.of(asked.body()))
            .then(register ->
                registers
                    .keep(asked.caller(), register)
                    .map(id -> Reply.created("/api/v1/own/holdings/" + id, kept(id, register)))));
  }

  private Reply all(Asked asked) {
    PageOf.Wanted wanted = PageOf.wanted(asked);
    return asked.reply(() ->
        new Checked.Sound<>(
            Reply.json(
                registers
                    .page(asked.caller(), wanted)
                    .json("holdings", entry -> kept(entry.getKey(), entry.getValue())))));
  }

  private Reply file(Asked asked, HeldRegister register) {
    return asked.reply(() ->
        new Checked.Sound<>(
            new Reply.Whole(200, Reply.CSV, register.source(), Collections.emptySortedMap())));
  }

  private static ObjectNode kept(String id, HeldRegister register) {
    ObjectNode node = Json.object().put("id", id).put("hash", register.holdings().stamp());
    return node.put("parties", register.holdings().holdings().parties().size());
  }

  private Reply found(Asked asked, BiFunction<Asked, HeldRegister, Reply> answer) {
    String id = asked.variable("holdings");
    return registers
        .find(asked.caller(), id)
        .map(register -> answer.apply(asked, register))
        .orElseGet(
            () -> asked.unknown(Refusals.unknown("own.holdings.unknown", "holdings", id, "保有情報")));
  }

  private LocalDate day(Asked asked) {
    return asked.day("on").orElseGet(() -> LocalDate.now(clock));
  }

  private Reply control(Asked asked, HeldRegister register) {
    LocalDate day = day(asked);
    return asked.reply(() -> {
      Graph graph = register.holdings().holdings().on(day, Rules.JOINT_CONTROL.measure());
      Optional<Problem> tooMany = ControlTable.tooMany(BODY, graph, MOST_PAIRS);
      return tooMany.isPresent()
          ? new Checked.Broken<>(List.of(tooMany.get()))
          : new Checked.Sound<>(table(output -> ControlTable.write(graph, output)));
    });
  }

  private Reply blocked(Asked asked, HeldRegister register) {
    LocalDate day = day(asked);
    Optional<Rule> rule = rule(asked);
    List<String> listed = asked.texts("listed");
    return asked.reply(() -> {
      Rule known = rule.orElseThrow();
      Graph graph = register.holdings().holdings().on(day, known.measure());
      return new Checked.Sound<>(
          table(output ->
              new BlockedTable(graph, known, listed, asked.language()).write(day, output)));
    });
  }

  private static Optional<Rule> rule(Asked asked) {
    String name = asked.needed("rule");
    Optional<Rule> rule = BlockingRules.of(name);
    if (rule.isEmpty() && !name.isEmpty()) {
      String all = String.join(", ", BlockingRules.ALL.stream().map(Rule::id).toList());
      asked.refuse(Refusals.parameter("rule", name, Text.of("one of " + all, "次のいずれか：" + all)));
    }
    return rule;
  }

  private Reply report(Asked asked, HeldRegister register) {
    LocalDate day = day(asked);
    String party = asked.needed("party");
    return asked.reply(() -> {
      Holdings holdings = register.holdings().holdings();
      Graph votes = holdings.on(day, Measure.VOTES);
      Graph capital = holdings.on(day, Measure.CAPITAL);
      return new Reports(holdings, day, votes, capital, register.holdings().natures())
          .of(party)
          .<Checked<Reply>>map(report -> new Checked.Sound<>(json(report, register, votes, asked)))
          .orElseGet(() -> new Checked.Broken<>(List.of(unknownParty(party))));
    });
  }

  private static Reply json(PartyReport report, HeldRegister register, Graph votes, Asked asked) {
    ObjectNode node = Json.object().put("party", report.party());
    node.put("on", report.day().toString());
    node.set("rules", Json.array(report.sections(), OwnHandlers::section));
    List<Problem> notes =
        new FlagProblems(register.holdings().holdings(), register.places()).of(votes, MOST_NOTES);
    node.set(
        "notes",
        Json.array(
            notes,
            note ->
                Json.object().put("code", note.code()).put("text", note.line(asked.language()))));
    return Reply.json(node);
  }

  private static ObjectNode section(PartyReport.Section section) {
    ObjectNode node = Json.object().put("rule", section.rule().id());
    node.put("version", section.rule().version());
    node.set("title", Json.text(section.rule().title()));
    node.put("in_force", section.inForce());
    node.put("confidence", section.rule().confidence().code());
    node.set(
        "findings",
        Json.array(
            section.findings(),
            finding -> {
              ObjectNode each = Json.object();
              each.set("certainty", Json.text(finding.certainty().title()));
              each.put("other", finding.other());
              each.set("statement", Json.text(finding.statement()));
              each.set("reasons", Json.array(finding.reasons(), Json::text));
              return each;
            }));
    return node;
  }

  /** Writes a table into memory. */
  private interface Writing {
    void to(OutputStream output) throws IOException;
  }

  private static Reply table(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Reply.of(200, Reply.CSV, bytes.toString(StandardCharsets.UTF_8));
  }

  private static Problem unknownParty(String party) {
    String brief = Brief.of(party);
    return new Problem(
        "own.party.unknown",
        Place.file("request").named("party"),
        Text.of("no holding names `" + brief + "`", "`" + brief + "`は保有情報にありません"),
        Text.of("write the id as it stands in the holdings", "保有情報にあるとおりの識別子を指定してください"));
  }
}
