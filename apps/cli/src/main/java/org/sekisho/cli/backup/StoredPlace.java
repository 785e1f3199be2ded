package org.sekisho.cli.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sekisho.cli.serve.GivenConfiguration;
import org.sekisho.server.configuration.Configuration;
import org.sekisho.store.database.Location;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * The database and the keys of a configuration.
 *
 * @param folder where the keys are
 */
record StoredPlace(Path folder, Location location) {

  private static final String KEYS = "ledger.keys";

  static Checked<StoredPlace> of(PlaceOptions options) {
    return GivenConfiguration.ofRunning(options.file(), options.flags()).then(StoredPlace::of);
  }

  private static Checked<StoredPlace> of(Configuration configuration) {
    Optional<Path> folder = configuration.data();
    if (folder.isEmpty()) {
      return new Checked.Broken<>(
          List.of(
              new Problem(
                  "backup.folder.missing",
                  Place.file("sekisho").named("--data"),
                  Text.of("no folder of data was named", "データのフォルダーが指定されていません"),
                  Text.of(
                      "name the folder of the server: it has the keys of the ledger",
                      "サーバーのフォルダーを指定してください。台帳の鍵が必要です"))));
    }
    Location location =
        configuration
            .database()
            .<Location>map(
                given -> new Location.Server(given.url(), given.user(), given.password()))
            .orElseGet(() -> new Location.Embedded(folder.get()));
    return new Checked.Sound<>(new StoredPlace(folder.get(), location));
  }

  Path keys() {
    return folder.resolve(KEYS);
  }
}
