package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.server.access.Operation;
import tools.jackson.databind.JsonNode;

/** The document and the code say the same. */
class OpenApiTest {

  private static final DescribedApi API =
      new DescribedApi(RunningServer.one().get("/api/v1/openapi.json").json());

  @Test
  void everyOperationIsDescribedAndNothingElse() {
    assertThat(API.described()).hasSizeGreaterThan(40).isEqualTo(DescribedApi.coded());
  }

  @Test
  void theDocumentIsVersion31InBothForms() {
    assertThat(RunningServer.one().get("/api/v1/openapi.yaml").body()).contains("openapi: 3.1.0");
    assertThat(RunningServer.one().get("/api/v1/openapi.json").json().path("openapi").asString())
        .isEqualTo("3.1.0");
  }

  private static List<Operation> operations() {
    return Operation.api();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anOperationIsDescribedAsItIsCoded(Operation operation) {
    JsonNode described = API.operation(operation);
    assertThat(described.path("operationId").asString("")).isEqualTo(operation.id());
    assertThat(described.path("x-duty").asString(""))
        .isEqualTo(operation.duty().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    assertThat(names(API.parameters(operation, "query")))
        .containsExactlyInAnyOrderElementsOf(operation.parameters());
    names(API.parameters(operation, "path"))
        .forEach(name -> assertThat(operation.path()).containsPattern("\\{\\*?" + name + "}"));
    assertThat(API.parameters(operation, "path"))
        .hasSize((int) operation.path().chars().filter(letter -> letter == '{').count());
  }

  private static List<String> names(List<JsonNode> parameters) {
    return parameters.stream().map(each -> each.path("name").asString("")).toList();
  }
}
