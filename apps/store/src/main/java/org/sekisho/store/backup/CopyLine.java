package org.sekisho.store.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row as PostgreSQL's COPY writes it as text: values with tabs between them, {@code \N} for none,
 * a backslash before what would end a value or a row.
 */
final class CopyLine {

  private static final String NOTHING = "\\N";

  private CopyLine() {}

  static String write(List<Optional<String>> values) {
    StringBuilder line = new StringBuilder();
    for (Optional<String> value : values) {
      value.ifPresentOrElse(text -> escaped(text, line), () -> line.append(NOTHING));
      line.append('\t');
    }
    line.setCharAt(line.length() - 1, '\n');
    return line.toString();
  }

  private static void escaped(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(letter);
      }
    }
  }

  /** The values of a line; its end is cut off already. */
  static List<Optional<String>> read(String line) {
    List<Optional<String>> values = new ArrayList<>();
    for (String value : line.split("\t", -1)) {
      values.add(value.equals(NOTHING) ? Optional.empty() : Optional.of(plain(value)));
    }
    return values;
  }

  private static String plain(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      if (letter != '\\' || i + 1 == value.length()) {
        text.append(letter);
      } else {
        i++;
        char next = value.charAt(i);
        text.append(
            switch (next) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> next;
            });
      }
    }
    return text.toString();
  }
}
