package org.sekisho.store.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sekisho.access.Label;
import org.sekisho.casework.reading.CaseLine;
import org.sekisho.casework.reading.QueueEntry;
import org.sekisho.store.registry.Labels;
import org.sekisho.terms.Text;

/** Reads rows of the lists as lines of cases. */
final class CaseRows {

  /** The columns of a case as such. */
  static final List<Field<?>> HEAD =
      List.of(
          Columns.CASE_ID,
          Columns.ORGANISATION,
          Columns.STAGE,
          Columns.ROUND,
          Columns.GATE,
          Columns.REGIME,
          Columns.TITLE_EN,
          Columns.TITLE_JA,
          Columns.UNIT,
          Columns.TIER,
          Columns.OUTCOME,
          Columns.OPENED,
          Columns.ACCEPTED,
          Columns.DECIDED,
          Columns.CHANGED,
          Columns.ACTS);

  static final Field<String> LINE_CASE = DSL.field(DSL.name("line_case"), SQLDataType.CLOB);
  static final Field<String> LINE_UNIT = DSL.field(DSL.name("line_unit"), SQLDataType.CLOB);
  static final Field<Integer> LINE_TIER = DSL.field(DSL.name("line_tier"), SQLDataType.INTEGER);
  static final Field<Long> LINE_OPENED = DSL.field(DSL.name("line_opened"), SQLDataType.BIGINT);
  static final Field<Integer> LINE_LABEL = DSL.field(DSL.name("line_label"), SQLDataType.INTEGER);

  /** The columns of a case in a queue. */
  static final List<Field<?>> LINE =
      List.of(
          Columns.UNIT.as(LINE_UNIT),
          Columns.CASE_ID.as(LINE_CASE),
          Columns.URGENCY,
          Columns.DUE,
          Columns.OPENED.as(LINE_OPENED),
          Columns.QUEUE,
          Columns.TIER.as(LINE_TIER),
          Columns.LEAD,
          Columns.OFFICER,
          Columns.FLAGS,
          Columns.BLOCKED,
          Columns.LABEL.as(LINE_LABEL));

  private CaseRows() {}

  static CaseLine line(Record row) {
    return new CaseLine(
        row.get(Columns.CASE_ID),
        row.get(Columns.ORGANISATION),
        row.get(Columns.STAGE),
        row.get(Columns.ROUND),
        row.get(Columns.GATE),
        row.get(Columns.REGIME),
        title(row),
        row.get(Columns.UNIT),
        row.get(Columns.TIER),
        row.get(Columns.OUTCOME),
        instant(row, Columns.OPENED),
        Columns.instant(row.get(Columns.ACCEPTED)),
        Columns.instant(row.get(Columns.DECIDED)),
        instant(row, Columns.CHANGED),
        row.get(Columns.ACTS));
  }

  static QueueEntry entry(Record row, Labels labels) {
    long due = row.get(Columns.DUE);
    String flags = row.get(Columns.FLAGS);
    Label label = labels.label(row.get(LINE_LABEL));
    return new QueueEntry(
        row.get(Columns.CASE_ID),
        row.get(Columns.STAGE),
        row.get(Columns.ROUND),
        row.get(LINE_UNIT),
        row.get(Columns.QUEUE),
        row.get(LINE_TIER),
        row.get(Columns.LEAD) == 1,
        row.get(Columns.OFFICER),
        row.get(Columns.GATE),
        row.get(Columns.REGIME),
        title(row),
        flags.isEmpty() ? List.of() : List.of(flags.split("\n", -1)),
        -row.get(Columns.URGENCY),
        row.get(Columns.BLOCKED) == 1,
        instant(row, LINE_OPENED),
        instant(row, Columns.CHANGED),
        due == Columns.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(due)),
        row.get(Columns.ORGANISATION),
        row.get(Columns.ACTS),
        label);
  }

  private static Text title(Record row) {
    return Text.of(row.get(Columns.TITLE_EN), row.get(Columns.TITLE_JA));
  }

  private static Instant instant(Record row, Field<Long> column) {
    return Columns.instant(row.get(column)).orElse(Instant.MAX);
  }
}
