package org.sekisho.screening.score;

import org.sekisho.terms.Text;

/** Why two parts are taken for the same. Also the key by which a party was found. */
public enum How {
  SAME(Text.of("same", "同一")),
  SPELLING(Text.of("another romanisation", "ローマ字表記の違い")),
  EDITED(Text.of("a letter or two differ", "文字の相違")),
  CONSONANTS(Text.of("same consonants (script without vowels)", "子音の一致（母音を書かない文字）")),
  LOAN_SOUND(Text.of("same sound in kana", "仮名の音の一致")),
  INITIAL(Text.of("initial", "頭文字")),
  NICKNAME(Text.of("form of the same given name", "同じ名の別形")),
  JOINED(Text.of("written together", "続け書き")),
  WHOLE(Text.of("whole name", "名称全体")),
  ACRONYM(Text.of("initials of the words", "頭字語")),
  IDENTIFIER(Text.of("identifier", "識別番号"));

  private final Text text;

  How(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }
}
