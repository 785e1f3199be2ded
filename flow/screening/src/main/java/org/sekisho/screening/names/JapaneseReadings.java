package org.sekisho.screening.names;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How a Japanese reads Han characters, by Kuromoji's dictionary (IPADIC). Loaded when needed. */
final class JapaneseReadings {

  private static final ThreadLocal<JapaneseTokenizer> TOKENIZER =
      ThreadLocal.withInitial(
          () -> new JapaneseTokenizer(null, true, false, JapaneseTokenizer.Mode.NORMAL));

  private JapaneseReadings() {}

  /** Lower-case Latin letters; empty where the dictionary does not know a character. */
  static String latin(String han) {
    try {
      return read(TOKENIZER.get(), han);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(JapaneseTokenizer tokenizer, String han) throws IOException {
    tokenizer.setReader(new StringReader(han));
    StringBuilder latin = new StringBuilder();
    boolean known = true;
    tokenizer.reset();
    while (tokenizer.incrementToken()) {
      String reading = tokenizer.getAttribute(ReadingAttribute.class).getReading();
      String written = tokenizer.getAttribute(CharTermAttribute.class).toString();
      known &= reading != null || Kana.isKana(written.charAt(0));
      latin.append(Kana.latin(reading == null ? written : reading));
    }
    tokenizer.end();
    tokenizer.close();
    return known ? latin.toString() : "";
  }
}
