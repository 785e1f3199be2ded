package org.sekisho.casework.letter;

import java.util.List;
import org.sekisho.terms.Text;

/**
 * One sentence of a letter.
 *
 * @param ground why it may stand here
 * @param facts where each thing that was put into it comes from
 */
public record Sentence(Text text, Ground ground, List<Ground.Fact> facts) {

  public Sentence {
    facts = List.copyOf(facts);
  }
}
