package org.sekisho.server;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sekisho.accounts.Duty;
import org.sekisho.screening.lists.Home;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Callers;
import org.sekisho.server.configuration.Configuration.SessionLength;
import org.sekisho.server.configuration.Listening;
import org.sekisho.server.gatehouse.Traces;
import org.sekisho.server.office.Office;
import org.sekisho.server.web.Json;
import tools.jackson.databind.JsonNode;

/** A server with an invented list, started once for all tests of a virtual machine. */
final class RunningServer {

  static final String TOKEN = "token-of-an-officer";
  static final String READER = "token-of-a-reader";
  static final Path ROOT = Path.of(System.getProperty("sekisho.root", "../.."));

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final RunningServer ONE = new RunningServer(1_000_000, Optional.empty());

  final List<String> log = new CopyOnWriteArrayList<>();
  final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final Server server;

  /** What came back. */
  record Answer(int status, String body, Map<String, List<String>> headers) {
    Answer {
      headers = Map.copyOf(headers);
    }

    JsonNode json() {
      return Json.trusted(body);
    }

    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name)).map(List::getFirst);
    }
  }

  private RunningServer(int perSecond, Optional<Office> office) {
    Settings settings =
        new Settings(
            Listening.local(0),
            List.of("us-ofac-sdn=" + sampleList()),
            List.of(),
            List.of(),
            new Home(folder()),
            perSecond,
            new SessionLength(Duration.ofMinutes(30), Duration.ofHours(12)));
    Traces traces =
        new Traces(SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)));
    this.server =
        Server.start(
                settings,
                new Server.Surroundings(
                    callers(), Clock.fixed(NOW, ZoneOffset.UTC), log::add, traces, office))
            .orThrow();
  }

  static RunningServer one() {
    return ONE;
  }

  /** One that remembers, in a database of its own. */
  static RunningServer withStore() {
    return Remembering.ONE;
  }

  private static final class Remembering {
    static final RunningServer ONE = new RunningServer(1_000_000, Optional.of(office()));

    private static Office office() {
      return Office.open(folder(), Optional.empty(), Clock.fixed(NOW, ZoneOffset.UTC)).orThrow();
    }
  }

  /** A server of one's own, to be asked no more than so often. */
  static RunningServer slow(int perSecond) {
    return new RunningServer(perSecond, Optional.empty());
  }

  void stop() {
    server.close();
  }

  private static Callers callers() {
    Map<String, Caller> known =
        Map.of(
            TOKEN,
            new Caller("officer", EnumSet.allOf(Duty.class)),
            READER,
            new Caller("reader", Set.of(Duty.READ_LAW)));
    return token -> Optional.ofNullable(known.get(token));
  }

  private static Path sampleList() {
    Path folder = folder();
    try {
      for (String part : List.of("sdn", "add", "alt")) {
        Files.copy(
            ROOT.resolve("lists/us-ofac-sdn/sample." + part + ".csv"),
            folder.resolve(part + ".csv"));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return folder;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("sekisho-server");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  String address() {
    return "http://localhost:" + server.port();
  }

  Answer get(String path, String... headers) {
    return send(request(path, TOKEN, headers).GET());
  }

  Answer post(String path, String body, String... headers) {
    return send(request(path, TOKEN, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path, String token, String... headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address() + path));
    if (!token.isEmpty()) {
      builder.header("Authorization", "Bearer " + token);
    }
    for (int i = 0; i < headers.length; i += 2) {
      builder.setHeader(headers[i], headers[i + 1]);
    }
    return builder;
  }

  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response.headers().map());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static String sample(String path) {
    try {
      return Files.readString(ROOT.resolve("samples").resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
