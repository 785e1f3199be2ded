package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.accounts.Duty;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.log.ProofCheck;
import org.sekisho.ledger.log.PublicLog;
import org.sekisho.ledger.note.KeyFile;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.screening.lists.Home;
import org.sekisho.server.access.Caller;
import org.sekisho.server.configuration.Configuration.SessionLength;
import org.sekisho.server.configuration.Listening;
import org.sekisho.server.gatehouse.Traces;
import org.sekisho.server.office.Office;
import org.sekisho.server.web.Json;
import org.sekisho.store.record.Sha256;

/** A server with a database: what it remembers, and proves. */
final class OfficeTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path data;

  static Settings settings(Path data) {
    return new Settings(
        Listening.local(0),
        List.of(),
        List.of(),
        List.of(),
        new Home(data.resolve("home")),
        1000,
        new SessionLength(Duration.ofMinutes(30), Duration.ofHours(12)));
  }

  private Server server(Office office) {
    return Server.start(
            settings(data),
            new Server.Surroundings(
                token -> Optional.of(new Caller("holder-of-" + token, EnumSet.allOf(Duty.class))),
                CLOCK,
                line -> {},
                Traces.to(Optional.empty()),
                Optional.of(office)))
        .orThrow();
  }

  private static HttpResponse<byte[]> ask(Server server, String path, String token, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .header("Authorization", "Bearer " + token);
    if (!body.isEmpty()) {
      request.POST(HttpRequest.BodyPublishers.ofString(body));
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Test
  void mattersOutliveTheServerAndAreTheirCallersAlone() throws Exception {
    String matter = RunningServer.sample("fund-buys-chip-maker-2020-06-07/matter.yaml");
    String id;
    try (Office office = Office.open(data, Optional.empty(), CLOCK).orThrow();
        Server server = server(office)) {
      HttpResponse<byte[]> kept = ask(server, "/api/v1/matters", "a", matter);
      assertThat(kept.statusCode()).isEqualTo(201);
      id = Json.trusted(text(kept)).path("id").asString("");
    }
    try (Office office = Office.open(data, Optional.empty(), CLOCK).orThrow();
        Server server = server(office)) {
      assertThat(ask(server, "/api/v1/matters/" + id, "a", "").statusCode()).isEqualTo(200);
      assertThat(ask(server, "/api/v1/matters/" + id, "b", "").statusCode()).isEqualTo(404);
      assertThat(text(ask(server, "/api/v1/matters", "a", ""))).contains(id);
      assertThat(text(ask(server, "/api/v1/matters", "b", ""))).doesNotContain(id);
    }
  }

  @Test
  void everyDecisionIsRecordedAndProvedToAnOutsider() throws Exception {
    String matter = RunningServer.sample("fund-buys-chip-maker-2020-06-07/matter.yaml");
    try (Office office = Office.open(data, Optional.empty(), CLOCK).orThrow();
        Server server = server(office)) {
      List<VerifierKey> keys =
          KeyFile.read(data.resolve("ledger.keys")).stream().map(SignerKey::verifier).toList();
      String leaf = "";
      String content = "";
      for (int i = 0; i < 300; i++) {
        HttpResponse<byte[]> decided = ask(server, "/api/v1/decide", "a", matter);
        leaf = decided.headers().firstValue("Sekisho-Ledger-Leaf").orElseThrow();
        content = Sha256.hex(decided.body());
      }
      String proof = text(ask(server, "/api/v1/ledger/proof/" + leaf, "a", ""));
      Act act = ProofCheck.of("proof", proof, keys).orThrow();
      assertThat(act.event()).isEqualTo("decision.made");
      assertThat(act.content()).isEqualTo(content);
      copy(server, 300);
      assertThat(new PublicLog(data.resolve("copy")).verify(keys)).isEmpty();
      assertThat(ask(server, "/api/v1/ledger/tile/0/000.p/257", "a", "").statusCode())
          .isEqualTo(404);
      assertThat(ask(server, "/api/v1/ledger/proof/300", "a", "").statusCode()).isEqualTo(404);
    }
  }

  /** What a mirror of the log would fetch. */
  private void copy(Server server, int size) throws Exception {
    fetch(server, "checkpoint");
    fetch(server, "tile/0/000");
    fetch(server, "tile/0/001.p/" + (size - 256));
    fetch(server, "tile/1/000.p/1");
    fetch(server, "tile/entries/000");
    fetch(server, "tile/entries/001.p/" + (size - 256));
  }

  private void fetch(Server server, String path) throws Exception {
    Path file = data.resolve("copy").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, ask(server, "/api/v1/ledger/" + path, "a", "").body());
  }
}
