package org.sekisho.cli.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.sekisho.terms.Language;
import picocli.CommandLine;

/**
 * The help texts of one package of commands, in one language. What the package does not say, such
 * as the headings, the bundle of the program says.
 *
 * <p>The language is that of the person at this call, not of the process, so the bundles are read
 * here and not through the locale of the virtual machine.
 */
public final class Messages extends PropertyResourceBundle {

  private Messages(Reader reader) throws IOException {
    super(reader);
  }

  /** Gives a command and all below it their texts. */
  public static void install(CommandLine program, Language language) {
    Messages root = read(program, language);
    program.setResourceBundle(root);
    program.getSubcommands().values().forEach(command -> install(command, language, root));
  }

  private static void install(CommandLine command, Language language, ResourceBundle root) {
    Messages messages = read(command, language);
    messages.setParent(root);
    command.setResourceBundle(messages);
    command.getSubcommands().values().forEach(below -> install(below, language, root));
  }

  private static Messages read(CommandLine command, Language language) {
    Class<?> type = command.getCommandSpec().userObject().getClass();
    String file =
        switch (language) {
          case EN -> "messages.properties";
          case JA -> "messages_ja.properties";
        };
    try (var stream = Objects.requireNonNull(type.getResourceAsStream(file), file);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new Messages(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
