package org.sekisho.cli.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.server.configuration.Configuration;
import org.sekisho.server.configuration.Configurations;
import org.sekisho.terms.Checked;

/** The configuration of this call: its flags, the environment, the file of either. */
public final class GivenConfiguration {

  private GivenConfiguration() {}

  /** To start with. */
  static Checked<Configuration> of(ServeCommand.Asked asked) {
    return Configurations.read(file(asked.file()), System.getenv(), asked.flags());
  }

  /** Of a server that runs already. */
  static Checked<Configuration> ofRunning(ServeCommand.Asked asked) {
    return ofRunning(asked.file(), asked.flags());
  }

  /**
   * The same for other commands.
   *
   * @param flags values by the key that they set
   */
  public static Checked<Configuration> ofRunning(
      Optional<Path> file, Map<String, List<String>> flags) {
    return Configurations.ofRunning(file(file), System.getenv(), flags);
  }

  private static Optional<Path> file(Optional<Path> given) {
    return given.or(() ->
        Optional.ofNullable(System.getenv("SEKISHO_CONFIG"))
            .filter(named -> !named.isBlank())
            .map(Path::of));
  }
}
