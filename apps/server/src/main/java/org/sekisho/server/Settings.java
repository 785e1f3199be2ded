package org.sekisho.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sekisho.screening.lists.Home;

/**
 * With what a server starts.
 *
 * @param port 0 for any that is free
 * @param lists each {@code ID} or {@code ID=FILE}
 * @param gates folders of gates beside those that ship
 * @param regimes folders of regimes beside those that ship
 * @param home where lists are kept
 * @param traces where spans go, for example {@code http://localhost:4318}
 * @param perSecond how many requests a second a caller may send for ever
 */
public record Settings(
    int port,
    List<String> lists,
    List<Path> gates,
    List<Path> regimes,
    Home home,
    Optional<String> traces,
    int perSecond) {

  public Settings {
    lists = List.copyOf(lists);
    gates = List.copyOf(gates);
    regimes = List.copyOf(regimes);
  }
}
