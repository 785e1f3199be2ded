package org.sekisho.screening.score;

import java.util.Locale;
import org.sekisho.terms.Text;

/**
 * What a score asks of the officer. The borders were set by hand and stay as they are, so that a
 * score means the same from version to version. How many persons who are on no list come out at
 * {@link #POSSIBLE} or above is told in FIGURES.md; for the other borders nothing was measured.
 */
public enum Band {
  /** Treat as the listed party until shown otherwise. */
  STRONG(880, Text.of("strong", "強い一致")),
  /** A person must look. */
  POSSIBLE(700, Text.of("possible", "一致の可能性")),
  /** Too little for an alert; shown where it is asked for. */
  WEAK(500, Text.of("weak", "弱い一致")),
  /** Nothing that speaks for the same party. */
  NONE(0, Text.of("none", "一致なし"));

  private final int least;
  private final Text text;

  Band(int least, Text text) {
    this.least = least;
    this.text = text;
  }

  /** The band of a score in thousandths. */
  public static Band of(int score) {
    for (Band band : values()) {
      if (score >= band.least) {
        return band;
      }
    }
    return NONE;
  }

  /** The least score of the band, in thousandths. */
  public int least() {
    return least;
  }

  public Text text() {
    return text;
  }

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
