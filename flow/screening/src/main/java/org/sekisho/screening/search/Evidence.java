package org.sekisho.screening.search;

import org.sekisho.terms.Text;

/**
 * What speaks for or against the same party beside the name. The points were set by hand: small
 * enough that no agreement makes a hit of a name that is none, and so that another birth date takes
 * all but the closest names below an alert. They are not estimated from counts.
 *
 * @param points added to the score, in thousandths
 * @param stated what the list states
 */
public record Evidence(Kind kind, int points, String stated) {

  /** What was compared. */
  public enum Kind {
    SAME_BIRTH_DATE(60, Text.of("birth date agrees", "生年月日が一致")),
    SAME_BIRTH_YEAR(30, Text.of("birth year agrees", "生年が一致")),
    NEAR_BIRTH_DATE(-20, Text.of("birth date is near", "生年月日が近い")),
    OTHER_BIRTH_DATE(-250, Text.of("birth date differs", "生年月日が相違")),
    SAME_COUNTRY(20, Text.of("country agrees", "国が一致")),
    OTHER_COUNTRY(-40, Text.of("country differs", "国が相違")),
    SAME_GENDER(5, Text.of("gender agrees", "性別が一致")),
    OTHER_GENDER(-80, Text.of("gender differs", "性別が相違")),
    SAME_IDENTIFIER(1000, Text.of("identifier agrees", "識別番号が一致")),
    WEAK_ALIAS(-100, Text.of("the list calls this name weak", "名簿が弱い別名とする名称"));

    private final int points;
    private final Text text;

    Kind(int points, Text text) {
      this.points = points;
      this.text = text;
    }

    public Text text() {
      return text;
    }
  }

  static Evidence of(Kind kind, String stated) {
    return new Evidence(kind, kind.points, stated);
  }
}
