package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sekisho.server.web.Json;

/** What people ask about stands in no log, no figure and no trace. */
class PrivacyTest {

  private static final String NAME = "Zephyrine Quillfeather";

  private final RunningServer server = RunningServer.one();

  @Test
  void aNameThatIsAskedAboutIsNeverLogged() {
    String encoded = URLEncoder.encode(NAME, StandardCharsets.UTF_8);
    server.post("/api/v1/screen", "{\"questions\":[{\"name\":\"" + NAME + "\"}]}");
    server.post("/api/v1/screen", "{\"questions\":[{\"name\":\"" + NAME + "\"");
    server.post("/api/v1/decide", "gate: " + NAME + "\ndate: " + NAME + "\n");
    server.post("/match/default", "{\"queries\":{\"" + NAME + "\":{}}}");
    server.get("/search/default?q=" + encoded);
    server.get("/search/" + encoded + "?q=" + encoded);
    server.get("/entities/" + encoded + "?" + encoded + "=1");
    server.get("/" + encoded);
    server.get("/reconcile/default/suggest/entity?prefix=" + encoded);
    server.post("/mcp", NAME);
    List<String> told =
        List.of(
            String.join("\n", server.log),
            server.get("/metrics").body(),
            String.join(
                "\n", server.spans.getFinishedSpanItems().stream().map(Object::toString).toList()));
    for (String text : told) {
      assertThat(text).isNotBlank().doesNotContainIgnoringCase("Zephyrine", "Quillfeather");
    }
  }

  @Test
  void everyLineOfTheLogIsOneObjectThatNamesTheOperation() {
    server.get("/api/v1/gates");
    // A request is logged when it has ended, which is before the next on its connection is read.
    server.get("/healthz");
    assertThat(server.log)
        .allSatisfy(line -> assertThat(Json.trusted(line).has("event")).isTrue())
        .anyMatch(line -> line.contains("\"operation\":\"gates\""));
  }

  @Test
  void aTraceGoesOnFromTheCallersAndNamesTheRoute() throws InterruptedException {
    String trace = "0af7651916cd43dd8448eb211c80319c";
    server.get("/api/v1/gates/investment", "traceparent", "00-" + trace + "-b7ad6b7169203331-01");
    SpanData span = finished(trace);
    assertThat(span.getName()).isEqualTo("gate");
    assertThat(span.getAttributes().asMap().values()).contains("/api/v1/gates/{gate}");
    assertThat(server.log).anyMatch(line -> line.contains(trace));
  }

  /** A span ends, and its line is logged, when the reply has been sent: maybe after it was read. */
  private SpanData finished(String trace) throws InterruptedException {
    for (int tries = 0; tries < 500; tries++) {
      Optional<SpanData> span =
          server.spans.getFinishedSpanItems().stream()
              .filter(each -> each.getTraceId().equals(trace))
              .findFirst();
      if (span.isPresent() && List.copyOf(server.log).stream().anyMatch(l -> l.contains(trace))) {
        return span.get();
      }
      Thread.sleep(10);
    }
    throw new AssertionError("no span of " + trace);
  }

  @Test
  void figuresCountByOperation() {
    server.get("/api/v1/gates");
    assertThat(server.get("/metrics").body())
        .contains("sekisho_request_seconds_count{operation=\"gates\",status=\"200\"}");
  }
}
