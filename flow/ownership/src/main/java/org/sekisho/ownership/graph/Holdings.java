package org.sekisho.ownership.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.Share;
import org.sekisho.terms.Period;

/**
 * Every holding of a register, in columns: one row a statement, with the days on which it held and
 * the days on which it was so recorded. Rows are only added.
 */
public final class Holdings {

  static final int FIRST_DAY = Integer.MIN_VALUE;
  static final int NO_LAST_DAY = Integer.MAX_VALUE;

  private final Parties parties;
  final IntColumn holders = new IntColumn(-1);
  final IntColumn companies = new IntColumn(-1);
  final IntColumn least = new IntColumn(-1);
  final IntColumn widths = new IntColumn(0);
  final IntColumn kinds = new IntColumn(Kind.SHARES.code());
  final IntColumn validFrom = new IntColumn(FIRST_DAY);
  final IntColumn validTo = new IntColumn(NO_LAST_DAY);
  final IntColumn recordedFrom = new IntColumn(FIRST_DAY);
  final IntColumn recordedTo = new IntColumn(NO_LAST_DAY);
  private final IntColumn sources = new IntColumn(0);
  private final List<String> sourceNames = new ArrayList<>(List.of(""));
  private final Map<String, Integer> sourceNumbers = new HashMap<>(Map.of("", 0));

  public Holdings() {
    this(new Parties());
  }

  public Holdings(Parties parties) {
    this.parties = parties;
  }

  public static Holdings of(List<Holding> holdings) {
    Holdings all = new Holdings();
    holdings.forEach(all::add);
    return all;
  }

  public Parties parties() {
    return parties;
  }

  /** The number of rows. */
  public int size() {
    return holders.size();
  }

  public void add(Holding holding) {
    int holder = parties.number(holding.holder());
    int company = parties.number(holding.company());
    add(holder, company, holding.share(), holding.kind(), holding.valid());
    recordedFrom.add(day(holding.recorded().from()));
    recordedTo.add(lastDay(holding.recorded()));
    sources.add(sourceNumbers.computeIfAbsent(holding.source(), this::newSource));
  }

  /** A row of parties already numbered, recorded at all times and without a named source. */
  public void add(int holder, int company, int leastShare, int mostShare, Kind kind, Days valid) {
    row(holder, company, leastShare, mostShare - leastShare, kind.code(), valid.from(), valid.to());
    recordedFrom.add(FIRST_DAY);
    recordedTo.add(NO_LAST_DAY);
    sources.add(0);
  }

  private void add(int holder, int company, Share share, Kind kind, Period valid) {
    int width = share.most() - share.least();
    row(holder, company, share.least(), width, kind.code(), day(valid.from()), lastDay(valid));
  }

  private void row(int holder, int company, int low, int width, int kind, int from, int to) {
    holders.add(holder);
    companies.add(company);
    least.add(low);
    widths.add(width);
    kinds.add(kind);
    validFrom.add(from);
    validTo.add(to);
  }

  /** The graph of a day, as it is known now. */
  public Graph on(LocalDate day, Measure measure) {
    return asKnown(day, LocalDate.MAX, measure);
  }

  /** The graph of a day, as it was recorded on another: what was known then. */
  public Graph asKnown(LocalDate day, LocalDate known, Measure measure) {
    int knownDay = known.equals(LocalDate.MAX) ? NO_LAST_DAY : day(known);
    return new GraphOnDay(this, measure, day(day), knownDay).build();
  }

  public int holder(int row) {
    return holders.get(row);
  }

  public int company(int row) {
    return companies.get(row);
  }

  public Kind kind(int row) {
    return Kind.of((byte) kinds.get(row));
  }

  public Share share(int row) {
    return new Share(least.get(row), least.get(row) + widths.get(row));
  }

  /** Whether the row held on a day, as recorded on another. */
  public boolean holds(int row, int day, int known) {
    return validFrom.get(row) <= day
        && day <= validTo.get(row)
        && recordedFrom.get(row) <= known
        && known <= recordedTo.get(row);
  }

  public Holding get(int row) {
    return new Holding(
        parties.id(holders.get(row)),
        parties.id(companies.get(row)),
        share(row),
        kind(row),
        period(validFrom.get(row), validTo.get(row)),
        period(recordedFrom.get(row), recordedTo.get(row)),
        sourceNames.get(sources.get(row)));
  }

  private int newSource(String name) {
    sourceNames.add(name);
    return sourceNames.size() - 1;
  }

  static int day(LocalDate date) {
    return date.equals(LocalDate.MIN) ? FIRST_DAY : Math.toIntExact(date.toEpochDay());
  }

  private static int lastDay(Period period) {
    return period.to().map(Holdings::day).orElse(NO_LAST_DAY);
  }

  private static Period period(int from, int to) {
    LocalDate first = from == FIRST_DAY ? LocalDate.MIN : LocalDate.ofEpochDay(from);
    return new Period(
        first, to == NO_LAST_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(to)));
  }

  /** The columns that a file keeps, in its order. */
  List<IntColumn> stored() {
    return List.of(
        holders, companies, least, widths, kinds, validFrom, validTo, recordedFrom, recordedTo);
  }

  void fillSources() {
    sources.fill(size());
  }
}
