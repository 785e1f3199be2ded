package org.sekisho.cli.law;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.law.calendar.CalendarFormat;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.desk.law.NamedRegimes;
import org.sekisho.documents.Nearest;
import org.sekisho.law.LawBook;
import org.sekisho.law.calendar.CalendarEntry;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what comes into force, applies, pauses, ends or must be renewed, day by day. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "calendar-from")
  private LocalDate from = LocalDate.now(ZoneId.systemDefault());

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "calendar-to")
  private @Nullable LocalDate to;

  @Option(names = "--gate", paramLabel = "GATE", descriptionKey = "calendar-gate")
  private @Nullable String gate;

  @Option(names = "--regime", paramLabel = "REGIME", descriptionKey = "regime")
  private List<String> names = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json|ics", descriptionKey = "calendar-format")
  private CalendarFormat format = CalendarFormat.TEXT;

  @Mixin private Shelves shelves = new Shelves();

  CalendarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(
        terminal,
        shelves,
        book ->
            inOrder()
                .then(last ->
                    regimes(book)
                        .then(regimes -> NamedRegimes.calendar(book, regimes, from, last))
                        .map(entries -> print(book, entries))));
  }

  /** The last day, which is a year after the first where none is given. */
  private Checked<LocalDate> inOrder() {
    LocalDate last = Optional.ofNullable(to).orElse(from.plusYears(1));
    return last.isBefore(from)
        ? new Checked.Broken<>(List.of(backwards()))
        : new Checked.Sound<>(last);
  }

  private Checked<List<Regime>> regimes(LawBook book) {
    String asked = gate;
    if (asked != null && !book.gates().containsKey(asked)) {
      return new Checked.Broken<>(List.of(unknownGate(book, asked)));
    }
    return NamedRegimes.of(book, names)
        .map(regimes ->
            regimes.stream()
                .filter(regime -> asked == null || regime.gate().id().equals(asked))
                .toList());
  }

  private ExitCode print(LawBook book, List<CalendarEntry> entries) {
    terminal
        .out()
        .print(format.print(entries, terminal.language(), book.newestRecord(), terminal.width()));
    return ExitCode.DONE;
  }

  private Problem backwards() {
    return new Problem(
        "law.calendar.backwards",
        Place.file("sekisho law calendar"),
        Text.of("the last day is before the first", "終了日が開始日より前です"),
        Text.of("write `--from` before `--to`", "`--from`を`--to`以前の日にしてください"));
  }

  private static Problem unknownGate(LawBook book, String name) {
    String all = String.join(", ", book.gates().keySet());
    return new Problem(
        "matter.gate.unknown",
        Place.file("sekisho law calendar"),
        Text.of("there is no gate `" + name + "`", "ゲート`" + name + "`はありません"),
        Nearest.hint(
            name, book.gates().keySet(), Text.of("the gates are: " + all, "使えるゲート：" + all)));
  }
}
