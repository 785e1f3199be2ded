package org.sekisho.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The DevTools protocol of the browser: commands out, replies and events in. */
final class Wire implements WebSocket.Listener {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final int SECONDS = 60;

  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> replies = new ConcurrentHashMap<>();
  private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
  private final StringBuilder part = new StringBuilder();
  private Optional<WebSocket> socket = Optional.empty();

  private Wire() {}

  /** Connects to the page that the browser shows. */
  static Wire to(URI browser) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    String targets =
        client
            .send(
                HttpRequest.newBuilder(browser.resolve("/json/list")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    for (JsonNode target : JSON.readTree(targets)) {
      if (target.path("type").asString().equals("page")) {
        Wire wire = new Wire();
        URI page = URI.create(target.path("webSocketDebuggerUrl").asString());
        wire.socket = Optional.of(client.newWebSocketBuilder().buildAsync(page, wire).join());
        return wire;
      }
    }
    throw new IOException("the browser shows no page");
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    part.append(text);
    if (last) {
      JsonNode said = JSON.readTree(part.toString());
      part.setLength(0);
      Optional.ofNullable(replies.remove(said.path("id").asInt(-1)))
          .ifPresentOrElse(reply -> reply.complete(said), () -> events.add(said));
    }
    from.request(1);
    return null;
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** Sends a command and waits for what it comes to. */
  JsonNode send(String method, ObjectNode parameters) throws IOException, InterruptedException {
    int number = numbers.incrementAndGet();
    CompletableFuture<JsonNode> reply = new CompletableFuture<>();
    replies.put(number, reply);
    ObjectNode command = object().put("id", number).put("method", method);
    command.set("params", parameters);
    socket.orElseThrow().sendText(command.toString(), true).join();
    try {
      JsonNode said = reply.get(SECONDS, TimeUnit.SECONDS);
      if (said.has("error")) {
        throw new IOException(method + ": " + said.get("error"));
      }
      return said.path("result");
    } catch (ExecutionException | TimeoutException silent) {
      throw new IOException(method + " was not answered", silent);
    }
  }

  /** Forgets the events so far. */
  void forget() {
    events.clear();
  }

  /** The next event, waited for. */
  JsonNode event() throws IOException, InterruptedException {
    JsonNode event = events.poll(SECONDS, TimeUnit.SECONDS);
    if (event == null) {
      throw new IOException("the browser is silent");
    }
    return event;
  }

  /** The next event that has already come. */
  Optional<JsonNode> come() {
    return Optional.ofNullable(events.poll());
  }
}
