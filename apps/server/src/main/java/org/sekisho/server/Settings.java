package org.sekisho.server;

import java.nio.file.Path;
import java.util.List;
import org.sekisho.screening.lists.Home;

/**
 * With what a server starts.
 *
 * @param port 0 for any that is free
 * @param lists each {@code ID} or {@code ID=FILE}
 * @param gates folders of gates beside those that ship
 * @param regimes folders of regimes beside those that ship
 * @param home where lists are kept
 * @param perSecond how many requests a second a caller may send for ever
 */
public record Settings(
    int port, List<String> lists, List<Path> gates, List<Path> regimes, Home home, int perSecond) {

  public Settings {
    lists = List.copyOf(lists);
    gates = List.copyOf(gates);
    regimes = List.copyOf(regimes);
  }
}
