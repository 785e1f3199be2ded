package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.law.condition.Stated;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Text;

/** A term that a law defines, with the conditions it has meant over time. */
public record DefinedTerm(
    String id,
    Text title,
    List<Citation> citations,
    Confidence confidence,
    Timeline<Stated> versions) {

  public DefinedTerm {
    citations = List.copyOf(citations);
  }

  public Optional<Stated> on(LocalDate day) {
    return versions.on(day);
  }
}
