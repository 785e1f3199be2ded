package org.sekisho.server.decide;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sekisho.decision.Decision;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.decision.print.BillJson;
import org.sekisho.decision.print.BillPage;
import org.sekisho.decision.print.DecisionJson;
import org.sekisho.decision.print.DecisionPage;
import org.sekisho.decision.print.DecisionText;
import org.sekisho.desk.basis.Decisions;
import org.sekisho.desk.basis.FactSources;
import org.sekisho.desk.bill.BillDesk;
import org.sekisho.matter.Matter;
import org.sekisho.matter.bill.BillReader;
import org.sekisho.server.access.Operation;
import org.sekisho.server.kept.Kept;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.HtmlReply;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;

/** The interview and decisions, of one matter or of the parts of a bill of materials. */
public record DecideHandlers(Basis basis, Kept<Matter> matters, Remembering memory)
    implements Handlers {

  /** Where the decision stands in the log, for its proof. */
  static final String LEAF = "Sekisho-Ledger-Leaf";

  /** By which the decision is read again. */
  static final String ID = "Sekisho-Decision";

  private static final int TEXT_WIDTH = 100;

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.INTERVIEW,
        this::interview,
        Operation.DECIDE,
        this::decide,
        Operation.DECIDE_MATTER,
        asked -> kept(asked, asked.variable("matter"), this::decided),
        Operation.DECIDE_BILL,
        asked -> kept(asked, asked.needed("matter"), this::bill));
  }

  private Reply interview(Asked asked) {
    Optional<LocalDate> known = asked.day("known_on");
    return asked.reply(() ->
        stated(asked)
            .then(matter ->
                Decisions.of(
                    basis.law().book(),
                    matter,
                    known.orElseGet(basis.law().book()::newestRecord),
                    Basis.BODY))
            .map(decision -> Reply.json(InterviewStep.of(decision))));
  }

  private Checked<Matter> stated(Asked asked) {
    return basis.matter(asked.bodyText());
  }

  private Reply decide(Asked asked) {
    Basis.Wanted wanted = basis.wanted(asked);
    return asked.reply(() ->
        stated(asked)
            .then(matter -> basis.decide(asked, matter, wanted))
            .map(decision -> remembered(asked, decision)));
  }

  private Reply kept(Asked asked, String id, Function<Asked, Function<Matter, Reply>> answer) {
    Optional<Matter> matter = matters.find(asked.caller(), id);
    return matter.isEmpty() && !id.isEmpty()
        ? asked.unknown(Refusals.unknown("matter.unknown", "matter", id, "案件"))
        : matter
            .map(answer.apply(asked))
            .orElseGet(() -> asked.reply(() -> new Checked.Sound<>(Reply.text(""))));
  }

  private Function<Matter, Reply> decided(Asked asked) {
    Basis.Wanted wanted = basis.wanted(asked);
    return matter ->
        asked.reply(
            () -> basis.decide(asked, matter, wanted).map(decision -> remembered(asked, decision)));
  }

  private Function<Matter, Reply> bill(Asked asked) {
    Basis.Wanted wanted = basis.wanted(asked);
    return stated -> {
      Matter shared = wanted.on().map(stated::on).orElse(stated);
      return asked.reply(() ->
          basis
              .sources(asked, shared.date(), wanted)
              .then(sources -> bill(asked, shared, sources, wanted))
              .map(decision -> print(asked, decision)));
    };
  }

  private Checked<BillDecision> bill(
      Asked asked, Matter shared, FactSources sources, Basis.Wanted wanted) {
    BillDesk desk =
        new BillDesk(
            wanted.known(),
            (matter, file) ->
                sources
                    .facts(matter, file)
                    .then(facts ->
                        Decisions.of(basis.law().book(), matter, facts, wanted.known(), file)),
            _ -> {});
    return desk.decide(shared, "matter", () -> BillReader.read(Basis.BODY, asked.body()));
  }

  private Reply remembered(Asked asked, Decision decision) {
    Reply.Whole reply = print(asked, decision);
    return memory
        .decided(asked.caller(), decision, reply.body().array())
        .map(kept -> reply.with(LEAF, String.valueOf(kept.leaf())).with(ID, kept.id()))
        .orElse(reply);
  }

  private static Reply.Whole print(Asked asked, Decision decision) {
    if (asked.wants("text/html")) {
      return HtmlReply.of(DecisionPage.of(decision, asked.language()));
    }
    return asked.wants("text/plain")
        ? Reply.text(DecisionText.of(decision, asked.language(), TEXT_WIDTH))
        : Reply.of(200, Reply.JSON, DecisionJson.of(decision));
  }

  private static Reply print(Asked asked, BillDecision decision) {
    return asked.wants("text/html")
        ? HtmlReply.of(BillPage.of(decision, asked.language()))
        : Reply.of(200, Reply.JSON, BillJson.of(decision));
  }
}
