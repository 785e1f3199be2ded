package org.sekisho.law.pack;

import java.util.List;
import org.sekisho.matter.FactType;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Text;

/** A number that law fixes, version by version, each with its source. */
public record DatedValue(String id, Text title, FactType type, Timeline<Sourced<Long>> versions) {

  /** A value with where it is written and how well that was checked. */
  public record Sourced<T>(T value, List<Citation> citations, Confidence confidence) {
    public Sourced {
      citations = List.copyOf(citations);
    }
  }
}
