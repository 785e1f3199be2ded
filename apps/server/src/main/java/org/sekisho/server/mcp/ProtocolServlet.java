package org.sekisho.server.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.sekisho.server.access.Caller;
import org.sekisho.server.decide.Basis;
import org.sekisho.server.gatehouse.Passed;
import org.sekisho.server.web.Refusals;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;

/**
 * The Model Context Protocol over streamable HTTP, without sessions: every call stands by itself
 * and is made under the duties of its own caller.
 */
public final class ProtocolServlet implements AutoCloseable {

  private static final int MOST_BYTES = 1 << 20;
  private static final String CALLER = "caller";

  private final HttpServletStatelessServerTransport transport;
  private final McpStatelessSyncServer server;

  public ProtocolServlet(Basis basis, String release) {
    this.transport =
        HttpServletStatelessServerTransport.builder()
            .messageEndpoint("/mcp")
            .maxRequestSize(MOST_BYTES)
            .contextExtractor(ProtocolServlet::context)
            .build();
    this.server =
        McpServer.sync(transport)
            .serverInfo("sekisho", release)
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
            .tools(new Tools(basis).all().stream().map(ProtocolServlet::specification).toList())
            .build();
  }

  /** To be put at {@code /mcp}. */
  public HttpServlet servlet() {
    return transport;
  }

  private static McpTransportContext context(HttpServletRequest request) {
    return McpTransportContext.create(
        Map.of(CALLER, Passed.of(request).map(Passed::caller).orElse(Caller.NOBODY)));
  }

  private static SyncToolSpecification specification(Tools.Tool tool) {
    McpSchema.Tool described =
        McpSchema.Tool.builder(tool.name(), tool.schema())
            .title(tool.title().en() + " / " + tool.title().ja())
            .description(tool.description())
            .build();
    return new SyncToolSpecification(
        described, (context, request) -> answer(tool, context, request));
  }

  private static McpSchema.CallToolResult answer(
      Tools.Tool tool, McpTransportContext context, McpSchema.CallToolRequest request) {
    boolean allowed = context.get(CALLER) instanceof Caller caller && caller.may(tool.operation());
    Tools.Given given = new Tools.Given(request.arguments());
    Checked<String> answer =
        allowed
            ? tool.answers().apply(given)
            : new Checked.Broken<>(List.of(Refusals.noDuty(tool.operation().duty().title())));
    return switch (answer) {
      case Checked.Sound<String>(String text) -> result(text, false);
      case Checked.Broken<String>(List<Problem> problems) ->
          result(lines(problems, given.language()), true);
    };
  }

  private static String lines(List<Problem> problems, Language language) {
    return String.join("\n", problems.stream().map(each -> each.line(language)).toList());
  }

  private static McpSchema.CallToolResult result(String text, boolean isError) {
    return McpSchema.CallToolResult.builder().addTextContent(text).isError(isError).build();
  }

  @Override
  public void close() {
    server.close();
  }
}
