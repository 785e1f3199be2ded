package org.sekisho.law.pack;

import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Text;

/** Something to file: on which form, with whom, through whom. */
public record Filing(
    String id,
    Text title,
    Optional<String> form,
    List<String> to,
    Optional<Text> through,
    List<Citation> citations) {

  public Filing {
    to = List.copyOf(to);
    citations = List.copyOf(citations);
  }
}
