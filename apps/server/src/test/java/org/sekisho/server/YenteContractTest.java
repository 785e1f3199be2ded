package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Requests as clients of yente send them, and the fields that those clients read. */
class YenteContractTest {

  private final RunningServer server = RunningServer.one();

  @Test
  void manyEntitiesAreMatchedByExampleInOneRequest() {
    JsonNode answer =
        server
            .post(
                "/match/default?algorithm=logic-v1&threshold=0.8&limit=3",
                """
                {"queries": {
                  "entity1": {"schema": "Person", "properties": {
                    "name": ["Arkady Testovsky"], "birthDate": ["1962-03-05"],
                    "nationality": ["ru"]}},
                  "entity2": {"schema": "Company", "properties": {
                    "name": ["Marlow Harbour Trading"], "jurisdiction": ["cy"]}},
                  "entity3": {"schema": "Person", "properties": {"name": ["Jane Nobody"]}}},
                 "weights": {}, "config": {}}
                """,
                "Content-Type",
                "application/json")
            .json();
    JsonNode first = answer.path("responses").path("entity1");
    assertThat(first.path("status").asInt(0)).isEqualTo(200);
    assertThat(first.path("total").path("relation").asString()).isEqualTo("eq");
    JsonNode result = first.path("results").get(0);
    for (String field :
        new String[] {
          "id",
          "caption",
          "schema",
          "properties",
          "datasets",
          "referents",
          "score",
          "match",
          "features",
          "target"
        }) {
      assertThat(result.has(field)).as(field).isTrue();
    }
    assertThat(result.path("match").asBoolean(false)).isTrue();
    assertThat(result.path("score").asDouble(0)).isBetween(0.8, 1.0);
    assertThat(result.path("properties").path("topics").get(0).asString()).isEqualTo("sanction");
    assertThat(
            answer
                .path("responses")
                .path("entity2")
                .path("results")
                .get(0)
                .path("schema")
                .asString())
        .isEqualTo("Organization");
    assertThat(answer.path("responses").path("entity3").path("results").size()).isZero();
    assertThat(answer.path("matcher").has("name")).isTrue();
    assertThat(answer.path("limit").asInt(0)).isEqualTo(3);
  }

  @Test
  void anotherBirthDateSpeaksAgainstAMatch() {
    String query =
        "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"Arkady"
            + " Testovsky\"],\"birthDate\":[\"%s\"]}}}}";
    double same = score(query.formatted("1962-03-05"));
    double other = score(query.formatted("1990-01-01"));
    assertThat(same).isGreaterThan(other);
  }

  private double score(String body) {
    JsonNode results =
        server.post("/match/us-ofac-sdn", body).json().path("responses").path("q").path("results");
    return results.path(0).path("score").asDouble(0);
  }

  @Test
  void searchIsPagedFilteredAndCounted() {
    JsonNode all = server.get("/search/default?limit=2").json();
    assertThat(all.path("results").size()).isEqualTo(2);
    int total = all.path("total").path("value").asInt(0);
    List<String> ids = new ArrayList<>();
    for (int offset = 0; offset < total; offset += 2) {
      server
          .get("/search/default?limit=2&offset=" + offset)
          .json()
          .path("results")
          .forEach(entity -> ids.add(entity.path("id").asString()));
    }
    assertThat(ids).hasSize(total).doesNotHaveDuplicates();
    JsonNode found = server.get("/search/us-ofac-sdn?q=testovsky&schema=Person").json();
    assertThat(found.path("results").get(0).path("id").asString()).isEqualTo("us-ofac-sdn:102");
    assertThat(found.path("facets").path("countries").path("values").get(0).has("count")).isTrue();
    assertThat(server.get("/search/default?q=testovsky&schema=Vessel").json().path("results"))
        .isEmpty();
  }

  @Test
  void anEntityIsFetchedByTheIdOfAResult() {
    assertThat(server.get("/entities/us-ofac-sdn:102").json().path("caption").asString())
        .contains("TESTOVSKY");
    assertThat(server.get("/entities/NK-unknown").status()).isEqualTo(404);
  }

  @Test
  void whatThereIsToMatchWithAndAgainstIsTold() {
    assertThat(server.get("/catalog").json().path("datasets").get(0).path("name").asString())
        .isEqualTo("us-ofac-sdn");
    assertThat(server.get("/manifest").status()).isEqualTo(200);
    JsonNode algorithms = server.get("/algorithms").json();
    assertThat(algorithms.path("algorithms").get(0).path("name"))
        .isEqualTo(algorithms.path("best"));
    assertThat(server.get("/healthz").json().path("status").asString()).isEqualTo("ok");
    assertThat(server.get("/readyz").json().path("status").asString()).isEqualTo("ok");
  }

  @Test
  void anUnknownDatasetIsNotFoundAndABrokenBodyIsAProblemWithADetail() {
    assertThat(server.post("/match/nothing", "{\"queries\":{}}").status()).isEqualTo(404);
    RunningServer.Answer broken = server.post("/match/default", "{\"queries\":[1]}");
    assertThat(broken.status()).isEqualTo(422);
    assertThat(broken.json().path("detail").asString()).isNotBlank();
  }
}
