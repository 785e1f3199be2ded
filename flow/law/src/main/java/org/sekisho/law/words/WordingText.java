package org.sekisho.law.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** A wording as one running text, and as the lines of an outline. */
public final class WordingText {

  private WordingText() {}

  /** A line of an outline. */
  public record Line(int depth, Text text) {}

  /**
   * The whole wording in one text, its parts numbered as a statute numbers its items, so that no
   * "and" or "or" can be read in two ways. Definitions of terms are left to where they stand.
   */
  public static Text of(Wording wording) {
    return Text.of(running(wording, Language.EN, 0), running(wording, Language.JA, 0));
  }

  private static String running(Wording wording, Language language, int level) {
    return switch (wording) {
      case Wording.Statement statement -> statement.text().in(language);
      case Wording.Defined defined -> defined.text().in(language);
      case Wording.Group group -> {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < group.parts().size(); i++) {
          String item = running(group.parts().get(i), language, level + 1);
          items.add(ItemNumber.of(language, level, i) + item);
        }
        yield language == Language.JA
            ? group.text().ja() + "。" + String.join("。", items)
            : group.text().en() + ": " + String.join("; ", items);
      }
    };
  }

  /** The wording as an outline, each definition below its term, each set below its title. */
  public static List<Line> lines(Wording wording) {
    List<Line> lines = new ArrayList<>();
    lines(wording, 0, lines);
    return lines;
  }

  private static void lines(Wording wording, int depth, List<Line> lines) {
    lines.add(new Line(depth, wording.text()));
    switch (wording) {
      case Wording.Statement statement -> {
        if (!statement.among().isEmpty()) {
          lines.add(new Line(depth + 1, among(statement)));
        }
      }
      case Wording.Defined defined -> lines(defined.definition(), depth + 1, lines);
      case Wording.Group group -> group.parts().forEach(part -> lines(part, depth + 1, lines));
    }
  }

  private static Text among(Wording.Statement statement) {
    return Text.of(
        statement.among().stream().map(Text::en).collect(Collectors.joining(", ")),
        statement.among().stream().map(Text::ja).collect(Collectors.joining("、")));
  }
}
