package org.sekisho.screening.score;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** An explanation in one line for a person. */
public final class ExplanationText {

  private ExplanationText() {}

  public static String of(Explanation explanation, Language language) {
    List<String> lines = new ArrayList<>();
    for (Pairing pairing : explanation.pairings()) {
      lines.add(line(pairing, language));
    }
    only(Text.of("only in the name given", "照会した名称のみ"), explanation.onlyAsked(), language, lines);
    only(Text.of("only in the listed name", "名簿の名称のみ"), explanation.onlyListed(), language, lines);
    lines.add(Text.of("scorer ", "照合方式 ").in(language) + explanation.version());
    return String.join("; ", lines);
  }

  private static String line(Pairing pairing, Language language) {
    String sign = pairing.cost() == 0 ? " = " : " ~ ";
    String why = pairing.how().text().in(language);
    return pairing.asked() + sign + pairing.listed() + " (" + why + ")";
  }

  private static void only(Text title, List<String> parts, Language language, List<String> lines) {
    if (!parts.isEmpty()) {
      lines.add(title.in(language) + ": " + String.join(" ", parts));
    }
  }
}
