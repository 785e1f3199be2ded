package org.sekisho.screening.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sekisho.screening.party.IdentifierType;

/** The types of identifiers by the labels that publishers give them. */
final class IdentifierLabels {

  /** A label and the type it means. */
  record Label(String text, IdentifierType type) {}

  private static final List<Label> LABELS = load();

  private IdentifierLabels() {}

  /** The longest label with which the text begins and after which a word ends. */
  static Optional<Label> startOf(String text) {
    return LABELS.stream().filter(label -> begins(text, label.text())).findFirst();
  }

  /** The type meant by a label on its own. */
  static IdentifierType typeOf(String label) {
    return startOf(label.strip()).map(Label::type).orElse(IdentifierType.OTHER);
  }

  private static boolean begins(String text, String label) {
    return text.regionMatches(true, 0, label, 0, label.length())
        && (text.length() == label.length()
            || !Character.isLetterOrDigit(text.charAt(label.length())));
  }

  private static List<Label> load() {
    InputStream file = IdentifierLabels.class.getResourceAsStream("identifier-labels.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(IdentifierLabels::label)
          .sorted(Comparator.comparingInt((Label label) -> -label.text().length()))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Label label(String line) {
    int space = line.indexOf(' ');
    String type = line.substring(0, space).toUpperCase(Locale.ROOT);
    return new Label(line.substring(space + 1).strip(), IdentifierType.valueOf(type));
  }
}
