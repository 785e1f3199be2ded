package org.sekisho.facts.totals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Source;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.matter.Total;
import org.sekisho.terms.Text;

/**
 * What the rows of a table add up to, by year and by whoever plays a role. Rows of one day count
 * together, in whatever order they stand. Whoever is in two rows is counted twice: a row that
 * states the total itself is believed.
 */
public final class RowTotals {

  private record Group(int slot, List<Participant> players, int year) {}

  private final Map<Group, NavigableMap<LocalDate, Sum>> sums = new HashMap<>();
  private final Gate gate;

  private RowTotals(Gate gate) {
    this.gate = gate;
  }

  /** The totals of these rows, all of one gate. */
  public static RowTotals of(Gate gate, Iterable<Matter> rows) {
    RowTotals totals = new RowTotals(gate);
    for (Matter row : rows) {
      totals.gate.totals().forEach(fact -> totals.add(fact, row));
    }
    totals.sums.values().forEach(RowTotals::accumulate);
    return totals;
  }

  private void add(FactDefinition fact, Matter row) {
    Total total = fact.total().orElseThrow();
    sums.computeIfAbsent(group(fact, total, row, row.date().getYear()), _ -> new TreeMap<>())
        .merge(row.date(), part(total, row), Sum::and);
  }

  private Sum part(Total total, Matter row) {
    return switch (Counting.of(total, row)) {
      case NO -> Sum.NOTHING;
      case UNKNOWN -> Sum.OPEN;
      case YES ->
          row.answers().get(total.of()) instanceof Answer.Known(long value)
              ? new Sum(value, 1, false)
              : Sum.OPEN;
    };
  }

  private static Group group(FactDefinition fact, Total total, Matter row, int year) {
    return new Group(fact.slot(), row.inRole(total.role()), year);
  }

  /** From what each day adds to what the year comes to by then. */
  private static void accumulate(NavigableMap<LocalDate, Sum> days) {
    Sum sum = Sum.NOTHING;
    for (Map.Entry<LocalDate, Sum> day : days.entrySet()) {
      sum = sum.and(day.getValue());
      day.setValue(sum);
    }
  }

  /** The facts of a row, and beside them the totals that it does not state itself. */
  public Facts with(Matter row, Facts facts) {
    Facts more = facts;
    for (FactDefinition fact : gate.totals()) {
      Optional<Fact> found =
          facts.isKnown(fact.slot()) || facts.isDeclaredUnknown(fact.slot())
              ? Optional.empty()
              : found(fact, row);
      more = found.isPresent() ? more.found(fact, found.get()) : more;
    }
    return more;
  }

  private Optional<Fact> found(FactDefinition fact, Matter row) {
    Total total = fact.total().orElseThrow();
    return switch (total.span()) {
      case THIS_YEAR ->
          days(group(fact, total, row, row.date().getYear()))
              .map(days -> days.floorEntry(row.date()))
              .flatMap(sum -> fact(fact, sum.getValue(), sum.getKey()));
      case LAST_YEAR ->
          days(group(fact, total, row, row.date().getYear() - 1))
              .map(NavigableMap::lastEntry)
              .flatMap(sum -> fact(fact, sum.getValue(), sum.getKey()));
    };
  }

  private Optional<NavigableMap<LocalDate, Sum>> days(Group group) {
    return Optional.ofNullable(sums.get(group));
  }

  private static Optional<Fact> fact(FactDefinition definition, Sum sum, LocalDate last) {
    if (sum.open() || sum.value() > definition.type().greatest()) {
      return Optional.empty();
    }
    Text reason =
        Text.of(
            "%d rows of %d until %s added up; a person in two of them counts twice"
                .formatted(sum.rows(), last.getYear(), last),
            "%d年の表の%d行（%sまで）を合計した値。複数の行に含まれる者は重複して数えている"
                .formatted(last.getYear(), sum.rows(), last));
    return Optional.of(new Fact(sum.value(), new Source.Computed(reason), Optional.of(last)));
  }
}
