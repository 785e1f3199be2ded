package org.sekisho.store.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The columns of the lists of cases. */
final class Columns {

  static final Field<String> CASE_ID = text("case_id");
  static final Field<String> ORGANISATION = text("organisation");
  static final Field<String> STAGE = text("stage");
  static final Field<Integer> ROUND = number("round");
  static final Field<String> GATE = text("gate");
  static final Field<String> REGIME = text("regime");
  static final Field<String> TITLE_EN = text("title_en");
  static final Field<String> TITLE_JA = text("title_ja");
  static final Field<String> UNIT = text("unit");
  static final Field<Integer> TIER = number("tier");
  static final Field<String> OUTCOME = text("outcome");
  static final Field<Long> OPENED = time("opened");
  static final Field<Long> ACCEPTED = time("accepted");
  static final Field<Long> DECIDED = time("decided");
  static final Field<Long> CHANGED = time("changed");
  static final Field<Integer> ACTS = number("acts");
  static final Field<Integer> LABEL = number("label");
  static final Field<Integer> OPEN = number("open");
  static final Field<Integer> URGENCY = number("urgency");
  static final Field<Long> DUE = time("due");
  static final Field<String> QUEUE = text("queue");
  static final Field<Integer> LEAD = number("lead");
  static final Field<String> OFFICER = text("officer");
  static final Field<String> FLAGS = text("flags");
  static final Field<Integer> BLOCKED = number("blocked");
  static final Field<String> WORD = text("word");

  /** Behind every time, for what has not come. */
  static final long NEVER = Long.MAX_VALUE;

  private Columns() {}

  private static Field<String> text(String name) {
    return DSL.field(DSL.name(name), SQLDataType.CLOB);
  }

  private static Field<Integer> number(String name) {
    return DSL.field(DSL.name(name), SQLDataType.INTEGER);
  }

  private static Field<Long> time(String name) {
    return DSL.field(DSL.name(name), SQLDataType.BIGINT);
  }

  static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  static long micros(Optional<Instant> at) {
    return at.map(Columns::micros).orElse(NEVER);
  }

  static Optional<Instant> instant(long micros) {
    return micros == NEVER
        ? Optional.empty()
        : Optional.of(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
  }
}
