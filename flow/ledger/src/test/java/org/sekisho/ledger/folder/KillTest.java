package org.sekisho.ledger.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer is killed in the middle of its work, again and again, over one log. */
class KillTest {

  private static final int ROUNDS = Integer.getInteger("sekisho.kills", 10);

  @TempDir private Path folder = Path.of("");

  @Test
  void noAcknowledgedActIsLostAndNoneIsHalfThere() throws IOException, InterruptedException {
    Map<Long, String> acknowledged = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.putAll(killedAfter(40 + 37 * round % 400, round));
      LogFolder.open(folder, List.of(Writer.key())).close();
      assertThat(LogExamination.of(folder)).isEmpty();
      LogReader reader = new LogReader(folder, LogReader.checkpoint(folder).orThrow().size());
      acknowledged.forEach((index, subject) ->
          assertThat(reader.opening(index).orElseThrow().act())
              .asString(StandardCharsets.UTF_8)
              .contains("\n" + subject + "\n"));
    }
    assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
  }

  private Map<Long, String> killedAfter(int acts, int round)
      throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString(),
                "round" + round)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<Long, String> told = new TreeMap<>();
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // The line at which it is killed may be cut short: a full stop ends a whole one.
        String[] parts = line.split(" ", -1);
        if (parts.length == 3 && parts[2].equals(".")) {
          told.put(Long.valueOf(parts[0]), parts[1]);
        }
        if (told.size() == acts) {
          writer.toHandle().destroyForcibly(); // Process would close the pipe with lines in it
        }
      }
    }
    writer.waitFor();
    return told;
  }
}
