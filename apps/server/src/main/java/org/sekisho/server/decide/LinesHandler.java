package org.sekisho.server.decide;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.sekisho.desk.basis.FactSources;
import org.sekisho.desk.lines.LineAnswer;
import org.sekisho.desk.lines.LineDecider;
import org.sekisho.desk.lines.LineRequest;
import org.sekisho.desk.lines.LineRun;
import org.sekisho.documents.Brief;
import org.sekisho.documents.CsvText;
import org.sekisho.documents.Lines;
import org.sekisho.documents.Nearest;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Operation;
import org.sekisho.server.jobs.JobBoard;
import org.sekisho.server.kept.Kept;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Decides the rows of a table as a job; what its rows share is a gate, or a kept matter. */
public record LinesHandler(Basis basis, Kept<Matter> matters, JobBoard jobs) implements Handlers {

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.DECIDE_LINES, this::lines);
  }

  private Reply lines(Asked asked) {
    Basis.Wanted wanted = basis.wanted(asked);
    Optional<String> gate = asked.text("gate");
    Optional<String> matter = asked.text("matter");
    return asked.reply(
        () -> shared(asked, gate, matter, wanted).then(shared -> begin(asked, shared, wanted)));
  }

  private Checked<Matter> shared(
      Asked asked, Optional<String> gate, Optional<String> matter, Basis.Wanted wanted) {
    if (matter.isPresent()) {
      return matters
          .find(asked.caller(), matter.get())
          .<Checked<Matter>>map(
              found -> new Checked.Sound<>(wanted.on().map(found::on).orElse(found)))
          .orElseGet(() -> new Checked.Broken<>(List.of(unknownMatter(matter.get()))));
    }
    LocalDate day = wanted.on().orElse(wanted.known());
    return Optional.ofNullable(basis.law().book().gates().get(gate.orElse("")))
        .<Checked<Matter>>map(found -> new Checked.Sound<>(unasked(found, day)))
        .orElseGet(() -> new Checked.Broken<>(List.of(unknownGate(gate.orElse("")))));
  }

  private static Matter unasked(Gate gate, LocalDate day) {
    return Matter.unasked(gate, Text.same(""), day);
  }

  private Checked<Reply> begin(Asked asked, Matter shared, Basis.Wanted wanted) {
    return basis
        .sources(asked, shared.date(), wanted)
        .then(sources ->
            begin(
                asked.caller(),
                new LineRequest(
                    Basis.BODY, shared, Map.of(), () -> table(asked.body()), asked.language()),
                wanted.known(),
                sources));
  }

  /** Begins to decide a table of which the rows share nothing but a gate and a day. */
  public Checked<Reply> begin(
      Caller caller, Language language, byte[] table, Gate gate, LocalDate day) {
    return begin(
        caller,
        new LineRequest(Basis.BODY, unasked(gate, day), Map.of(), () -> table(table), language),
        basis.law().book().newestRecord(),
        new FactSources(Optional.empty(), Optional.empty()));
  }

  private Checked<Reply> begin(
      Caller caller, LineRequest request, LocalDate known, FactSources sources) {
    return request
        .table()
        .get()
        .then(table ->
            request
                .reader(table.columns())
                .then(reader -> request.decider(basis.law().book(), known, reader, sources))
                .then(decider ->
                    jobs.begin(
                        caller,
                        request.language(),
                        progress -> new Checked.Sound<>(answered(table, decider, progress)))));
  }

  private static Checked<Lines> table(byte[] body) {
    return CsvText.read(Basis.BODY, body, StandardCharsets.UTF_8).map(table -> table);
  }

  private static Reply.Whole answered(Lines table, LineDecider decider, IntConsumer progress) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = new CsvWriter(text)) {
      csv.row(joined(table.columns(), LineAnswer.COLUMNS));
      new LineRun(decider)
          .run(
              table,
              (row, answer) -> csv.row(joined(row.cells(), answer.cells())),
              progress::accept);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Reply.of(200, Reply.CSV, text.toString());
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static Problem unknownMatter(String id) {
    String brief = Brief.of(id);
    return new Problem(
        "matter.unknown",
        Place.file("request").named("matter"),
        Text.of("there is no matter `" + brief + "`", "案件`" + brief + "`はありません"),
        Text.of("keep it first: POST /api/v1/matters", "先に保存してください：POST /api/v1/matters"));
  }

  private Problem unknownGate(String name) {
    String all = String.join(", ", basis.law().book().gates().keySet());
    String brief = Brief.of(name);
    return new Problem(
        "matter.gate.unknown",
        Place.file("request").named("gate"),
        Text.of(
            "a table needs a gate or a matter, and `" + brief + "` is no gate",
            "表にはゲート又は案件の指定が必要ですが、`" + brief + "`というゲートはありません"),
        Nearest.hint(
            name,
            basis.law().book().gates().keySet(),
            Text.of("the gates are: " + all, "使えるゲート：" + all)));
  }
}
