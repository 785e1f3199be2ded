package org.sekisho.access.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.access.Label;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/** Markings of whichever authority; the format is docs/formats/marking.md. */
public final class Markings {

  /** The longest marking read, in characters. */
  static final int LONGEST = 500;

  static final Text LONG = Text.of("the marking is too long", "表示が長すぎます");
  static final Text SHORTEN = Text.of("write at most 500 characters", "500文字以内で書いてください");

  private static final List<String> EXAMPLES =
      List.of(
          "SECRET//NOFORN",
          "CONFIDENTIAL",
          "CUI",
          "NATO SECRET",
          "COSMIC TOP SECRET",
          "OFFICIAL-SENSITIVE",
          "UK SECRET",
          "SECRET UE/EU SECRET",
          "特定秘密",
          "重要経済安保情報",
          "TLP:AMBER+STRICT");

  private Markings() {}

  /** Reads a marking by what it begins with, or tells every problem with its column. */
  public static Checked<Label> read(String marking, Place place) {
    Span span = Span.of(marking);
    List<Notation> claiming = span.text().length() > LONGEST ? List.of() : claiming(span.text());
    return switch (claiming.size()) {
      case 0 -> unknown(span, place);
      case 1 -> claiming.getFirst().read(marking, place);
      default -> ambiguous(span, place, claiming);
    };
  }

  /** The marking of the first notation that can say all of a label. */
  public static Optional<String> banner(Label label) {
    return Stream.of(Notation.values())
        .flatMap(notation -> notation.banner(label).stream())
        .findFirst();
  }

  private static List<Notation> claiming(String marking) {
    return Arrays.stream(Notation.values()).filter(each -> each.claims(marking)).toList();
  }

  private static Checked<Label> unknown(Span span, Place place) {
    Reading reading = new Reading(place);
    if (span.text().length() > LONGEST) {
      reading.problem("length", span, LONG, SHORTEN);
    } else {
      String all = String.join(", ", EXAMPLES);
      reading.unknown(
          "unknown", span, EXAMPLES, Text.of("markings are such as " + all, "表示の例：" + all));
    }
    return reading.label();
  }

  private static Checked<Label> ambiguous(Span span, Place place, List<Notation> claiming) {
    String shown = Brief.of(span.text());
    List<Text> titles = claiming.stream().map(Notation::title).toList();
    String en = String.join(" or ", titles.stream().map(Text::en).toList());
    String ja = String.join("又は", titles.stream().map(Text::ja).toList());
    Reading reading = new Reading(place);
    reading.problem(
        "ambiguous",
        span,
        Text.of("`" + shown + "` may be a marking of " + en, "`" + shown + "`は" + ja + "の表示と解されます"),
        claiming.equals(AMERICAN_OR_BRITISH) ? SAY_WHOSE : ONE_MARKING);
    return reading.label();
  }

  private static final List<Notation> AMERICAN_OR_BRITISH =
      List.of(Notation.UNITED_STATES, Notation.UNITED_KINGDOM);
  private static final Text SAY_WHOSE = Text.of("begin with `US` or `UK`", "先頭に`US`又は`UK`を付けてください");
  private static final Text ONE_MARKING =
      Text.of("write the marking of one authority", "一つの機関の表示のみを書いてください");
}
