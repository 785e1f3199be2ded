package org.sekisho.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.ContentHash;

/** Every row of one table with every row of another, in the order of both. */
public final class CrossedLines implements Lines {

  private final Lines first;
  private final List<String> columns;
  private final ContentHash hash;
  private final List<Row> others = new ArrayList<>();
  private Optional<Row> row;
  private int at;

  public CrossedLines(Lines first, Lines second) {
    this.first = first;
    this.columns = new ArrayList<>(first.columns());
    this.columns.addAll(second.columns());
    this.hash = ContentHash.of(first.hash().hex() + second.hash().hex());
    for (var other = second.next(); other.isPresent(); other = second.next()) {
      others.add(other.get());
    }
    this.row = others.isEmpty() ? Optional.empty() : first.next();
  }

  @Override
  public List<String> columns() {
    return List.copyOf(columns);
  }

  @Override
  public ContentHash hash() {
    return hash;
  }

  @Override
  public Optional<Row> next() {
    if (row.isEmpty()) {
      return row;
    }
    Row met = row.get().meeting(others.get(at++));
    if (at == others.size()) {
      at = 0;
      row = first.next();
    }
    return Optional.of(met);
  }
}
