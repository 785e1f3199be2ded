package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a client does, from the first question to the last figure. */
class WholeWayTest {

  private static final String STORY = "fund-buys-chip-maker-2020-06-07/";

  private final RunningServer server = RunningServer.one();

  @Test
  void aMatterIsDecidedAsTheCommandLineDecidesIt() {
    RunningServer.Answer answer =
        server.post("/api/v1/decide", RunningServer.sample(STORY + "matter.yaml"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("outcome").asString()).isEqualTo("report");
    assertThat(answer.json().path("format").asString()).isEqualTo("sekisho/decision/1");
  }

  @Test
  void aDecisionIsAPageWhereOneIsWantedAndOnlyItsOwnStyleRuns() {
    RunningServer.Answer page =
        server.post(
            "/api/v1/decide",
            RunningServer.sample(STORY + "matter.yaml"),
            "Accept",
            "text/html",
            "Accept-Language",
            "ja");
    assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("lang=\"ja\"");
    assertThat(page.header("content-security-policy").orElse("")).contains("style-src 'sha256-");
  }

  @Test
  void theInterviewAsksUntilNothingIsOpen() {
    String answers = "";
    JsonNode step = step(answers);
    int asked = 0;
    while (step.has("next")) {
      JsonNode next = step.path("next");
      assertThat(next.path("question").path("ja").asString("")).isNotBlank();
      answers += "  " + next.path("id").asString() + ": unknown\n";
      step = step(answers);
      assertThat(++asked).isLessThan(200);
    }
    assertThat(asked).isPositive();
    assertThat(step.path("outcome").asString()).isEqualTo("undecided");
  }

  private JsonNode step(String answers) {
    String matter =
        "gate: investment\ndate: 2026-04-10\ntitle: t\n"
            + (answers.isEmpty() ? "answers: {}\n" : "answers:\n" + answers);
    RunningServer.Answer answer = server.post("/api/v1/ask", matter);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void everyProblemOfAMatterIsToldAtOnce() {
    RunningServer.Answer answer =
        server.post(
            "/api/v1/matters/check",
            "gate: investment\ndate: never\nanswers: {no.such: yes, nor.this: 1}\n");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("content-type")).contains("application/problem+json");
    assertThat(answer.json().path("problems").size()).isGreaterThanOrEqualTo(3);
    assertThat(answer.json().path("problems").get(0).path("place").path("line").asInt(0))
        .isPositive();
  }

  @Test
  void aMatterThatIsKeptIsFoundPagedAndDecided() {
    String matter = RunningServer.sample(STORY + "matter.yaml");
    RunningServer.Answer kept = server.post("/api/v1/matters", matter);
    assertThat(kept.status()).isEqualTo(201);
    String address = kept.header("location").orElseThrow();
    JsonNode found = server.get(address).json();
    assertThat(found).isEqualTo(kept.json());
    JsonNode again = server.post("/api/v1/matters", withoutId(found)).json();
    assertThat(again.path("answers")).isEqualTo(found.path("answers"));
    assertThat(server.get(address + "/decision").json().path("outcome").asString())
        .isEqualTo("report");
    assertThat(server.get(address, "Accept", "application/yaml").body()).startsWith("gate: ");
    JsonNode first = server.get("/api/v1/matters?limit=1").json();
    assertThat(first.path("matters").size()).isEqualTo(1);
    JsonNode second =
        server.get("/api/v1/matters?limit=1&page=" + first.path("next").asString()).json();
    assertThat(second.path("matters").get(0)).isNotEqualTo(first.path("matters").get(0));
  }

  private static String withoutId(JsonNode matter) {
    ObjectNode copy = ((ObjectNode) matter).deepCopy();
    copy.remove("id");
    return copy.toString();
  }

  @Test
  void aKeptMatterIsSentTwiceUnderOneKeyAndKeptOnce() {
    String matter = RunningServer.sample(STORY + "matter.yaml");
    String key = "Idempotency-Key";
    RunningServer.Answer one = server.post("/api/v1/matters", matter, key, "a");
    RunningServer.Answer two = server.post("/api/v1/matters", matter, key, "a");
    assertThat(two.header("location")).isEqualTo(one.header("location"));
    RunningServer.Answer other = server.post("/api/v1/matters", matter + "# more\n", key, "a");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().path("code").asString()).isEqualTo("api.idempotency.differs");
  }

  @Test
  void rowsAreDecidedAsAJobWhoseProgressIsTold() {
    RunningServer.Answer begun =
        server.post(
            "/api/v1/decide/lines?gate=investment&on=2026-04-10",
            "target.listed,target.name\nyes,a\nno,b\nperhaps,c\n");
    assertThat(begun.status()).as(begun.body()).isEqualTo(202);
    String address = begun.header("location").orElseThrow();
    String events = server.get(address + "/events").body();
    assertThat(events).contains("event:end", "\"state\":\"finished\"");
    RunningServer.Answer table = server.get(address + "/result");
    assertThat(table.header("content-type").orElse("")).startsWith("text/csv");
    assertThat(table.body().lines()).hasSize(4).last().asString().contains("broken");
    assertThat(server.get(address).json().path("done").asInt(0)).isEqualTo(3);
  }

  @Test
  void aBillIsDecidedPartByPart() {
    String story = "router-with-covered-part-two-tiers-down/";
    String matter =
        server
            .post("/api/v1/matters", RunningServer.sample(story + "matter.yaml"))
            .json()
            .path("id")
            .asString();
    RunningServer.Answer answer =
        server.post(
            "/api/v1/decide/bill?matter=" + matter, RunningServer.sample(story + "bill.cdx.json"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().path("format").asString()).startsWith("sekisho/bill");
  }

  @Test
  void holdingsAreKeptAskedAndFactsFoundInThem() {
    String story = "fund-buys-chip-maker-from-holdings/";
    String address =
        server
            .post("/api/v1/own/holdings", RunningServer.sample(story + "holdings.csv"))
            .header("location")
            .orElseThrow();
    String id = address.substring(address.lastIndexOf('/') + 1);
    assertThat(server.get(address + "/control?on=2020-06-07").body().lines().toList()).isNotEmpty();
    assertThat(server.get(address + "/blocked?on=2020-06-07&rule=ofac-50&listed=x").status())
        .isEqualTo(200);
    RunningServer.Answer decided =
        server.post("/api/v1/decide?holdings=" + id, RunningServer.sample(story + "matter.yaml"));
    assertThat(decided.status()).as(decided.body()).isEqualTo(200);
  }

  @Test
  void listsAreAskedAndHitsExplained() {
    RunningServer.Answer answer =
        server.post(
            "/api/v1/screen",
            "{\"questions\":[{\"name\":\"Arkady Testovsky\"},{\"name\":\"Nobody Anywhere\"}]}");
    JsonNode answers = answer.json().path("answers");
    JsonNode hit = answers.get(0).path("hits").get(0);
    assertThat(hit.path("id").asString()).isEqualTo("us-ofac-sdn:102");
    assertThat(hit.path("explanation").path("ja").asString()).isNotBlank();
    assertThat(answers.get(1).path("certificate").asString("")).hasSize(64);
  }

  @Test
  void aListThatIsNotLoadedCannotBeNamedNorAFileOnTheServer() {
    for (String list : new String[] {"un-security-council", "us-ofac-sdn=/etc/passwd"}) {
      RunningServer.Answer answer =
          server.post("/api/v1/decide?lists=" + list, RunningServer.sample(STORY + "matter.yaml"));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.json().path("code").asString()).isEqualTo("api.list.absent");
    }
  }

  @Test
  void lawIsReadExplainedComparedAndSearched() {
    String regime = "/api/v1/law/regimes/jp-inward-investment";
    JsonNode rules = server.get(regime).json().path("rules");
    String rule = rules.get(0).path("id").asString();
    assertThat(server.get(regime + "/rules/" + rule).json().path("conditions").size()).isPositive();
    assertThat(server.get(regime + "/slices").json().path("slices").size()).isGreaterThan(1);
    assertThat(server.get("/api/v1/law/calendar?from=2020-01-01&to=2020-12-31").status())
        .isEqualTo(200);
    assertThat(
            server
                .get(
                    "/api/v1/law/difference?regime=jp-inward-investment&from=2020-06-06&to=2020-06-07")
                .json()
                .path("regimes")
                .get(0)
                .path("changes")
                .size())
        .isPositive();
    assertThat(server.get("/api/v1/law/search?q=invest&limit=2").json().path("rules").size())
        .isEqualTo(2);
  }

  @Test
  void lawThatDidNotMoveIsNotSentAgain() {
    RunningServer.Answer first = server.get("/api/v1/gates");
    String tag = first.header("etag").orElseThrow();
    assertThat(server.get("/api/v1/gates", "If-None-Match", tag).status()).isEqualTo(304);
    assertThat(server.get("/api/v1/gates", "If-None-Match", "\"other\"").status()).isEqualTo(200);
  }

  @Test
  void aServerWithoutALedgerSaysSo() {
    RunningServer.Answer answer = server.get("/api/v1/ledger/checkpoint");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.json().path("code").asString()).isEqualTo("ledger.none");
  }

  @Test
  void everyParameterThatIsWrongIsToldAtOnce() {
    RunningServer.Answer answer =
        server.get("/api/v1/law/calendar?from=yesterday&to=2026-13-01&when=now");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("problems").size()).isEqualTo(3);
  }

  @Test
  void aNameBeyondTheBasicPlaneMayBeEscapedAsJsonDoes() {
    RunningServer.Answer answer =
        server.post(
            "/api/v1/matters/check",
            "{\"gate\":\"investment\",\"date\":\"2026-04-10\",\"title\":\"\\ud842\\udfb7野\","
                + "\"answers\":{}}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().path("title").path("en").asString()).isEqualTo("𠮷野");
  }
}
