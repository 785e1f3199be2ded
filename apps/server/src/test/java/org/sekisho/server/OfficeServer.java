package org.sekisho.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sekisho.accounts.door.SessionBook;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.accounts.provider.Provider;
import org.sekisho.accounts.secret.Passwords;
import org.sekisho.screening.lists.Home;
import org.sekisho.server.access.Callers;
import org.sekisho.server.configuration.Configuration.SessionLength;
import org.sekisho.server.configuration.Listening;
import org.sekisho.server.gatehouse.Traces;
import org.sekisho.server.office.Office;
import org.sekisho.store.registry.Registry;

/** A server with accounts and a clock that goes on when it is told to. */
final class OfficeServer implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  final List<String> log = new CopyOnWriteArrayList<>();
  private final AtomicReference<Instant> now;
  private final Office office;
  private final Server server;

  OfficeServer(Path data) {
    this(data, Instant.parse("2026-11-24T09:00:00Z"));
  }

  OfficeServer(Path data, Instant begin) {
    this(data, begin, List.of());
  }

  OfficeServer(Path data, Instant begin, List<Provider> providers) {
    this.now = new AtomicReference<>(begin);
    Clock clock = new Moved();
    this.office =
        Office.open(
                data,
                Optional.empty(),
                clock,
                new Office.Admission(Passwords.Cost.LEAST, providers, SessionBook.Length.USUAL))
            .orThrow();
    Settings settings =
        new Settings(
            Listening.local(0),
            List.of(),
            List.of(),
            List.of(),
            new Home(data.resolve("home")),
            1_000_000,
            new SessionLength(Duration.ofMinutes(30), Duration.ofHours(12)));
    this.server =
        Server.start(
                settings,
                new Server.Surroundings(
                    Callers.NONE,
                    clock,
                    log::add,
                    Traces.to(Optional.empty()),
                    Optional.of(office)))
            .orThrow();
  }

  private final class Moved extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return Optional.ofNullable(now.get()).orElseThrow();
    }
  }

  Accounts accounts() {
    return office.accounts();
  }

  Registry registry() {
    return office.registry();
  }

  Instant now() {
    return Optional.ofNullable(now.get()).orElseThrow();
  }

  void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  String address() {
    return "http://localhost:" + server.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path));
  }

  RunningServer.Answer get(String path, String cookie) {
    return send(request(path).header("Cookie", cookie).GET());
  }

  RunningServer.Answer post(String path, String cookie, String... fields) {
    return send(
        request(path)
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
  }

  /** Sends a form of a page with the word that proves it. */
  RunningServer.Answer sendForm(String page, String action, String cookie, String... fields) {
    String form = form(fields) + "&" + form("_csrf", token(page, cookie));
    return send(
        request(action)
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Sends a form with files: a field {@code name=file} is a file of that name. */
  RunningServer.Answer sendParts(String page, String cookie, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      String[] name = fields[i].split("=", 2);
      part(body, name[0], name.length == 2 ? "; filename=\"" + name[1] + "\"" : "", fields[i + 1]);
    }
    part(body, "_csrf", "", token(page, cookie));
    return send(
        request(page)
            .header("Cookie", cookie)
            .header("Content-Type", "multipart/form-data; boundary=between")
            .POST(HttpRequest.BodyPublishers.ofString(body + "--between--\r\n")));
  }

  private static void part(StringBuilder body, String name, String file, String content) {
    body.append("--between\r\nContent-Disposition: form-data; name=\"")
        .append(name)
        .append('"')
        .append(file)
        .append("\r\n\r\n")
        .append(content)
        .append("\r\n");
  }

  private String token(String page, String cookie) {
    Matcher token =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(get(page, cookie).body());
    if (!token.find()) {
      throw new AssertionError("no form on " + page);
    }
    return token.group(1);
  }

  RunningServer.Answer call(String verb, String path, String token, String body) {
    return send(
        request(path)
            .header("Authorization", "Bearer " + token)
            .method(
                verb,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body)));
  }

  static String form(String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  RunningServer.Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new RunningServer.Answer(
          response.statusCode(), response.body(), response.headers().map());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The cookie that an answer sets. */
  static String cookie(RunningServer.Answer answer) {
    return answer.header("set-cookie").orElseThrow().split(";", 2)[0];
  }

  @Override
  public void close() {
    server.close();
    office.close();
  }
}
