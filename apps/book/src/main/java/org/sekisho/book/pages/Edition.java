package org.sekisho.book.pages;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Language;

/**
 * What all pages of a book share.
 *
 * @param languages the languages of the book
 * @param on the day for which "in force" is told
 * @param known the day up to which law was recorded
 */
public record Edition(
    List<Language> languages,
    LocalDate on,
    LocalDate known,
    List<Gate> gates,
    List<Chapter> chapters) {

  public Edition {
    languages = List.copyOf(languages);
    gates = List.copyOf(gates);
    chapters = List.copyOf(chapters);
  }

  /** The chapters of a gate. */
  public List<Chapter> of(Gate gate) {
    return chapters.stream()
        .filter(chapter -> chapter.regime().gate().id().equals(gate.id()))
        .toList();
  }
}
