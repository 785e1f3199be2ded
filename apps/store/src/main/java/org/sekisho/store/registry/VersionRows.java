package org.sekisho.store.registry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sekisho.ledger.act.Act;

/** The rows of a version: itself, the newest of its thing, and what it is found by. */
final class VersionRows {

  static final Field<String> KIND = DSL.field("kind", SQLDataType.CLOB);
  static final Field<String> ID = DSL.field("id", SQLDataType.CLOB);
  static final Field<Integer> VERSION = DSL.field("version", SQLDataType.INTEGER);
  static final Field<Long> VALID_FROM = DSL.field("valid_from", SQLDataType.BIGINT);
  static final Field<Long> RECORDED = DSL.field("recorded", SQLDataType.BIGINT);
  static final Field<Long> PLACE = DSL.field("place", SQLDataType.BIGINT);
  static final Field<Integer> LABEL = DSL.field("label", SQLDataType.INTEGER);
  static final Field<byte[]> CONTENT = DSL.field("content", SQLDataType.BLOB);
  static final Field<String> NAME = DSL.field("name", SQLDataType.CLOB);
  static final Field<String> VALUE = DSL.field("value", SQLDataType.CLOB);

  private VersionRows() {}

  /** Writes a version in the transaction of the act that made it. */
  static void write(DSLContext writing, Draft draft, Labels labels, long place, Act act) {
    int label = labels.number(writing, draft.label());
    int version =
        writing
                .select(VERSION)
                .from("current")
                .where(KIND.eq(draft.kind()), ID.eq(draft.id()))
                .fetchOptional()
                .map(row -> row.value1())
                .orElse(0)
            + 1;
    writing
        .insertInto(
            DSL.table("document"), KIND, ID, VERSION, VALID_FROM, RECORDED, PLACE, LABEL, CONTENT)
        .values(
            draft.kind(),
            draft.id(),
            version,
            draft.validFrom().toEpochDay(),
            ChronoUnit.MICROS.between(Instant.EPOCH, act.at()),
            place,
            label,
            draft.content().bytes())
        .execute();
    writing
        .insertInto(DSL.table("current"), KIND, ID, VERSION, LABEL)
        .values(draft.kind(), draft.id(), version, label)
        .onConflict(KIND, ID)
        .doUpdate()
        .set(VERSION, version)
        .set(LABEL, label)
        .execute();
    writing
        .deleteFrom(DSL.table("finding"))
        .where(KIND.eq(draft.kind()), ID.eq(draft.id()))
        .execute();
    draft
        .findings()
        .forEach((name, value) ->
            writing
                .insertInto(DSL.table("finding"), KIND, NAME, VALUE, ID, LABEL)
                .values(draft.kind(), name, value, draft.id(), label)
                .execute());
  }
}
