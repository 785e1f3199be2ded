package org.sekisho.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.matter.Gate;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.pages.exchange.TableWork;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;

/** One table that is being decided, and one that is decided. */
final class InventedTables implements TableWork {

  @Override
  public Checked<String> begin(Gate gate, LocalDate day, Sent table, Language language) {
    return new Checked.Sound<>("running");
  }

  @Override
  public Optional<Standing> standing(String id) {
    return switch (id) {
      case "running" -> Optional.of(new Standing(300, Optional.empty(), List.of(), false));
      case "over" ->
          Optional.of(
              new Standing(
                  2,
                  Optional.of("order,outcome,rules\nA-1,free,\nA-2,license,jp:listed\n"),
                  List.of(),
                  false));
      default -> Optional.empty();
    };
  }
}
