package org.sekisho.law.columns;

/**
 * The matters of which something is sure, and those of which it is not known.
 *
 * @param sure where it holds whatever the unknown facts are
 * @param open where it hangs on facts not known
 */
public record Answered(MatterSet sure, MatterSet open) {

  static Answered none(int matters) {
    return new Answered(MatterSet.none(matters), MatterSet.none(matters));
  }

  void put(int block, Truths truths) {
    for (int word = 0; word < Block.WORDS; word++) {
      sure.put(block, word, truths.yes[word]);
      open.put(block, word, ~(truths.yes[word] | truths.no[word]));
    }
  }

  void cut(int matters) {
    sure.cut(matters);
    open.cut(matters);
  }
}
