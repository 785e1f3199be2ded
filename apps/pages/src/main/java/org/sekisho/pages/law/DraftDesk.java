package org.sekisho.pages.law;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sekisho.documents.Folder;
import org.sekisho.law.LawBook;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.proof.Difference;
import org.sekisho.proof.DifferenceText;
import org.sekisho.proof.Effort;
import org.sekisho.proof.Progress;
import org.sekisho.proof.Proof;
import org.sekisho.proof.ProofText;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;

/**
 * A file of a rule pack as a draft: checked as the pack is read, proved and compared within a
 * bounded time. It is kept for its writer, and nothing of it reaches the law in force.
 */
final class DraftDesk {

  private static final Effort EFFORT = new Effort(5_000_000);
  private static final int SECONDS = 20;
  private static final int CANNOT = 422;

  private final Asked asked;
  private final Notebook notebook;
  private final Regime regime;
  private final Folder folder;
  private final String file;
  private final LawBook book;

  DraftDesk(Asked asked, LawBook book, Notebook notebook) {
    this.asked = asked;
    this.book = book;
    this.notebook = notebook;
    this.regime = LawRoom.regime(asked, book);
    this.folder = book.folder(regime);
    this.file =
        asked
            .field("file")
            .filter(name -> folder.files().containsKey(name))
            .orElse(files(folder).getFirst());
  }

  static List<String> files(Folder folder) {
    return folder.files().keySet().stream()
        .filter(name -> name.endsWith(".yaml") && !name.startsWith("cases"))
        .sorted((one, other) -> Boolean.compare(other.startsWith("rules"), one.startsWith("rules")))
        .toList();
  }

  Answered answer() {
    String name = "draft/" + regime.id() + "/" + file;
    String written =
        new String(folder.files().getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    if (asked.field("do").equals(Optional.of("drop"))) {
      notebook.drop(asked.person(), name);
    }
    Optional<String> sent =
        asked.field("do").filter(each -> !each.equals("drop")).flatMap(_ -> asked.field("text"));
    String text =
        sent.map(each -> each.replace("\r\n", "\n") + "\n")
            .or(() -> notebook.find(asked.person(), name))
            .orElse(written);
    boolean kept = sent.isEmpty() || notebook.keep(asked.person(), name, text);
    DraftPage page = new DraftPage(asked, book, regime, files(folder), file);
    Checked<Regime> draft = RegimeReader.read(with(text), book.gates());
    return switch (draft) {
      case Checked.Broken<Regime>(List<Problem> problems) ->
          new Answered.Page(
              sent.isPresent() ? CANNOT : 200, page.html(text, problems, kept, Optional.empty()));
      case Checked.Sound<Regime>(Regime sound) ->
          new Answered.Page(
              200,
              page.html(
                  text,
                  List.of(),
                  kept,
                  asked.field("do").flatMap(wanted -> found(wanted, sound))));
    };
  }

  private Folder with(String text) {
    SortedMap<String, byte[]> files = new TreeMap<>(folder.files());
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return new Folder(folder.name(), folder.origin(), files);
  }

  /** What the proof or the comparison says; empty text where it did not end in time. */
  private Optional<String> found(String wanted, Regime draft) {
    Language language = asked.appearance().language();
    LocalDate known = known();
    return switch (wanted) {
      case "prove" ->
          Optional.of(
              bounded(() ->
                  words(
                      Proof.prove(draft, known, EFFORT, Progress.silent())
                          .map(report -> ProofText.of(report, language)))));
      case "compare" -> Optional.of(bounded(() -> compared(draft, known, language)));
      default -> Optional.empty();
    };
  }

  private LocalDate known() {
    LocalDate newest = book.newestRecord();
    return newest.isAfter(asked.today()) ? newest : asked.today();
  }

  private String compared(Regime draft, LocalDate known, Language language) {
    Optional<Checked<LawInForce>> before = LawInForce.on(regime, asked.today(), known);
    Optional<Checked<LawInForce>> after = LawInForce.on(draft, asked.today(), known);
    return before.isPresent() && after.isPresent()
        ? words(
            before
                .get()
                .then(old ->
                    after
                        .get()
                        .map(now ->
                            DifferenceText.of(Difference.between(old, now, EFFORT), language))))
        : "—";
  }

  private String words(Checked<String> checked) {
    return switch (checked) {
      case Checked.Sound<String>(String text) -> text;
      case Checked.Broken<String>(List<Problem> problems) ->
          String.join(
              "\n",
              problems.stream().map(each -> each.line(asked.appearance().language())).toList());
    };
  }

  /** What takes longer than a reader waits is given up; the solver's own steps are bounded too. */
  private static String bounded(Callable<String> work) {
    FutureTask<String> task = new FutureTask<>(work);
    Thread.ofVirtual().start(task);
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      task.cancel(true);
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    } catch (ExecutionException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
