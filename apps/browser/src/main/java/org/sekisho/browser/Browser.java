package org.sekisho.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A real browser for tests: shows a page that stands in a folder, and lets axe-core look at it
 * against WCAG 2.2 AA and best practice.
 */
public final class Browser {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private final Path program;
  private final Path folder;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * What was seen of a page.
   *
   * @param bottom where the first table of facts ends, in pixels; 0 without one
   * @param wide how much wider than the window the page is
   * @param rules how many rules were looked at and kept
   * @param violations of axe-core, a line each
   */
  public record Seen(int bottom, int wide, int rules, List<String> violations) {
    public Seen {
      violations = List.copyOf(violations);
    }
  }

  /** The browser of this machine, or empty where there is none. */
  public static Optional<Browser> in(Path folder) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(":", -1))
        .flatMap(each -> Stream.of("chromium", "chromium-browser").map(Path.of(each)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Browser(program, folder));
  }

  /**
   * Shows a page and looks at it.
   *
   * @param file of the page, below the folder
   * @param dark whether the device asks for dark pages
   */
  public Seen look(String file, boolean dark, int width) throws IOException, InterruptedException {
    Files.write(folder.resolve("axe.js"), resource(AXE));
    Files.write(folder.resolve("look.js"), resource("look.js"));
    Path page = folder.resolve(file);
    String up = "../".repeat(file.split("/", -1).length - 1);
    String scripts =
        "<script src=\"%saxe.js\"></script><script src=\"%slook.js\"></script></head>"
            .formatted(up, up);
    Path looked = page.resolveSibling("looked-" + page.getFileName());
    Files.writeString(looked, Files.readString(page).replaceFirst("</head>", scripts));
    List<String> lines =
        Jsoup.parse(dom(looked, dark, width)).select("#looked").stream()
            .flatMap(report -> Stream.of(report.wholeText().split("\n", -1)))
            .toList();
    if (lines.size() < 3) {
      throw new IOException("the browser showed nothing of " + file);
    }
    return new Seen(
        number(lines.get(0)),
        number(lines.get(1)),
        number(lines.get(2)),
        lines.subList(3, lines.size()));
  }

  private static int number(String line) {
    return Integer.parseInt(line.replaceAll(".* ", ""));
  }

  private String dom(Path page, boolean dark, int width) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless"));
    command.addAll(List.of("--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--dump-dom"));
    command.addAll(List.of("--virtual-time-budget=20000", "--window-size=" + width + ",900"));
    command.add("--user-data-dir=" + folder.resolve("profile"));
    if (dark) {
      command.add("--blink-settings=preferredColorScheme=0");
    }
    command.add(page.toUri().toString());
    Path out = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the browser did not end");
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    }
  }
}
