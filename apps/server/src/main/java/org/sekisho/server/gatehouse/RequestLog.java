package org.sekisho.server.gatehouse;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of JSON a request. It names the operation and never what was asked: no path as sent, no
 * query, no body, no message of an exception, since all of them may hold names of people.
 */
public final class RequestLog {

  private static final int MOST_FRAMES = 12;

  private final Consumer<String> lines;

  /**
   * @param lines takes a line, on any thread
   */
  public RequestLog(Consumer<String> lines) {
    this.lines = lines;
  }

  void answered(
      Instant at, Operation operation, Caller caller, int status, Duration took, String trace) {
    ObjectNode line = line(at, "request", trace);
    line.put("operation", operation.id());
    line.put("caller", caller.id());
    line.put("status", status);
    line.put("micros", took.toNanos() / 1000);
    write(line);
  }

  void turnedAway(Instant at, int status, String trace) {
    ObjectNode line = line(at, "turned-away", trace);
    line.put("status", status);
    write(line);
  }

  /** A fault by the classes it went through; what it says stays unsaid. */
  public void fault(Instant at, Operation operation, Throwable fault, String trace) {
    ObjectNode line = line(at, "fault", trace);
    line.put("operation", operation.id());
    line.put("kind", fault.getClass().getName());
    line.set(
        "frames",
        Json.strings(
            Arrays.stream(fault.getStackTrace())
                .limit(MOST_FRAMES)
                .map(StackTraceElement::toString)
                .toList()));
    write(line);
  }

  private static ObjectNode line(Instant at, String event, String trace) {
    return Json.object().put("time", at.toString()).put("event", event).put("trace", trace);
  }

  private void write(ObjectNode line) {
    lines.accept(Json.write(line).strip());
  }
}
