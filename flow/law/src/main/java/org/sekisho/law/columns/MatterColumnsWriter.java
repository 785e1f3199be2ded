package org.sekisho.law.columns;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.matter.Gate;

/** Writes matters into columns, row after row; a fact not put is not known. */
public final class MatterColumnsWriter {

  private final Gate gate;
  private final int capacity;
  private final List<ColumnWriter> writers = new ArrayList<>();
  private int row;

  /** A writer for at most {@code capacity} matters. */
  public MatterColumnsWriter(Gate gate, int capacity) {
    this.gate = gate;
    this.capacity = capacity;
    gate.facts().forEach(fact -> writers.add(ColumnWriter.of(fact.id(), fact.type(), capacity)));
  }

  /**
   * Puts a value into the present row.
   *
   * @throws IllegalArgumentException where it lies outside the fact's range
   */
  public void put(int slot, long value) {
    writers.get(slot).put(row, value);
  }

  /** Ends the present row and begins the next. */
  public void endRow() {
    if (row == capacity) {
      throw new IllegalStateException("the columns have " + capacity + " rows");
    }
    row++;
  }

  /** The columns of all rows ended so far. */
  public MatterColumns columns() {
    List<Column> columns = writers.stream().map(writer -> writer.column(row)).toList();
    return new MatterColumns(gate, row, columns);
  }
}
