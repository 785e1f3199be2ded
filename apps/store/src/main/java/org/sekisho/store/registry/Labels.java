package org.sekisho.store.registry;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sekisho.access.Label;
import org.sekisho.access.LabelTable;
import org.sekisho.access.LabelText;
import org.sekisho.access.Reach;
import org.sekisho.access.Standing;
import org.sekisho.terms.Place;

/** The labels of a database and their numbers, the same as in its rows. */
final class Labels {

  private final LabelTable table = new LabelTable();
  private final Map<Integer, Label> kept = new HashMap<>();

  static Labels load(DSLContext reading) {
    Labels labels = new Labels();
    reading
        .select(DSL.field("number", SQLDataType.INTEGER), DSL.field("text", SQLDataType.CLOB))
        .from("label")
        .orderBy(DSL.field("number"))
        .forEach(row -> {
          Label label = LabelText.read(row.value2(), Place.file("label")).orThrow();
          if (labels.table.number(label) != row.value1()) {
            throw new IllegalStateException("label " + row.value1() + " out of order");
          }
          labels.kept.put(row.value1(), label);
        });
    return labels;
  }

  /** The number of a label; a new one is kept in the same transaction. */
  synchronized int number(DSLContext writing, Label label) {
    int number = table.number(label);
    if (kept.putIfAbsent(number, label) == null) {
      writing
          .insertInto(
              DSL.table("label"),
              DSL.field("number", SQLDataType.INTEGER),
              DSL.field("text", SQLDataType.CLOB))
          .values(number, LabelText.write(label))
          .onConflictDoNothing()
          .execute();
    }
    return number;
  }

  Label label(int number) {
    return table.label(number);
  }

  Reach reach(Standing standing) {
    return table.reach(standing);
  }
}
