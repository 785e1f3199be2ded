package org.sekisho.cli;

import java.util.List;
import org.sekisho.terms.Language;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The options of every verb. They have no field: the parser itself answers help and version, and
 * the language is known before it runs ({@link ChosenLanguage}); here it is checked and described.
 */
final class SharedOptions {

  private SharedOptions() {}

  static List<OptionSpec> all() {
    return List.of(
        OptionSpec.builder("--lang")
            .paramLabel("en|ja")
            .type(Language.class)
            .converters(new LanguageCode())
            .scopeType(ScopeType.INHERIT)
            .build(),
        OptionSpec.builder("-h", "--help").usageHelp(true).scopeType(ScopeType.INHERIT).build(),
        OptionSpec.builder("-V", "--version").versionHelp(true).build());
  }
}
