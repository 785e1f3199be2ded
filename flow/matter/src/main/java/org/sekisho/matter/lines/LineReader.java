package org.sekisho.matter.lines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.access.Label;
import org.sekisho.access.marking.Markings;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Lines;
import org.sekisho.matter.Answer;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.matter.lines.Target.Detail;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Makes a matter of each row: what all rows share, and what the row tells. */
public final class LineReader {

  private static final FactType COUNTRY = new FactType.Country();

  private final LineColumns columns;
  private final List<String> names;
  private final Matter shared;

  /**
   * A reader of rows.
   *
   * @param names the header, for problems
   * @param shared what all rows share; an empty cell leaves it as it is
   */
  public LineReader(LineColumns columns, List<String> names, Matter shared) {
    this.columns = columns;
    this.names = List.copyOf(names);
    this.shared = shared;
  }

  /** The matter of a row, or everything that is wrong with the row. */
  public Checked<Matter> read(Lines.Row row) {
    return row.broken().isPresent()
        ? new Checked.Broken<>(List.of(row.broken().get()))
        : new Reading(row).matter();
  }

  /** The reading of one row. */
  private final class Reading {

    private final Lines.Row row;
    private final Problems problems = new Problems();
    private final SortedMap<String, Answer> answers = new TreeMap<>(shared.answers());
    private final SortedMap<String, Map<Detail, String>> told = new TreeMap<>();
    private final Set<String> inRow = new HashSet<>();
    private Optional<MarkedCell> marked = Optional.empty();
    private LocalDate date = shared.date();
    private Text title;

    Reading(Lines.Row row) {
      this.row = row;
      this.title = shared.title();
    }

    Checked<Matter> matter() {
      for (int i = 0; i < row.cells().size(); i++) {
        String cell = row.cells().get(i).strip();
        Optional<Target> target = columns.at(i);
        if (target.isPresent() && !cell.isEmpty()) {
          take(target.get(), cell, i);
        }
      }
      marked.ifPresent(cell -> cell.answer(columns.gate(), date, answers, inRow, problems));
      SortedMap<String, List<Participant>> parties = parties();
      return problems.check(
          () -> new Matter(shared.gate(), title, date, shared.events(), parties, answers));
    }

    private void take(Target target, String cell, int column) {
      switch (target) {
        case Target.Day() -> date = day(cell, column).orElse(date);
        case Target.Title() -> title = Text.same(cell);
        case Target.Answered(FactDefinition fact) -> answer(fact, cell, column);
        case Target.Marking() -> mark(cell, column);
        case Target.Party(String role, Detail detail) -> {
          check(detail, cell, column);
          told.computeIfAbsent(role, unseen -> new EnumMap<>(Detail.class)).put(detail, cell);
        }
      }
    }

    private void mark(String cell, int column) {
      Place place = row.startOf(column).named(names.get(column));
      switch (Markings.read(cell, place)) {
        case Checked.Sound<Label>(Label label) ->
            marked = Optional.of(new MarkedCell(label, cell, place));
        case Checked.Broken<Label>(List<Problem> found) -> problems.addAll(found);
      }
    }

    private void answer(FactDefinition fact, String cell, int column) {
      Optional<Answer> answer = AnswerReader.parse(fact, cell);
      answer.ifPresentOrElse(
          value -> {
            answers.put(fact.id(), value);
            inRow.add(fact.id());
          },
          () -> wrong(cell, column, fact.type().expected()));
      if (answer.isPresent() && fact.type() instanceof FactType.Country) {
        fact.role()
            .filter(role -> fact.id().equals(role + ".country"))
            .ifPresent(role ->
                told.computeIfAbsent(role, unseen -> new EnumMap<>(Detail.class))
                    .put(Detail.COUNTRY, cell));
      }
    }

    private Optional<LocalDate> day(String cell, int column) {
      try {
        return Optional.of(LocalDate.parse(cell));
      } catch (DateTimeException notADay) {
        wrong(cell, column, Text.of("a date such as 2020-06-07", "2020-06-07のような日付"));
        return Optional.empty();
      }
    }

    private void check(Detail detail, String cell, int column) {
      switch (detail) {
        case BIRTH_DATE -> day(cell, column);
        case COUNTRY -> {
          if (COUNTRY.parse(cell).isEmpty()) {
            wrong(cell, column, COUNTRY.expected());
          }
        }
        case NAME, ID, IDENTIFIER -> {}
      }
    }

    private void wrong(String cell, int column, Text expected) {
      problems.add(
          "lines.value",
          row.startOf(column).named(names.get(column)),
          Text.of(
              "`" + Brief.of(cell) + "` is no value here", "`" + Brief.of(cell) + "`はここでは使えません"),
          Text.of("write " + expected.en(), expected.ja() + "を書いてください"));
    }

    private SortedMap<String, List<Participant>> parties() {
      SortedMap<String, List<Participant>> parties = new TreeMap<>(shared.parties());
      told.forEach((role, details) -> {
        Optional<String> name = text(details, Detail.NAME);
        if (name.isPresent()) {
          parties.put(role, List.of(participant(name.get(), details)));
        }
      });
      return parties;
    }

    private Participant participant(String name, Map<Detail, String> details) {
      Optional<LocalDate> born =
          problems.isEmpty()
              ? text(details, Detail.BIRTH_DATE).map(LocalDate::parse)
              : Optional.empty();
      return new Participant(
          text(details, Detail.ID).orElse(name),
          name,
          text(details, Detail.COUNTRY),
          born,
          text(details, Detail.IDENTIFIER));
    }

    private static Optional<String> text(Map<Detail, String> details, Detail detail) {
      return Optional.ofNullable(details.get(detail));
    }
  }
}
