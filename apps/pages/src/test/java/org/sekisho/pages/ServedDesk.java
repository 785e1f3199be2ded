package org.sekisho.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.pages.frame.Policy;
import org.sekisho.pages.frame.Theme;
import org.sekisho.terms.Language;

/** The invented desk over HTTP, with the policy that the server sends. */
final class ServedDesk implements AutoCloseable {

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final HttpServer server;
  private volatile Language language = Language.EN;
  private volatile Theme theme = Theme.LIGHT;
  private final AtomicLong packed = new AtomicLong();

  ServedDesk() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** How the reader sees the pages from now on; what was sent is counted anew. */
  void as(Language reader, Theme shown) {
    language = reader;
    theme = shown;
    packed.set(0);
  }

  /** What was sent since, in bytes, packed as the server packs it. */
  long packed() {
    return packed.get();
  }

  URI page(String path, Map<String, String> fields) {
    String query =
        fields.entrySet().stream()
            .map(each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return URI.create(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path + "?" + query);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    try (exchange) {
      if (path.startsWith("assets/")) {
        asset(exchange, path.substring("assets/".length()));
      } else {
        page(exchange, path);
      }
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  private void page(HttpExchange exchange, String path) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    for (String pair : (query + "&" + sent).split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    switch (InventedDesk.ask(path, language, theme, fields)) {
      case Answered.Page(int status, String html) -> {
        exchange.getResponseHeaders().set("Content-Security-Policy", Policy.TEXT);
        send(exchange, status, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
      }
      case Answered.Download(String type, String _, String content) ->
          send(exchange, 200, type, content.getBytes(StandardCharsets.UTF_8));
      case Answered.Attached(Sent file) ->
          send(exchange, 200, "application/octet-stream", file.content());
      case Answered.Elsewhere(String to) -> {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(303, -1);
      }
    }
  }

  private void asset(HttpExchange exchange, String name) throws IOException {
    String resource =
        switch (name) {
          case "htmx.js" -> HTMX;
          case "tokens.css" -> "vendor/design-tokens-1.1.9.css";
          default -> name;
        };
    String type =
        name.endsWith(".css")
            ? "text/css"
            : name.endsWith(".js") ? "text/javascript" : "image/svg+xml";
    try (InputStream file = Objects.requireNonNull(Desk.class.getResourceAsStream(resource))) {
      send(exchange, 200, type, file.readAllBytes());
    }
  }

  private void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    packed.addAndGet(bytes.size());
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, content.length);
    exchange.getResponseBody().write(content);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
