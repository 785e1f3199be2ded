package org.sekisho.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.cli.terminal.Terminal;

/** The terminal of this process. */
final class Console {

  private static final int USUAL_WIDTH = 100;
  private static final int LEAST_WIDTH = 55;
  private static final int MOST_DIGITS = 4;

  private Console() {}

  static Terminal open(List<String> arguments, Map<String, String> environment) {
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        ChosenLanguage.of(arguments, environment),
        colour(environment),
        width(environment));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    FileOutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Colour only where a person looks, and never against NO_COLOR (no-color.org). */
  private static boolean colour(Map<String, String> environment) {
    boolean watched =
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    return watched
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Shells export COLUMNS rarely; asking the terminal would start a second process. */
  private static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    boolean number = columns.length() <= MOST_DIGITS && columns.matches("[0-9]+");
    return number ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
  }
}
