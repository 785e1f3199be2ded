package org.sekisho.screening.lists;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where Sekisho keeps what it fetched: the folder asked for, or the user's own for such data. */
public record Home(Path root) {

  /** The option, else {@code SEKISHO_HOME}, else the platform's folder for data of programs. */
  public static Home of(
      Optional<Path> option, Map<String, String> environment, Map<String, String> system) {
    return new Home(
        option
            .or(() -> set(environment, "SEKISHO_HOME").map(Path::of))
            .orElseGet(() -> usual(environment, system)));
  }

  private static Path usual(Map<String, String> environment, Map<String, String> system) {
    Path user = Path.of(system.getOrDefault("user.home", "."));
    String platform = system.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
    if (platform.contains("win")) {
      return set(environment, "LOCALAPPDATA").map(Path::of).orElse(user).resolve("Sekisho");
    }
    if (platform.contains("mac")) {
      return user.resolve("Library/Application Support/Sekisho");
    }
    return set(environment, "XDG_DATA_HOME")
        .map(Path::of)
        .orElse(user.resolve(".local/share"))
        .resolve("sekisho");
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** Folders of lists that the user added. */
  public Path ownLists() {
    return root.resolve("own-lists");
  }

  Path lists() {
    return root.resolve("lists");
  }

  Path objects() {
    return root.resolve("objects");
  }
}
