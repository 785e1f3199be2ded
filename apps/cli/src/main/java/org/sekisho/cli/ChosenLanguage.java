package org.sekisho.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.terms.Language;

/**
 * The language of a call: the option, else the locale of the environment in the order POSIX gives
 * (LC_ALL, LC_MESSAGES, LANG), else English. It is found before the command line is parsed, so that
 * a mistake in it is told in the right language too.
 */
final class ChosenLanguage {

  private static final String OPTION = "--lang";

  private ChosenLanguage() {}

  static Language of(List<String> arguments, Map<String, String> environment) {
    return asked(arguments).or(() -> spoken(environment)).orElse(Language.EN);
  }

  private static Optional<Language> asked(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION + "=")) {
        return named(argument.substring(OPTION.length() + 1));
      }
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return named(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> named(String code) {
    return Stream.of(Language.values()).filter(language -> language.code().equals(code)).findAny();
  }

  private static Optional<Language> spoken(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(locale -> !locale.isEmpty())
        .findFirst()
        .map(locale -> locale.startsWith("ja") ? Language.JA : Language.EN);
  }
}
