package org.sekisho.store.crash;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sekisho.access.Label;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.Receipt;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;

/**
 * A program that keeps one document after the other until it is killed, and says of each when it is
 * told that it is kept: its id and its place in the log.
 *
 * <p>Arguments: {@code sqlite FOLDER ROUND} or {@code postgresql URL ROUND}.
 */
final class Office {

  private static final int CALLERS = 32;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 7);

  private Office() {}

  public static void main(String[] arguments) throws InterruptedException {
    Location location =
        arguments[0].equals("sqlite")
            ? new Location.Embedded(Path.of(arguments[1]))
            : new Location.Server(arguments[1], "postgres", "postgres");
    PrintStream told =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (Database database = Database.open(location).orThrow();
        Recorder recorder =
            new Recorder(
                database,
                List.of(SignerKey.generate("office.example", Algorithm.ED25519)),
                Clock.systemUTC())) {
      Registry registry = new Registry(database, recorder);
      for (int i = 0; i < CALLERS; i++) {
        String caller = arguments[2] + "-" + i;
        Thread.ofPlatform().start(() -> keepOn(registry, caller, told));
      }
      Thread.currentThread().join();
    }
  }

  private static void keepOn(Registry registry, String caller, PrintStream told) {
    for (int number = 0; true; number++) {
      String id = caller + "-" + number;
      Receipt receipt = registry.keep("matter.kept", "officer", draft(id)).join();
      told.print(id + " " + receipt.place() + "\n");
    }
  }

  private static Draft draft(String id) {
    return new Draft(
        "matter",
        id,
        DAY,
        Label.PUBLIC,
        new Draft.Content(("content of " + id).getBytes(StandardCharsets.UTF_8)),
        new TreeMap<>(Map.of("title", id)));
  }
}
