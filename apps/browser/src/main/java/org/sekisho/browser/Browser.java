package org.sekisho.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/**
 * A real browser for tests: shows a page of a folder or a server, presses keys, takes pictures, and
 * lets axe-core look at it against WCAG 2.2 AA and best practice. One browser serves a whole run.
 */
public final class Browser {

  private static final String AXE = "axe-core-4.14.1.min.js.gz";

  private final Wire wire;
  private final Path folder;
  private final List<String> refused = new ArrayList<>();

  private Browser(Wire wire, Path folder) {
    this.wire = wire;
    this.folder = folder;
  }

  /**
   * What was seen of a page.
   *
   * @param bottom where the first table of facts ends, in pixels; 0 without one
   * @param wide how much wider than the window the page is
   * @param rules how many rules were looked at and kept
   * @param violations of axe-core, and of the page's own security policy, a line each
   */
  public record Seen(int bottom, int wide, int rules, List<String> violations) {
    public Seen {
      violations = List.copyOf(violations);
    }
  }

  /** The browser of this machine, or empty where there is none. */
  public static Optional<Browser> in(Path folder) throws IOException, InterruptedException {
    Optional<Path> program = Chromium.program();
    return program.isEmpty()
        ? Optional.empty()
        : Optional.of(new Browser(Chromium.wire(program.get()), folder));
  }

  /**
   * Shows a page of the folder and looks at it.
   *
   * @param file of the page, below the folder
   * @param dark whether the device asks for dark pages
   */
  public Seen look(String file, boolean dark, int width) throws IOException, InterruptedException {
    open(folder.resolve(file).toUri(), dark, width);
    return look();
  }

  /** Shows a page; returns when it has loaded. */
  public void open(URI page, boolean dark, int width) throws IOException, InterruptedException {
    wire.send("Page.enable", Wire.object());
    wire.send("Log.enable", Wire.object());
    wire.send(
        "Emulation.setDeviceMetricsOverride",
        Wire.object()
            .put("width", width)
            .put("height", 900)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
    var scheme = Wire.object();
    scheme
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", dark ? "dark" : "light");
    wire.send("Emulation.setEmulatedMedia", scheme);
    wire.forget();
    refused.clear();
    wire.send("Page.navigate", Wire.object().put("url", page.toString()));
    loaded();
  }

  /** Waits until a page that was asked for has loaded. */
  public void loaded() throws IOException, InterruptedException {
    JsonNode event = wire.event();
    while (!event.path("method").asString().equals("Page.loadEventFired")) {
      note(event);
      event = wire.event();
    }
  }

  private void note(JsonNode event) {
    JsonNode entry = event.path("params").path("entry");
    if (entry.path("text").asString("").contains("Content Security Policy")) {
      refused.add("policy " + entry.path("text").asString());
    }
  }

  /** Looks at the page that is shown. */
  public Seen look() throws IOException, InterruptedException {
    run(new String(axe(), StandardCharsets.UTF_8) + ";0");
    JsonNode seen = run(new String(resource("look.js"), StandardCharsets.UTF_8));
    for (Optional<JsonNode> event = wire.come(); event.isPresent(); event = wire.come()) {
      note(event.get());
    }
    List<String> violations = new ArrayList<>(refused);
    seen.path("violations").forEach(line -> violations.add(line.asString()));
    return new Seen(
        seen.path("bottom").asInt(),
        seen.path("wide").asInt(),
        seen.path("rules").asInt(),
        violations);
  }

  /** What an expression comes to on the page, as text. */
  public String ask(String expression) throws IOException, InterruptedException {
    return run(expression).asString("");
  }

  private JsonNode run(String script) throws IOException, InterruptedException {
    JsonNode result =
        wire.send(
            "Runtime.evaluate",
            Wire.object()
                .put("expression", script)
                .put("awaitPromise", true)
                .put("returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IOException("the page failed: " + result.get("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** Presses a key, such as {@code Tab} or {@code Enter}. */
  public void press(String key) throws IOException, InterruptedException {
    int code = key.equals("Tab") ? 9 : 13;
    var down = Wire.object().put("type", "keyDown").put("key", key).put("code", key);
    down.put("windowsVirtualKeyCode", code);
    if (key.equals("Enter")) {
      down.put("text", "\r");
    }
    wire.send("Input.dispatchKeyEvent", down);
    wire.send("Input.dispatchKeyEvent", down.deepCopy().put("type", "keyUp"));
  }

  /** A picture of the whole page, as PNG. */
  public void picture(Path file) throws IOException, InterruptedException {
    JsonNode shot =
        wire.send(
            "Page.captureScreenshot",
            Wire.object().put("format", "png").put("captureBeyondViewport", true));
    Files.write(file, Base64.getDecoder().decode(shot.path("data").asString()));
  }

  private static byte[] axe() throws IOException {
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(resource(AXE)))) {
      return packed.readAllBytes();
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    }
  }
}
