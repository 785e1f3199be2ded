package org.sekisho.cli.clocks;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.calendar.BusinessCalendar;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.casework.clock.ClockEvent;
import org.sekisho.casework.clock.ClockFile;
import org.sekisho.casework.clock.ClockFileReader;
import org.sekisho.casework.clock.ClockRule;
import org.sekisho.casework.clock.Clocks;
import org.sekisho.casework.clock.Moment;
import org.sekisho.casework.clock.ReadingJson;
import org.sekisho.casework.clock.ReadingText;
import org.sekisho.cli.shelves.GivenFile;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.law.LawBook;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the clocks of a file at an instant, and shows how they were counted. */
@Command(name = "clocks")
public final class ClocksCommand implements Callable<Integer> {

  /** How readings are printed. */
  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;
  private final Problems problems = new Problems();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--at", paramLabel = "INSTANT", required = true, descriptionKey = "at")
  private String at = "";

  @Option(names = "--if", paramLabel = "EVENT=INSTANT", descriptionKey = "if")
  private List<String> supposed = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.TEXT;

  @Mixin private Shelves shelves = new Shelves();

  public ClocksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Instant now = instant("--at", at);
    List<ClockEvent> events = supposed.stream().map(this::event).toList();
    Checked<ClockFile> given =
        problems.check(() -> file).then(GivenFile::read).then(content -> read(content));
    return switch (given) {
      case Checked.Sound<ClockFile>(ClockFile sound) -> print(sound, events, now).number();
      case Checked.Broken<ClockFile>(List<Problem> found) ->
          new ProblemPrinter(terminal).refuse(found).number();
    };
  }

  private Checked<ClockFile> read(byte[] content) {
    return shelves
        .open()
        .then((LawBook book) -> ClockFileReader.read(file.toString(), content, book.regimes()));
  }

  private Instant instant(String option, String text) {
    return Moment.parse(text)
        .orElseGet(() -> {
          problems.addAll(List.of(Moment.unreadable(Place.file(option), text)));
          return Instant.EPOCH;
        });
  }

  private ClockEvent event(String text) {
    int equals = text.indexOf('=');
    return new ClockEvent(
        text.substring(0, Math.max(0, equals)), instant("--if", text.substring(equals + 1)));
  }

  private ExitCode print(ClockFile sound, List<ClockEvent> events, Instant now) {
    List<ReadingJson.Shown> shown = new ArrayList<>();
    for (ClockRule rule : sound.rules()) {
      WorkingDays days =
          sound
              .calendar(rule)
              .map((BusinessCalendar calendar) -> calendar.asKnownAt(now))
              .orElse(WorkingDays.WEEKDAYS);
      shown.add(
          new ReadingJson.Shown(Clocks.suppose(rule, sound.events(), events, days, now), days));
    }
    switch (format) {
      case TEXT ->
          shown.forEach(each -> ReadingText.of(each.reading(), each.days()).forEach(terminal::say));
      case JSON -> terminal.out().print(ReadingJson.of(shown));
    }
    return ExitCode.DONE;
  }
}
