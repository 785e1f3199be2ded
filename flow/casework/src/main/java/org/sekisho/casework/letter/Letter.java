package org.sekisho.casework.letter;

import java.util.List;
import java.util.stream.Stream;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Text;

/**
 * A letter as an outline, in both languages; how it looks is not said here.
 *
 * @param kind the template's name
 * @param templates which wording was used
 * @param body what is said to the addressee
 * @param particulars the numbered part (記), maybe empty
 * @param instruction how the addressee may contest it (教示), maybe empty
 */
public record Letter(
    String kind,
    ContentHash templates,
    LetterHead head,
    Text title,
    List<Passage> body,
    List<Passage> particulars,
    List<Passage> instruction) {

  public Letter {
    body = List.copyOf(body);
    particulars = List.copyOf(particulars);
    instruction = List.copyOf(instruction);
  }

  /** Every sentence in the order of reading. */
  public List<Sentence> sentences() {
    return Stream.of(body, particulars, instruction)
        .flatMap(List::stream)
        .flatMap(passage -> passage.sentences().stream())
        .toList();
  }
}
