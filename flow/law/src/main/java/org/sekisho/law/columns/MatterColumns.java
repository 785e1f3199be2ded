package org.sekisho.law.columns;

import java.util.List;
import org.sekisho.facts.Facts;
import org.sekisho.matter.Gate;

/**
 * The facts of many matters of one gate, a column a fact. A row is a matter; its number is the
 * order in which it came. Immutable and shared between threads.
 */
public final class MatterColumns {

  private final Gate gate;
  private final int size;
  private final List<Column> columns;

  MatterColumns(Gate gate, int size, List<Column> columns) {
    this.gate = gate;
    this.size = size;
    this.columns = List.copyOf(columns);
  }

  /** Columns of these facts, in their order. */
  public static MatterColumns of(Gate gate, List<Facts> matters) {
    MatterColumnsWriter writer = new MatterColumnsWriter(gate, matters.size());
    for (Facts facts : matters) {
      for (int slot = 0; slot < gate.facts().size(); slot++) {
        if (facts.isKnown(slot)) {
          writer.put(slot, facts.value(slot));
        }
      }
      writer.endRow();
    }
    return writer.columns();
  }

  public Gate gate() {
    return gate;
  }

  /** The number of matters. */
  public int size() {
    return size;
  }

  public boolean isKnown(int row, int slot) {
    return columns.get(slot).isKnown(row);
  }

  /** The value in the coding of the fact's type; 0 where it is not known. */
  public long value(int row, int slot) {
    return columns.get(slot).at(row);
  }

  Column column(int slot) {
    return columns.get(slot);
  }
}
