package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.accounts.Duty;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.StartToken;

/** Who gets through, and what everyone is told. */
class GatehouseTest {

  private final RunningServer server = RunningServer.one();

  private RunningServer.Answer ask(Operation operation, String token) {
    String path = operation.path().replaceAll("\\{[^}]*}", "x");
    HttpRequest.Builder request = server.request(path, token);
    return server.send(
        switch (operation.verb()) {
          case GET -> request.GET();
          case POST -> request.POST(HttpRequest.BodyPublishers.ofString(""));
          case DELETE -> request.DELETE();
        });
  }

  private static List<Operation> operations() {
    return Operation.api();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void nobodyGetsThroughWithoutATokenButToSeeWhetherTheServerLives(Operation operation) {
    int expected = operation.duty() == Duty.NONE ? 200 : 401;
    assertThat(ask(operation, "").status()).isEqualTo(expected);
    assertThat(ask(operation, "another-token").status()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void aPageIsForBrowsersAloneAndAProgramIsSentToTheDoor(Operation operation) {
    if (operation.isPage() && operation.duty() != Duty.NONE) {
      assertThat(ask(operation, RunningServer.TOKEN).status()).isEqualTo(303);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whoMayReadLawMayDoNothingElse(Operation operation) {
    int status = ask(operation, RunningServer.READER).status();
    boolean allowed = operation.duty() == Duty.NONE || operation.duty() == Duty.READ_LAW;
    assertThat(status == 403).isEqualTo(!allowed);
  }

  @Test
  void aPathThatIsNotInTheTableIsAnsweredByNobody() {
    for (String path : new String[] {"/actuator", "/error", "/api/v1", "/favicon.ico"}) {
      assertThat(server.get(path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void anotherMethodIsToldWhichAreAllowed() {
    RunningServer.Answer answer = server.post("/api/v1/gates", "");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).contains("GET");
  }

  @Test
  void everyAnswerForbidsToRunFrameOrKeepIt() {
    for (RunningServer.Answer answer :
        new RunningServer.Answer[] {server.get("/healthz"), server.get("/nowhere")}) {
      assertThat(answer.header("content-security-policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.header("x-content-type-options")).contains("nosniff");
      assertThat(answer.header("cache-control")).contains("no-store");
    }
  }

  @Test
  void aPageOfAnotherSiteIsRefused() {
    RunningServer.Answer answer = server.get("/healthz", "Origin", "https://evil.example");
    assertThat(answer.status()).isEqualTo(421);
  }

  @Test
  void anotherHostNameIsRefused() throws IOException {
    assertThat(raw("GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
  }

  @Test
  void aRequestThatIsNoHttpLearnsNothingOfTheServer() throws IOException {
    String answer = raw("GET /search/x?q=<Tanaka> HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "Tanaka", "Exception");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", URI.create(server.address()).getPort());
        InputStream input = socket.getInputStream()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void problemsAreToldInTheLanguageThatIsAskedFor() {
    assertThat(server.get("/nowhere", "Accept-Language", "ja").json().path("title").asString())
        .isEqualTo("該当するものがありません");
    assertThat(server.get("/nowhere", "Accept-Language", "de,en;q=0.5").body())
        .contains("there is nothing here");
  }

  @Test
  void whoAsksTooOftenIsToldToWait() {
    RunningServer slow = RunningServer.slow(1);
    try {
      assertThat(slow.get("/api/v1/gates").status()).isEqualTo(200);
      assertThat(slow.get("/api/v1/gates").status()).isEqualTo(200);
      RunningServer.Answer third = slow.get("/api/v1/gates");
      assertThat(third.status()).isEqualTo(429);
      assertThat(third.header("retry-after")).isPresent();
    } finally {
      slow.stop();
    }
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    assertThat(server.post("/api/v1/decide", " ".repeat((1 << 20) + 1)).status()).isEqualTo(413);
  }

  @Test
  void theTokenOfAStartIsLongAndNeverTheSame() {
    assertThat(StartToken.random().text()).hasSize(43).isNotEqualTo(StartToken.random().text());
    StartToken token = StartToken.random();
    assertThat(token.recognise(token.text())).isPresent();
    assertThat(token.recognise(token.text() + "x")).isEmpty();
    assertThat(token.recognise("")).isEmpty();
  }
}
