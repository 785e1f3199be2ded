package org.sekisho.law.pack;

import java.util.List;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Text;

/** Something that must be kept for as long as an outcome is relied on. */
public record Criterion(String id, Text title, List<Citation> citations) {

  public Criterion {
    citations = List.copyOf(citations);
  }
}
