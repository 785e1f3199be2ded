package org.sekisho.screening.formats;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;

/**
 * The lists of organisations under Japan's export bans, as text taken from the published PDF: a
 * heading with the notice and its dates, then numbered entries with the name in Japanese and
 * English, aliases and addresses. Page ends may glue two entries together on one line.
 */
final class MetiTextReader implements ListReader {

  private static final Pattern NOTICE =
      Pattern.compile("（?(令和|平成)([元一二三四五六七八九十]+)年([^（）]*?)告示第([〇一二三四五六七八九十百千]+)号）?");
  private static final Pattern DESIGNATED = Pattern.compile("指定日：\\s*(.+)");
  private static final Pattern NUMBERED =
      Pattern.compile("(?<![\\d０-９])([0-9０-９]{1,4})[ 　]+(?=\\S*[\\p{IsHan}\\p{IsKatakana}])");

  /** An entry's lines and where it begins. */
  private record Entry(int number, long line, List<String> lines) {}

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      new Walk(input, file, intake).run();
    }
  }

  private static final class Walk {

    private final ListInput input;
    private final ListFile file;
    private final PartyIntake intake;
    private final StringBuilder heading = new StringBuilder();
    private Optional<Entry> open = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();

    Walk(ListInput input, ListFile file, PartyIntake intake) {
      this.input = input;
      this.file = file;
      this.intake = intake;
    }

    void run() throws IOException {
      try (TextLines lines = new TextLines(input, file)) {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
          take(line.get(), lines.line());
        }
      }
      if (open.isEmpty()) {
        throw FormatProblems.schema(file.name(), 1, heading.toString(), "1 団体名");
      }
      close();
    }

    /** A line belongs to the open entry up to where the next number stands before Japanese. */
    private void take(String text, long line) throws IOException {
      int next = open.map(Entry::number).orElse(0) + 1;
      Matcher numbered = NUMBERED.matcher(text);
      while (numbered.find()) {
        boolean begins = numbered.start() == 0 || isGlued(text, numbered.start());
        if (begins && Integer.parseInt(numbered.group(1)) == next) {
          add(text.substring(0, numbered.start()));
          close();
          open = Optional.of(new Entry(next, line, new ArrayList<>()));
          take(text.substring(numbered.end()), line);
          return;
        }
      }
      add(text);
    }

    /** Between the end of an address and a number that a page break left no space for. */
    private static boolean isGlued(String text, int at) {
      char before = text.charAt(at - 1);
      return before == '.' || (Character.isLetter(before) && before < 0x250);
    }

    private void add(String text) {
      if (text.isBlank()) {
        return;
      }
      if (open.isPresent()) {
        open.get().lines().add(text.strip());
      } else {
        heading.append(text.strip());
        designated(text);
      }
    }

    private void designated(String text) {
      Matcher designated = DESIGNATED.matcher(text);
      if (designated.find()) {
        from = Dates.day(designated.group(1).replaceAll("\\s", ""));
      }
    }

    private void close() throws IOException {
      if (open.isEmpty()) {
        return;
      }
      Entry entry = open.get();
      PartyDraft draft =
          new PartyDraft(input.listId(), FormatProblems.at(file.name(), entry.line()));
      Optional<String> notice = notice();
      draft.id(notice.map(code -> code + "-").orElse("") + entry.number());
      draft.kind(PartyKind.ORGANISATION);
      notice.ifPresent(draft::programme);
      from.ifPresent(draft::listedFrom);
      new MetiEntry(draft).read(String.join("\n", entry.lines()));
      intake.accept(draft);
    }

    /** {@code 令和四年外務省告示第百四号} is {@code R4-104}. */
    private Optional<String> notice() {
      Matcher notice = NOTICE.matcher(heading);
      return notice.find()
          ? Optional.of(
              ("令和".equals(notice.group(1)) ? "R" : "H")
                  + KanjiNumber.of(notice.group(2))
                  + "-"
                  + KanjiNumber.of(notice.group(4)))
          : Optional.empty();
    }
  }
}
