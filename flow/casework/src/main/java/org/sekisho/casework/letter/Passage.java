package org.sekisho.casework.letter;

import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Text;

/**
 * A paragraph, or what stands under a heading.
 *
 * @param heading there in the numbered part alone
 * @param listed whether each sentence is an item of its own
 */
public record Passage(Optional<Text> heading, boolean listed, List<Sentence> sentences) {

  public Passage {
    sentences = List.copyOf(sentences);
  }
}
