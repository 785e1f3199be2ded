package org.sekisho.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.Verb;
import org.sekisho.server.gatehouse.Passed;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Bytes;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** Brings each operation of the table to its handler, and the reply back. */
final class Routes {

  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_TABLE_BYTES = 64 << 20;
  private static final int MOST_FILE_BYTES = 9 << 20;
  private static final List<Operation> FILES =
      List.of(Operation.DRAFTS_FORM, Operation.CASES_FORM, Operation.DESK_FORM);
  private static final List<Operation> TABLES =
      List.of(
          Operation.DECIDE_LINES,
          Operation.DECIDE_BILL,
          Operation.KEEP_HOLDINGS,
          Operation.KEEP_PARTIES,
          Operation.TABLES_FORM);
  private static final List<Operation> REPEATABLE =
      List.of(
          Operation.KEEP_MATTER,
          Operation.KEEP_HOLDINGS,
          Operation.KEEP_PARTIES,
          Operation.DECIDE_LINES);
  private static final Duration LONGEST_EVENTS = Duration.ofHours(1);

  private final Map<Operation, Handler> handlers = new EnumMap<>(Operation.class);
  private final Etags etags;
  private final Repeats repeats = new Repeats();

  /** Refuses to begin where an operation has no handler, or two. */
  Routes(List<Handlers> all, Etags etags) {
    this.etags = etags;
    for (Handlers each : all) {
      each.handlers()
          .forEach((operation, handler) -> {
            if (handlers.put(operation, handler) != null) {
              throw new IllegalStateException("two handlers for " + operation);
            }
          });
    }
    List<Operation> missing =
        Arrays.stream(Operation.values())
            .filter(operation -> !operation.isProtocol() && !handlers.containsKey(operation))
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException("no handler for " + missing);
    }
  }

  RouterFunction<ServerResponse> functions() {
    RouterFunctions.Builder builder = RouterFunctions.route();
    for (Operation operation : handlers.keySet()) {
      builder.route(
          RequestPredicates.method(HttpMethod.valueOf(operation.verb().name()))
              .and(RequestPredicates.path(operation.path())),
          request -> response(answer(operation, request.servletRequest())));
    }
    return builder.build();
  }

  private Reply answer(Operation operation, HttpServletRequest request) throws IOException {
    Passed passed =
        Passed.of(request)
            .filter(found -> found.operation() == operation)
            .orElseThrow(() -> new IllegalStateException("round the gatehouse: " + operation));
    int most = most(operation);
    byte[] body =
        operation.verb() == Verb.GET ? new byte[0] : request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      return Reply.refused(413, List.of(Refusals.tooLarge(most)), passed.language());
    }
    Asked asked =
        new Asked(operation, passed.caller(), envelope(request, passed, body), passed.language());
    Handler handler = Optional.ofNullable(handlers.get(operation)).orElseThrow();
    String key = header(request, "Idempotency-Key");
    return REPEATABLE.contains(operation) && !key.isBlank()
        ? repeats.once(asked, key, () -> handler.answer(asked))
        : tagged(asked, request, handler);
  }

  private static int most(Operation operation) {
    if (FILES.contains(operation)) {
      return MOST_FILE_BYTES;
    }
    return TABLES.contains(operation) ? MOST_TABLE_BYTES : MOST_BYTES;
  }

  private Reply tagged(Asked asked, HttpServletRequest request, Handler handler) {
    String address = request.getRequestURI() + "?" + request.getQueryString();
    Optional<String> tag =
        etags.of(asked.operation(), address, asked.language(), header(request, "Accept"));
    if (tag.isPresent() && Etags.isKnown(tag.get(), header(request, "If-None-Match"))) {
      return withTag(Reply.of(304, Reply.JSON, ""), tag.get());
    }
    Reply reply = handler.answer(asked);
    return tag.isPresent() && reply instanceof Reply.Whole whole && whole.status() == 200
        ? withTag(whole, tag.get())
        : reply;
  }

  private static Reply withTag(Reply.Whole reply, String tag) {
    return reply.with("ETag", tag).with("Cache-Control", "private, no-cache");
  }

  private static Asked.Envelope envelope(HttpServletRequest request, Passed passed, byte[] body) {
    String type = Optional.ofNullable(request.getContentType()).orElse("").split(";", 2)[0].strip();
    return new Asked.Envelope(
        passed.variables(),
        query(Optional.ofNullable(request.getQueryString()).orElse("")),
        type,
        header(request, "Accept"),
        cookies(request),
        request.getScheme() + "://" + header(request, "Host"),
        new Asked.Client(request.getRemoteAddr(), header(request, "User-Agent")),
        Bytes.of(body));
  }

  /** The first of each name; what was sent twice was not set by this server. */
  private static Map<String, String> cookies(HttpServletRequest request) {
    Map<String, String> cookies = new LinkedHashMap<>();
    Cookie[] sent = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    for (Cookie cookie : sent) {
      cookies.putIfAbsent(cookie.getName(), cookie.getValue());
    }
    return cookies;
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }

  /** The query as it was sent: the container's own reading would swallow the body of a form. */
  private static Map<String, List<String>> query(String text) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        query
            .computeIfAbsent(decoded(parts[0]), unseen -> new ArrayList<>())
            .add(parts.length == 2 ? decoded(parts[1]) : "");
      }
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }

  private static ServerResponse response(Reply reply) {
    return switch (reply) {
      case Reply.Whole whole ->
          ServerResponse.status(whole.status())
              .build((request, response) -> {
                write(whole, response);
                return null;
              });
      case Reply.Events events ->
          ServerResponse.sse(
              builder -> Thread.ofVirtual().start(() -> tell(events, builder)), LONGEST_EVENTS);
    };
  }

  /** Takes the place of what the gatehouse said, such as a policy without styles. */
  private static void write(Reply.Whole whole, HttpServletResponse response) throws IOException {
    whole.headers().forEach(response::setHeader);
    if (whole.status() != HttpServletResponse.SC_NOT_MODIFIED) {
      response.setContentType(whole.type());
      response.setContentLength(whole.body().size());
      response.getOutputStream().write(whole.body().array());
    }
  }

  private static void tell(Reply.Events events, ServerResponse.SseBuilder builder) {
    try {
      boolean more = true;
      while (more) {
        more = events.source().next((name, said) -> send(builder, name, said));
      }
      builder.complete();
    } catch (InterruptedException | UncheckedIOException gone) {
      builder.complete();
    }
  }

  private static void send(ServerResponse.SseBuilder builder, String name, JsonNode said) {
    try {
      builder.event(name).data(said.toString());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
