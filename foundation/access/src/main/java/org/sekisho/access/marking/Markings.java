package org.sekisho.access.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.access.Label;
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
      default -> ambiguous(span, place);
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

  private static Checked<Label> ambiguous(Span span, Place place) {
    Reading reading = new Reading(place);
    reading.problem(
        "ambiguous",
        span,
        Text.of(
            "`" + span.text() + "` may be American or British",
            "`" + span.text() + "`は米国と英国のいずれの表示か判別できません"),
        Text.of(
            "write `US " + span.text() + "` or `UK " + span.text() + "`",
            "`US " + span.text() + "`又は`UK " + span.text() + "`と書いてください"));
    return reading.label();
  }
}
