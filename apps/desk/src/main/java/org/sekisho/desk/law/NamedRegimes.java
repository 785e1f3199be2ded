package org.sekisho.desk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sekisho.documents.Nearest;
import org.sekisho.law.LawBook;
import org.sekisho.law.calendar.CalendarEntry;
import org.sekisho.law.calendar.LawCalendar;
import org.sekisho.law.pack.ExpectedAct;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Regimes found in the law book by name, and their calendar. */
public final class NamedRegimes {

  private NamedRegimes() {}

  /** The named regimes, or all where none is named. */
  public static Checked<List<Regime>> of(LawBook book, List<String> names) {
    List<Problem> unknown =
        names.stream()
            .filter(name -> !book.regimes().containsKey(name))
            .map(name -> unknown(book, name))
            .toList();
    if (!unknown.isEmpty()) {
      return new Checked.Broken<>(unknown);
    }
    return new Checked.Sound<>(
        book.regimes().values().stream()
            .filter(regime -> names.isEmpty() || names.contains(regime.id()))
            .toList());
  }

  private static Problem unknown(LawBook book, String name) {
    String all = String.join(", ", book.regimes().keySet());
    return new Problem(
        "law.regime.unknown",
        Place.file("sekisho law"),
        Text.of("there is no regime `" + name + "`", "制度`" + name + "`はありません"),
        Nearest.hint(
            name, book.regimes().keySet(), Text.of("the regimes are: " + all, "制度の一覧：" + all)));
  }

  /** What happens in some regimes from one day to another, day by day. */
  public static Checked<List<CalendarEntry>> calendar(
      LawBook book, List<Regime> regimes, LocalDate from, LocalDate last) {
    List<CalendarEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Regime regime : regimes) {
      switch (book.expected(regime)) {
        case Checked.Sound<List<ExpectedAct>>(List<ExpectedAct> expected) ->
            entries.addAll(LawCalendar.of(regime, expected, from, last));
        case Checked.Broken<List<ExpectedAct>>(List<Problem> found) -> problems.addAll(found);
      }
    }
    entries.sort(Comparator.comparing(CalendarEntry::day));
    return problems.isEmpty() ? new Checked.Sound<>(entries) : new Checked.Broken<>(problems);
  }
}
