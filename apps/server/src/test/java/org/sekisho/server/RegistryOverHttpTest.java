package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.accounts.Duty;
import org.sekisho.server.access.Caller;
import org.sekisho.server.gatehouse.Traces;
import org.sekisho.server.office.Office;
import org.sekisho.server.web.Json;
import tools.jackson.databind.JsonNode;

/**
 * Parties, holdings and decisions that are kept: versions, names, and what others may not learn.
 */
final class RegistryOverHttpTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String DAY_ONE = "2026-11-24T09:00:00Z";
  private static final String DAY_TWO = "2026-11-26T09:00:00Z";

  @TempDir private Path data;

  private static Clock at(String moment) {
    return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
  }

  /** An office over a folder, and a server over it, for as long as the work takes. */
  private interface Work {
    void on(Server server) throws Exception;
  }

  private static void serve(Path folder, String moment, Work work) throws Exception {
    Settings settings = OfficeTest.settings(folder);
    try (Office office = Office.open(folder, Optional.empty(), at(moment)).orThrow();
        Server server =
            Server.start(
                    settings,
                    new Server.Surroundings(
                        token ->
                            Optional.of(
                                new Caller("holder-of-" + token, EnumSet.allOf(Duty.class))),
                        at(moment),
                        line -> {},
                        Traces.to(Optional.empty()),
                        Optional.of(office)))
                .orThrow()) {
      work.on(server);
    }
  }

  private static HttpResponse<String> ask(
      Server server, String path, String token, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type);
    if (!body.isEmpty()) {
      request.POST(HttpRequest.BodyPublishers.ofString(body));
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode get(Server server, String path, String token) throws Exception {
    HttpResponse<String> answer = ask(server, path, token, "application/json", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.trusted(answer.body());
  }

  private static String keep(Server server, String token, String party) throws Exception {
    HttpResponse<String> answer = ask(server, "/api/v1/parties", token, "application/json", party);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Json.trusted(answer.body()).path("ids").path(0).asString("");
  }

  @Test
  void aPartyIsAnsweredAsItWasKnownOnADay() throws Exception {
    List<String> ids = new ArrayList<>();
    serve(
        data,
        DAY_ONE,
        server -> ids.add(keep(server, "a", "{\"id\":\"r1\",\"name\":\"Orion Machine Works\"}")));
    serve(
        data,
        DAY_TWO,
        server -> {
          String again = keep(server, "a", "{\"id\":\"r1\",\"name\":\"Orion Precision\"}");
          assertThat(again).isEqualTo(ids.getFirst());
          String path = "/api/v1/parties/" + again;
          assertThat(name(get(server, path, "a"))).isEqualTo("Orion Precision");
          assertThat(name(get(server, path + "?known_on=2026-11-25", "a")))
              .isEqualTo("Orion Machine Works");
          assertThat(name(get(server, path + "?on=2026-11-25", "a")))
              .isEqualTo("Orion Machine Works");
          assertThat(get(server, path + "/history", "a").path("versions")).hasSize(2);
          assertThat(ask(server, path + "?known_on=2026-11-23", "a", "", "").statusCode())
              .isEqualTo(404);
          HttpResponse<String> corrected =
              ask(server, path, "a", "application/json", "{\"name\":\"Orion\"}");
          assertThat(Json.trusted(corrected.body()).path("version").asInt(0)).isEqualTo(3);
        });
  }

  private static String name(JsonNode version) {
    return version.path("party").path("name").asString("");
  }

  @Test
  void partiesAreFoundByNamesInAnyScriptAndFollowEveryChange() throws Exception {
    serve(
        data,
        DAY_ONE,
        server -> {
          String table = "id,kind,name,aliases\n1,person,田中太郎,Tanaka Taro\n2,person,Иван Петров,\n";
          HttpResponse<String> kept = ask(server, "/api/v1/parties", "a", "text/csv", table);
          assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
          assertThat(found(server, "Taro+Tanaka", "a")).containsExactly("田中太郎");
          assertThat(found(server, "Ivan+Petrov", "a")).containsExactly("Иван Петров");
          String id = keep(server, "a", "{\"name\":\"Northern Star Shipping\"}");
          assertThat(found(server, "Northern+Star+Shipping", "a")).hasSize(1);
          ask(server, "/api/v1/parties/" + id, "a", "application/json", "{\"name\":\"Polaris\"}");
          assertThat(found(server, "Northern+Star+Shipping", "a")).isEmpty();
          assertThat(found(server, "Polaris", "a")).containsExactly("Polaris");
          assertThat(found(server, "Polaris", "b")).isEmpty();
        });
  }

  private static List<String> found(Server server, String name, String token) throws Exception {
    return get(server, "/api/v1/parties/search?q=" + name, token)
        .path("hits")
        .valueStream()
        .map(hit -> hit.path("party_name").asString(""))
        .toList();
  }

  @Test
  void decisionsAndHoldingsAreReadAgainByteForByteAfterARestart() throws Exception {
    String matter = RunningServer.sample("fund-buys-chip-maker-2020-06-07/matter.yaml");
    String table = RunningServer.sample("fund-buys-chip-maker-from-holdings/holdings.csv");
    List<String> paths = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    serve(
        data,
        DAY_ONE,
        server -> {
          HttpResponse<String> decided =
              ask(server, "/api/v1/decide", "a", "application/yaml", matter);
          paths.add(
              "/api/v1/decisions/"
                  + decided.headers().firstValue("Sekisho-Decision").orElseThrow());
          sent.add(decided.body());
          HttpResponse<String> kept = ask(server, "/api/v1/own/holdings", "a", "text/csv", table);
          paths.add(kept.headers().firstValue("Location").orElseThrow());
          sent.add(table);
        });
    serve(
        data,
        DAY_TWO,
        server -> {
          for (int i = 0; i < 2; i++) {
            HttpResponse<String> again = ask(server, paths.get(i), "a", "", "");
            assertThat(again.body()).isEqualTo(sent.get(i));
            assertThat(ask(server, paths.get(i), "b", "", "").statusCode()).isEqualTo(404);
          }
          assertThat(ask(server, paths.get(1) + "/control?on=2026-01-01", "a", "", "").statusCode())
              .isEqualTo(200);
          assertThat(get(server, "/api/v1/decisions", "a").path("decisions")).hasSize(1);
          assertThat(get(server, "/api/v1/own/holdings", "b").path("holdings")).isEmpty();
        });
  }

  /** A copy of the database in which somebody else has left much more answers the same bytes. */
  @Test
  void whatOthersKeepChangesNoByteOfAnAnswer() throws Exception {
    String matter = RunningServer.sample("fund-buys-chip-maker-2020-06-07/matter.yaml");
    String table = RunningServer.sample("fund-buys-chip-maker-from-holdings/holdings.csv");
    Path without = Files.createDirectory(data.resolve("without"));
    Path with = Files.createDirectory(data.resolve("with"));
    List<String> ids = new ArrayList<>();
    serve(
        without,
        DAY_ONE,
        server -> {
          for (int i = 0; i < 6; i++) {
            ids.add("/api/v1/parties/" + keep(server, "a", party(i)));
          }
          leave(server, "a", matter, table);
        });
    try (Stream<Path> files = Files.list(without)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, with.resolve(file.getFileName().toString()));
      }
    }
    serve(
        with,
        DAY_ONE,
        server -> {
          for (int i = 0; i < 9; i++) {
            ids.add("/api/v1/parties/" + keep(server, "b", party(i)));
          }
          leave(server, "b", matter, table);
        });
    List<String> questions = new ArrayList<>(ids);
    ids.forEach(id -> questions.add(id + "/history"));
    ids.forEach(id -> questions.add(id + "?known_on=2026-11-24&on=2026-11-24"));
    for (String kind : List.of("parties", "matters", "decisions", "own/holdings")) {
      questions.add("/api/v1/" + kind);
      questions.add("/api/v1/" + kind + "?limit=2");
      questions.add("/api/v1/" + kind + "?limit=0");
      questions.add("/api/v1/" + kind + "/none");
    }
    for (String name : List.of("Harbour+Company", "Harbour+Company+3", "Harbour+Company+8", "x")) {
      questions.add("/api/v1/parties/search?q=" + name);
      questions.add("/api/v1/parties/search?limit=2&q=" + name);
    }
    List<String> first = answers(without, questions);
    assertThat(first.toString()).contains("Harbour Company 3").contains("next");
    assertThat(answers(with, questions)).isEqualTo(first);
  }

  private static String party(int number) {
    return "{\"id\":\"r" + number + "\",\"name\":\"Harbour Company " + number + "\"}";
  }

  private static void leave(Server server, String token, String matter, String table)
      throws Exception {
    ask(server, "/api/v1/matters", token, "application/yaml", matter);
    ask(server, "/api/v1/decide", token, "application/yaml", matter);
    ask(server, "/api/v1/own/holdings", token, "text/csv", table);
  }

  private static List<String> answers(Path folder, List<String> questions) throws Exception {
    List<String> answers = new ArrayList<>();
    serve(
        folder,
        DAY_TWO,
        server -> {
          for (String question : questions) {
            HttpResponse<String> answer = ask(server, question, "a", "", "");
            answers.add(question + " " + answer.statusCode() + " " + answer.body());
          }
        });
    return answers;
  }
}
