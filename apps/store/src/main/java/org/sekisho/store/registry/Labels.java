package org.sekisho.store.registry;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
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
public final class Labels {

  private final LabelTable table = new LabelTable();
  private final Set<Integer> kept = new HashSet<>();

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
          labels.kept.add(row.value1());
        });
    return labels;
  }

  /**
   * The number of a label; a new one is kept in the same transaction. Until {@link #keep} tells
   * that a transaction with it came to its end, each writes it again: one may have been undone.
   */
  public synchronized int number(DSLContext writing, Label label) {
    int number = table.number(label);
    if (!kept.contains(number)) {
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

  /** A label stands in the database. */
  public synchronized void keep(Label label) {
    kept.add(table.number(label));
  }

  public Label label(int number) {
    return table.label(number);
  }

  /** Whether somebody with this reach may read what bears the label. */
  public boolean holds(Reach reach, Label label) {
    OptionalInt number = table.find(label);
    return number.isPresent() && reach.holds(number.getAsInt());
  }

  public Reach reach(Standing standing) {
    return table.reach(standing);
  }
}
