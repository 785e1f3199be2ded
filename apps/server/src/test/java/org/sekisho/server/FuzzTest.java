package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sekisho.server.access.Operation;
import tools.jackson.databind.JsonNode;

/** Nothing that can be sent makes the server fail, or answer otherwise than its document says. */
class FuzzTest {

  private static final JsonNode DOCUMENT =
      RunningServer.withStore().get("/api/v1/openapi.json").json();

  private final RunningServer server = RunningServer.withStore();
  private final DescribedApi api = new DescribedApi(DOCUMENT);

  @Test
  void noRequestMakesTheServerFail() {
    assertThat(faults(5, 20_261_124)).isEmpty();
  }

  /** {@code mvn -Pslow -pl apps/server -am test -Dtest=FuzzTest} runs it. */
  @Tag("slow")
  @Test
  void noRequestOfThousandsMakesTheServerFail() {
    for (int seed = 1; seed <= 40; seed++) {
      assertThat(faults(50, seed)).isEmpty();
    }
  }

  private List<String> faults(int rounds, long seed) {
    List<String> bodies =
        List.of(
            RunningServer.sample("fund-buys-chip-maker-2020-06-07/matter.yaml"),
            RunningServer.sample("fund-buys-chip-maker-from-holdings/holdings.csv"),
            RunningServer.sample("router-with-covered-part-two-tiers-down/bill.cdx.json"));
    Fuzzer fuzzer = new Fuzzer(DOCUMENT, bodies, seed);
    List<String> faults = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (Operation operation : Operation.api()) {
        HttpRequest.Builder request = fuzzer.request(server, operation);
        RunningServer.Answer answer = server.send(request);
        judged(operation, answer)
            .forEach(fault ->
                faults.add(seed + " " + operation + " " + request.build().uri() + ": " + fault));
      }
    }
    return faults;
  }

  private List<String> judged(Operation operation, RunningServer.Answer answer) {
    List<String> faults = new ArrayList<>();
    if (answer.status() >= 500) {
      faults.add(answer.status() + " " + answer.body());
    }
    if (answer.body().contains("\tat ") || answer.body().contains("Exception")) {
      faults.add("a stack trace: " + answer.body());
    }
    String type = answer.header("content-type").orElse("").split(";", 2)[0];
    if (!operation.isProtocol() && type.endsWith("json")) {
      faults.addAll(api.faults(operation, answer.status(), type, answer.body()));
    }
    return faults;
  }
}
