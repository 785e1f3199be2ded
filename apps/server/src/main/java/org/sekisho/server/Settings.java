package org.sekisho.server;

import java.nio.file.Path;
import java.util.List;
import org.sekisho.screening.lists.Home;
import org.sekisho.server.configuration.Configuration.SessionLength;
import org.sekisho.server.configuration.Listening;

/**
 * With what a server starts.
 *
 * @param listening where and how
 * @param lists each {@code ID} or {@code ID=FILE}
 * @param gates folders of gates beside those that ship
 * @param regimes folders of regimes beside those that ship
 * @param home where lists are kept
 * @param perSecond how many requests a second a caller may send for ever
 * @param sessions how long people stay signed in
 */
public record Settings(
    Listening listening,
    List<String> lists,
    List<Path> gates,
    List<Path> regimes,
    Home home,
    int perSecond,
    SessionLength sessions) {

  public Settings {
    lists = List.copyOf(lists);
    gates = List.copyOf(gates);
    regimes = List.copyOf(regimes);
  }
}
