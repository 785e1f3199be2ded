package org.sekisho.ledger.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SigningKey;
import org.sekisho.terms.ContentHash;

/** Appends from several threads until it is killed, and tells each act that was acknowledged. */
final class Writer {

  private static final int CALLERS = 8;

  private Writer() {}

  static SigningKey key() {
    return SigningKey.generate("example.org/log", Algorithm.ED25519);
  }

  /** Runs in a process of its own; its output is the pipe to the test. */
  public static void main(String[] arguments) throws IOException {
    LogFolder log = LogFolder.open(Path.of(arguments[0]), List.of(key()));
    IntStream.range(0, CALLERS)
        .forEach(
            caller -> Thread.ofPlatform().start(() -> append(log, arguments[1] + "-" + caller)));
  }

  private static void append(LogFolder log, String caller) {
    for (int i = 0; ; i++) {
      String subject = caller + "-" + i;
      long index = log.append(act(subject));
      System.out.println(index + " " + subject + " .");
      publishNowAndThen(log, index);
    }
  }

  private static void publishNowAndThen(LogFolder log, long index) {
    try {
      if (index % 100 == 99) {
        log.publish();
      }
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static Opening act(String subject) {
    return Opening.of(
        new Act(
            "test.done",
            Instant.parse("2026-11-24T00:00:00Z"),
            "writer",
            subject,
            ContentHash.of(subject)));
  }
}
