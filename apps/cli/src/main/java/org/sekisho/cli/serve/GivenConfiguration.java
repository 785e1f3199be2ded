package org.sekisho.cli.serve;

import java.nio.file.Path;
import java.util.Optional;
import org.sekisho.server.configuration.Configuration;
import org.sekisho.server.configuration.Configurations;
import org.sekisho.terms.Checked;

/** The configuration of this call: its flags, the environment, the file of either. */
final class GivenConfiguration {

  private GivenConfiguration() {}

  /** To start with. */
  static Checked<Configuration> of(ServeCommand.Asked asked) {
    return Configurations.read(file(asked), System.getenv(), asked.flags());
  }

  /** Of a server that runs already. */
  static Checked<Configuration> ofRunning(ServeCommand.Asked asked) {
    return Configurations.ofRunning(file(asked), System.getenv(), asked.flags());
  }

  private static Optional<Path> file(ServeCommand.Asked asked) {
    return asked
        .file()
        .or(() ->
            Optional.ofNullable(System.getenv("SEKISHO_CONFIG"))
                .filter(named -> !named.isBlank())
                .map(Path::of));
  }
}
