package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Model Context Protocol, asked by the client of its official kit. */
class ProtocolTest {

  private final RunningServer server = RunningServer.one();

  private McpSyncClient client() {
    McpSyncClient client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder(server.address())
                    .endpoint("/mcp")
                    .requestBuilder(
                        HttpRequest.newBuilder()
                            .header("Authorization", "Bearer " + RunningServer.TOKEN))
                    .build())
            .build();
    client.initialize();
    return client;
  }

  private static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().getFirst()).text();
  }

  private static McpSchema.CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
  }

  @Test
  void aModelDecidesAsksScreensAndHasARuleExplained() {
    try (McpSyncClient client = client()) {
      assertThat(client.listTools().tools().stream().map(McpSchema.Tool::name))
          .containsExactlyInAnyOrder("decide", "ask", "screen", "explain-rule");
      String matter = RunningServer.sample("fund-buys-chip-maker-2020-06-07/matter.yaml");
      assertThat(text(call(client, "decide", Map.of("matter", matter, "language", "ja"))))
          .contains("事後報告");
      assertThat(text(call(client, "ask", Map.of("matter", matter)))).contains("\"possible\"");
      assertThat(text(call(client, "screen", Map.of("name", "Arkady Testovsky"))))
          .contains("us-ofac-sdn:102");
      String regime = "jp-inward-investment";
      String rule =
          server
              .get("/api/v1/law/regimes/" + regime)
              .json()
              .path("rules")
              .get(0)
              .path("id")
              .asString();
      assertThat(text(call(client, "explain-rule", Map.of("regime", regime, "rule", rule))))
          .contains("\"purpose\"");
    }
  }

  @Test
  void whatIsWrongIsToldAsAResultThatIsAnError() {
    try (McpSyncClient client = client()) {
      McpSchema.CallToolResult result =
          call(client, "decide", Map.of("matter", "gate: nowhere\ndate: never\n"));
      assertThat(result.isError()).isTrue();
      assertThat(text(result)).contains("matter.gate.unknown");
    }
  }
}
