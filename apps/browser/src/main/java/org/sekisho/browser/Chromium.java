package org.sekisho.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program: started once for a run of tests, ended with it. */
final class Chromium {

  private static final int PATIENCE = 600;
  private static Optional<Wire> running = Optional.empty();

  private Chromium() {}

  /** The program of this machine, or empty where there is none. */
  static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(":", -1))
        .flatMap(each -> Stream.of("chromium", "chromium-browser").map(Path.of(each)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A wire to the one page that is shown. */
  static synchronized Wire wire(Path program) throws IOException, InterruptedException {
    if (running.isEmpty()) {
      running = Optional.of(begin(program));
    }
    return running.get();
  }

  private static Wire begin(Path program) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("chromium");
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless=new"));
    command.addAll(List.of("--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"));
    command.addAll(List.of("--remote-debugging-port=0", "--user-data-dir=" + profile));
    command.addAll(List.of("--disable-extensions", "--disable-background-networking"));
    command.addAll(List.of("--disable-dev-shm-usage", "about:blank"));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, profile)));
    Path port = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE && process.isAlive(); i++) {
      if (Files.exists(port) && Files.readAllLines(port).size() > 1) {
        return Wire.to(URI.create("http://127.0.0.1:" + Files.readAllLines(port).getFirst()));
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IOException("the browser did not begin");
  }

  private static void end(Process process, Path profile) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try (Stream<Path> all = Files.walk(profile)) {
      process.waitFor(5, TimeUnit.SECONDS);
      all.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
    } catch (IOException | InterruptedException leftBehind) {
      // A folder of the machine's own temporary ones.
    }
  }
}
