package org.sekisho.screening.search;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.screening.score.ExplanationText;
import org.sekisho.terms.Language;

/** A hit's reasons in one line for a person. */
public final class HitText {

  private HitText() {}

  public static String of(Hit hit, Language language) {
    List<String> lines = new ArrayList<>();
    for (Evidence evidence : hit.evidence()) {
      String sign = evidence.points() > 0 ? "+" : "-";
      String text = evidence.kind().text().in(language);
      lines.add(sign + " " + text + " (" + evidence.stated() + ")");
    }
    if (!hit.name().text().equals(hit.party().name())) {
      lines.addFirst((language == Language.EN ? "by alias " : "別名 ") + hit.name().text());
    }
    lines.add(ExplanationText.of(hit.explanation(), language));
    return String.join("; ", lines);
  }

  /** A score in thousandths as a decimal with three places. */
  public static String score(int thousandths) {
    return thousandths / 1000
        + "."
        + String.format(java.util.Locale.ROOT, "%03d", thousandths % 1000);
  }
}
