package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The desk as a browser meets it. */
final class PagesTest {

  private final RunningServer server = RunningServer.one();

  private static String form(String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  private RunningServer.Answer get(String path, String cookie) {
    return server.send(server.request(path, "", "Cookie", cookie).GET());
  }

  private RunningServer.Answer post(String path, String cookie, String form) {
    return server.send(
        server
            .request(path, "", "Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private String entered() {
    RunningServer.Answer answer =
        post("/enter", "none=1", form("token", RunningServer.TOKEN, "back", "/ask"));
    assertThat(answer.status()).isEqualTo(303);
    String cookie = answer.header("set-cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
    return cookie.split(";", 2)[0];
  }

  private static String token(RunningServer.Answer page) {
    Matcher field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  @Test
  void whoeverHasNotEnteredIsSentToTheDoor() {
    RunningServer.Answer answer = get("/ask/investment", "none=1");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("location")).contains("/enter?back=%2Fask%2Finvestment");
    assertThat(get("/enter?back=%2Fask", "none=1").body()).contains("Who passes?");
    assertThat(post("/enter", "none=1", form("token", "wrong")).status()).isEqualTo(422);
    assertThat(get("/", "none=1").header("location")).contains("/ask");
  }

  @Test
  void nobodyIsSentToAnotherSite() {
    for (String back : List.of("//evil.example", "https://evil.example", "/\\evil.example", "x")) {
      RunningServer.Answer answer =
          post("/enter", "none=1", form("token", RunningServer.TOKEN, "back", back));
      assertThat(answer.header("location")).contains("/");
    }
  }

  @Test
  void anInterviewGoesOnFromAnswerToAnswer() {
    String cookie = entered();
    RunningServer.Answer first = get("/ask/investment", cookie);
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("content-security-policy").orElseThrow())
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
    RunningServer.Answer second =
        post(
            "/ask/investment",
            cookie,
            form("_csrf", token(first), "a.act.kind", "listed_shares", "date", "2020-06-07"));
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.body()).contains("Answered so far", "value=\"listed_shares\"");
    RunningServer.Answer decided =
        post(
            "/ask/investment/decision",
            cookie,
            form("_csrf", token(second), "a.act.kind", "listed_shares", "date", "2020-06-07"));
    assertThat(decided.body()).contains("Facts it rests on");
    RunningServer.Answer kept =
        post(
            "/ask/investment/matter",
            cookie,
            form("_csrf", token(second), "a.act.kind", "listed_shares", "date", "2020-06-07"));
    assertThat(kept.body()).contains("act.kind: listed_shares");
  }

  @Test
  void aTableIsSentAsAFileAndDecidedRowByRow() throws Exception {
    String cookie = entered();
    String parts =
        part("_csrf", "", token(get("/tables", cookie)))
            + part("gate", "", "export")
            + part("date", "", "2026-01-01")
            + part("file", "; filename=\"orders.csv\"", "item.value\n1000 JPY\n2000 JPY\n")
            + "--edge--\r\n";
    RunningServer.Answer begun =
        server.send(
            server
                .request("/tables", "", "Cookie", cookie)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(parts)));
    String address = begun.header("location").orElseThrow();
    assertThat(address).startsWith("/tables/").endsWith("/2");
    RunningServer.Answer page = get(address, cookie);
    for (int i = 0; i < 200 && page.body().contains("data-waiting"); i++) {
      Thread.sleep(50);
      page = get(address, cookie);
    }
    assertThat(page.body()).contains("Every row is decided", "1000 JPY", "Rows by outcome");
    assertThat(get(address + "/file", cookie).body()).contains("item.value", "outcome");
    assertThat(get("/ledger", cookie).body()).contains("Check a proof");
  }

  private static String part(String name, String more, String content) {
    return "--edge\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(name, more, content);
  }

  @Test
  void aFormOfAnotherPageIsNotTaken() {
    String cookie = entered();
    assertThat(post("/ask/investment", cookie, form("a.act.kind", "listed_shares")).status())
        .isEqualTo(303);
    assertThat(post("/ask/investment", "none=1", form("_csrf", "x")).header("location"))
        .contains("/enter?back=%2Fask%2Finvestment");
  }

  @Test
  void aSessionOpensNoProgramInterface() {
    assertThat(get("/api/v1/gates", entered()).status()).isEqualTo(401);
  }

  @Test
  void lawPartiesAndAssetsAreThere() {
    String cookie = entered();
    assertThat(get("/law", cookie).header("location")).contains("/law/on");
    assertThat(get("/law/on?regime=jp-inward-investment&on=2020-06-07", cookie).body())
        .contains("In force");
    assertThat(get("/law/index.ja.html", cookie).status()).isEqualTo(200);
    assertThat(get("/law/book.css", cookie).header("content-type").orElse("")).contains("css");
    assertThat(get("/parties", cookie).body()).contains("us-ofac-sdn");
    assertThat(get("/parties?q=nobody+of+this+name", cookie).status()).isEqualTo(200);
    for (String asset :
        List.of("tokens.css", "parts.css", "desk.css", "desk.js", "htmx.js", "seal.svg")) {
      assertThat(get("/assets/" + asset, "none=1").status()).isEqualTo(200);
    }
    assertThat(get("/assets/secret", "none=1").status()).isEqualTo(404);
    assertThat(get("/ask/nothing", cookie).status()).isEqualTo(404);
  }

  @Test
  void languageAndThemeAreKept() {
    RunningServer.Answer answer = get("/appearance?language=ja&back=%2Fask", "none=1");
    assertThat(answer.header("location")).contains("/ask");
    String cookie = answer.header("set-cookie").orElseThrow().split(";", 2)[0];
    assertThat(get("/ask", entered() + "; " + cookie).body()).contains("何を通しますか");
  }

  @Test
  void leavingEndsTheSession() {
    String cookie = entered();
    RunningServer.Answer page = get("/ask/investment", cookie);
    post("/leave", cookie, form("_csrf", token(page)));
    assertThat(get("/ask/investment", cookie).status()).isEqualTo(303);
  }

  @Test
  void formsOfAnyKindNeverMakeTheServerFail() {
    String cookie = entered();
    String token = token(get("/ask/export", cookie));
    Random random = new Random(11);
    String[] values = {"", "yes", "-1", "99999999999999999999", "\u0000", "<b>", "unknown", "5 %"};
    List<String> facts = List.of("act.kind", "item.value", "act.destination", "us.nexus", "none");
    for (int i = 0; i < 150; i++) {
      String form =
          form(
              "_csrf",
              token,
              "date",
              random.nextBoolean() ? "2026-01-01" : values[random.nextInt(values.length)],
              "a." + facts.get(random.nextInt(facts.size())),
              values[random.nextInt(values.length)],
              "drop",
              facts.get(random.nextInt(facts.size())),
              "title",
              values[random.nextInt(values.length)]);
      String path = List.of("", "/decision", "/matter").get(random.nextInt(3));
      RunningServer.Answer answer = post("/ask/export" + path, cookie, form);
      assertThat(answer.status()).as(form).isIn(200, 422);
      assertThat(answer.body()).doesNotContain("Exception");
    }
  }
}
