package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What OpenRefine asks, in the order in which it asks it. */
class ReconcileContractTest {

  private static final String SERVICE = "/reconcile/default";

  private final RunningServer server = RunningServer.one();

  private JsonNode form(String field, String json) {
    return server
        .post(
            SERVICE,
            field + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded")
        .json();
  }

  @Test
  void theManifestNamesEveryServiceByItsWholeAddress() {
    JsonNode manifest = server.get(SERVICE).json();
    assertThat(manifest.path("versions").get(0).asString()).isEqualTo("0.2");
    assertThat(manifest.path("view").path("url").asString())
        .isEqualTo(server.address() + "/entities/{{id}}");
    assertThat(manifest.path("suggest").path("entity").path("service_path").asString())
        .isEqualTo("/suggest/entity");
    assertThat(manifest.path("extend").has("propose_properties")).isTrue();
  }

  @Test
  void aBatchOfRowsIsReconciled() {
    JsonNode answer =
        form(
            "queries",
            """
            {"q0": {"query": "Arkady Testovsky", "type": "Person", "limit": 3,
                    "properties": [{"pid": "birthDate", "v": "1962-03-05"}]},
             "q1": {"query": "Nobody Anywhere"}}
            """);
    JsonNode candidate = answer.path("q0").path("result").get(0);
    assertThat(candidate.path("id").asString()).isEqualTo("us-ofac-sdn:102");
    assertThat(candidate.path("type").get(0).path("id").asString()).isEqualTo("Person");
    assertThat(candidate.path("score").asDouble(0)).isGreaterThan(88);
    assertThat(answer.path("q1").path("result").size()).isZero();
  }

  @Test
  void rowsAreExtendedByProperties() {
    JsonNode answer =
        form(
            "extend",
            "{\"ids\":[\"us-ofac-sdn:102\",\"no\"],"
                + "\"properties\":[{\"id\":\"country\"},{\"id\":\"birthDate\"}]}");
    assertThat(answer.path("meta").get(0).path("name").asString()).isEqualTo("Country");
    JsonNode row = answer.path("rows").path("us-ofac-sdn:102");
    assertThat(row.path("country").get(0).path("str").asString()).isEqualTo("ru");
    assertThat(answer.path("rows").path("no").path("country").size()).isZero();
  }

  @Test
  void entitiesTypesAndPropertiesAreSuggested() {
    assertThat(result("/suggest/entity?prefix=testovsky").get(0).path("id").asString())
        .isEqualTo("us-ofac-sdn:102");
    assertThat(result("/suggest/type?prefix=ves").get(0).path("id").asString()).isEqualTo("Vessel");
    assertThat(result("/suggest/property?prefix=birth").get(0).path("id").asString())
        .isEqualTo("birthDate");
    assertThat(server.get(SERVICE + "/properties?type=Person&limit=2").json().path("properties"))
        .hasSize(2);
  }

  private JsonNode result(String path) {
    return server.get(SERVICE + path).json().path("result");
  }

  @Test
  void aPreviewIsAPageOfWhichOnlyTheStyleRuns() {
    RunningServer.Answer page = server.get(SERVICE + "/preview?id=us-ofac-sdn:102");
    assertThat(page.body()).contains("<h1>TESTOVSKY");
    assertThat(page.header("content-security-policy").orElse("")).contains("style-src 'sha256-");
  }
}
