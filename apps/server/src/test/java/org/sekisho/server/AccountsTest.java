package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.front.Founding;
import org.sekisho.accounts.secret.Base32;
import org.sekisho.accounts.secret.OneTimeCode;
import org.sekisho.terms.Text;

/** People come in, keep their accounts, and keep others', as a browser meets it. */
final class AccountsTest {

  private static final String PASSWORD = "a long way to the checkpoint";

  @TempDir private Path data;

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static byte[] secret(RunningServer.Answer page) {
    return Base32.read(found(page.body(), "<code>([A-Z2-7]{32})</code>"));
  }

  /** Joins by a link; what the browser keeps afterwards. */
  private static String joined(OfficeServer server, String path, byte[] secret, String... more) {
    String[] fields = new String[more.length + 6];
    System.arraycopy(more, 0, fields, 6, more.length);
    List<String> own =
        List.of("password", PASSWORD, "again", PASSWORD, "code", code(server, secret));
    for (int i = 0; i < 6; i++) {
      fields[i] = own.get(i);
    }
    RunningServer.Answer answer = server.post(path, "none=1", fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.header("set-cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Strict", "Path=/");
    return OfficeServer.cookie(answer);
  }

  private static String code(OfficeServer server, byte[] secret) {
    return OneTimeCode.at(secret, server.now());
  }

  private static RunningServer.Answer enter(
      OfficeServer server, String name, String password, String code) {
    return server.post("/enter", "none=1", "sign_in", name, "password", password, "code", code);
  }

  @Test
  void anOfficeIsSetUpOnceAndPeopleJoinByInvitation() {
    String administrator;
    byte[] secret;
    try (OfficeServer server = new OfficeServer(data)) {
      String link = "/set-up/" + server.accounts().links().setUp();
      secret = secret(server.get(link, "none=1"));
      assertThat(server.post(link, "none=1", "password", "short", "again", "other").status())
          .isEqualTo(422);
      administrator =
          joined(
              server,
              link,
              secret,
              "organisation_en",
              "Ministry of Examples",
              "organisation_ja",
              "例示省",
              "side",
              "bureaucracy",
              "name",
              "Anna Admin",
              "sign_in",
              "Anna");
      assertThat(server.get(link, "none=1").status()).isEqualTo(404);
      RunningServer.Answer made =
          server.sendForm(
              "/administration",
              "/administration",
              administrator,
              "name_en",
              "Acme",
              "name_ja",
              "アクメ",
              "side",
              "business");
      String company = made.header("location").orElseThrow();
      RunningServer.Answer invited =
          server.sendForm(
              company,
              company + "/person",
              administrator,
              "name",
              "Bert Business",
              "sign_in",
              "bert",
              "unit",
              "",
              "roles",
              "applicant");
      String join = found(invited.body(), "(/join/[\\w-]{43})<");
      String bert = joined(server, join, secret(server.get(join, "none=1")));
      assertThat(server.get("/ask", bert).status()).isEqualTo(200);
      assertThat(server.get("/administration", bert).status()).isEqualTo(403);
      assertThat(server.get("/ask", administrator).status()).isEqualTo(403);
      server.pass(Duration.ofMinutes(2));
      assertThat(enter(server, "ANNA ", PASSWORD, code(server, secret)).status()).isEqualTo(303);
      assertThat(String.join("\n", server.log)).doesNotContain("Bert", "bert", "Anna", join);
    }
    try (OfficeServer again = new OfficeServer(data)) {
      assertThat(again.get("/administration", administrator).status()).isEqualTo(200);
      assertThat(again.accounts().book().isEmpty()).isFalse();
    }
  }

  private static Person person(OfficeServer server, String name, Role... roles) {
    Founding founding = new Founding(server.accounts());
    Organisation office =
        founding.organisation(Side.BUREAUCRACY, Text.of("Office of " + name, name + "室"));
    return founding.person(office, name, roles);
  }

  private static String session(OfficeServer server, Person person) {
    return "sekisho=" + new Founding(server.accounts()).session(person);
  }

  @Test
  void nothingTellsWhetherTheNameOrThePasswordOrTheCodeIsWrong() {
    try (OfficeServer server = new OfficeServer(data)) {
      Person anna = person(server, "anna", Role.EXAMINER);
      byte[] secret = OneTimeCode.secret();
      new Founding(server.accounts()).password(anna, PASSWORD, secret);
      String code = code(server, secret);
      List<String> told =
          List.of(
              visible(enter(server, "nobody", PASSWORD, code)),
              visible(enter(server, "anna", "wrong password", code)),
              visible(enter(server, "anna", PASSWORD, "000000")));
      assertThat(told).containsOnly(told.getFirst());
      assertThat(enter(server, "anna", PASSWORD, code).status()).isEqualTo(303);
      assertThat(enter(server, "anna", PASSWORD, code).status())
          .as("a code is good once")
          .isEqualTo(422);
    }
  }

  /** Without what is random on every page. */
  private static String visible(RunningServer.Answer answer) {
    return answer.status() + answer.body().replaceAll("data-challenge=\"[^\"]+\"", "");
  }

  @Test
  void whoeverGuessesWaitsAndSoDoesWhoeverGuessesANameThatNobodyHas() {
    try (OfficeServer server = new OfficeServer(data)) {
      Person anna = person(server, "anna", Role.EXAMINER);
      byte[] secret = OneTimeCode.secret();
      new Founding(server.accounts()).password(anna, PASSWORD, secret);
      for (String name : List.of("anna", "nobody")) {
        for (int i = 0; i < 5; i++) {
          assertThat(enter(server, name, "wrong", "000000").status()).isEqualTo(422);
        }
        RunningServer.Answer closed = enter(server, name, PASSWORD, code(server, secret));
        assertThat(closed.status()).isEqualTo(429);
        assertThat(closed.header("retry-after")).contains("30");
      }
      server.pass(Duration.ofSeconds(31));
      assertThat(enter(server, "anna", "wrong", "000000").status()).isEqualTo(422);
      assertThat(enter(server, "anna", "wrong", "000000").header("retry-after")).contains("60");
      server.pass(Duration.ofSeconds(61));
      assertThat(enter(server, "anna", PASSWORD, code(server, secret)).status()).isEqualTo(303);
      assertThat(server.accounts().book().acts(-1, 100))
          .extracting(act -> act.act().event())
          .contains("account.locked", "account.failed", "account.entered");
    }
  }

  @Test
  void codesOfRecoveryOpenOnceEach() {
    try (OfficeServer server = new OfficeServer(data)) {
      Person anna = person(server, "anna", Role.EXAMINER);
      new Founding(server.accounts()).password(anna, PASSWORD, OneTimeCode.secret());
      RunningServer.Answer codes =
          server.sendForm("/account", "/account/recovery", session(server, anna));
      String code = found(codes.body(), "<code>([a-z2-7-]{19})</code>");
      assertThat(enter(server, "anna", PASSWORD, code.toUpperCase(Locale.ROOT)).status())
          .isEqualTo(303);
      assertThat(enter(server, "anna", PASSWORD, code).status()).isEqualTo(422);
    }
  }

  @Test
  void sessionsAreListedEndedAndEndByThemselves() {
    try (OfficeServer server = new OfficeServer(data)) {
      Person anna = person(server, "anna", Role.EXAMINER);
      String here = session(server, anna);
      String elsewhere = session(server, anna);
      String page = server.get("/account", here).body();
      assertThat(page).contains("this one");
      String id = found(page, "name=\"id\" value=\"([0-9a-f]{16})\"");
      assertThat(server.sendForm("/account", "/account/session", here, "id", id).status())
          .isEqualTo(303);
      assertThat(server.get("/account", elsewhere).status()).isEqualTo(303);
      assertThat(server.sendForm("/account", "/account/session", here, "id", id).status())
          .isEqualTo(404);
      server.pass(Duration.ofMinutes(29));
      assertThat(server.get("/account", here).status()).isEqualTo(200);
      server.pass(Duration.ofMinutes(31));
      assertThat(server.get("/account", here).status()).isEqualTo(303);
    }
  }

  @Test
  void formsOfOtherSitesChangeNothing() {
    try (OfficeServer server = new OfficeServer(data)) {
      Person anna = person(server, "anna", Role.SYSTEM_ADMINISTRATOR);
      String cookie = session(server, anna);
      int acts = server.accounts().book().acts(-1, 100).size();
      for (String path :
          List.of("/account/recovery", "/account/token", "/administration", "/account/session")) {
        assertThat(server.post(path, cookie, "_csrf", "guess").status()).isEqualTo(303);
        assertThat(server.post(path, cookie).status()).isEqualTo(303);
      }
      assertThat(
              server
                  .send(
                      server
                          .request("/enter")
                          .header("Sec-Fetch-Site", "cross-site")
                          .POST(HttpRequest.BodyPublishers.ofString("sign_in=anna")))
                  .status())
          .isEqualTo(403);
      assertThat(server.accounts().book().acts(-1, 100)).hasSize(acts);
    }
  }

  @Test
  void aTokenCarriesSomeDutiesAndNeverMoreThanItsOwnerHasNow() {
    try (OfficeServer server = new OfficeServer(data)) {
      Person anna = person(server, "anna", Role.EXAMINER);
      RunningServer.Answer made =
          server.sendForm(
              "/account",
              "/account/token",
              session(server, anna),
              "token_name",
              "nightly",
              "days",
              "30",
              "duties",
              "read-law",
              "duties",
              "screen");
      String token = found(made.body(), "<code>(sekisho_[\\w-]{43})</code>");
      assertThat(server.call("GET", "/api/v1/gates", token, "").status()).isEqualTo(200);
      assertThat(server.call("GET", "/api/v1/matters", token, "").status()).isEqualTo(403);
      server
          .accounts()
          .book()
          .keep("account.roles-given", "test", anna.withRoles(Set.of(Role.LIST_KEEPER)), List.of());
      assertThat(server.call("GET", "/api/v1/gates", token, "").status()).isEqualTo(200);
      server
          .accounts()
          .book()
          .keep("account.roles-given", "test", anna.withRoles(Set.of()), List.of());
      assertThat(server.call("GET", "/api/v1/gates", token, "").status()).isEqualTo(403);
      server.pass(Duration.ofDays(30));
      assertThat(server.call("GET", "/api/v1/gates", token, "").status()).isEqualTo(401);
      assertThat(
              server
                  .accounts()
                  .tokens()
                  .make(anna, "x", Set.of(Duty.ADMINISTER), Duration.ofDays(1))
                  .problems())
          .extracting(problem -> problem.code())
          .containsExactly("account.token.duties");
    }
  }

  @Test
  void whoeverKeepsOneCompanySeesNoOther() {
    try (OfficeServer server = new OfficeServer(data)) {
      Founding founding = new Founding(server.accounts());
      Organisation one = founding.organisation(Side.BUSINESS, Text.of("One", "一社"));
      Organisation other = founding.organisation(Side.BUSINESS, Text.of("Other", "他社"));
      Person keeper = founding.person(one, "keeper", Role.COMPANY_ADMINISTRATOR);
      Person worker = founding.person(one, "worker", Role.APPLICANT);
      Person stranger = founding.person(other, "stranger", Role.APPLICANT);
      String cookie = session(server, keeper);
      assertThat(server.get("/administration", cookie).body())
          .contains("One")
          .doesNotContain("Other");
      assertThat(server.get("/administration/organisation/" + other.id(), cookie).body())
          .isEqualTo(
              server
                  .get("/administration/organisation/" + one.id() + "0", cookie)
                  .body()
                  .replace(one.id() + "0", other.id()));
      assertThat(server.get("/administration/person/" + stranger.id(), cookie).status())
          .isEqualTo(404);
      String path = "/administration/person/" + worker.id();
      assertThat(
              server
                  .sendForm(path, path + "/roles", cookie, "roles", "system-administrator")
                  .status())
          .isEqualTo(422);
      assertThat(server.sendForm(path, path + "/roles", cookie, "roles", "examiner").body())
          .contains("no role of this side");
      String own = "/administration/person/" + keeper.id();
      assertThat(server.sendForm(own, own + "/roles", cookie, "roles", "applicant").body())
          .contains("nobody changes what they themselves may do");
      assertThat(server.sendForm(path, path + "/close", cookie).status()).isEqualTo(303);
      assertThat(server.get("/account", session(server, worker)).status()).isEqualTo(303);
    }
  }

  @Test
  void theLastSystemAdministratorStays() {
    try (OfficeServer server = new OfficeServer(data)) {
      Person anna = person(server, "anna", Role.SYSTEM_ADMINISTRATOR);
      Person bert = person(server, "bert", Role.SYSTEM_ADMINISTRATOR);
      String path = "/administration/person/" + anna.id();
      String cookie = session(server, bert);
      assertThat(server.sendForm(path, path + "/close", cookie).status()).isEqualTo(303);
      String own = "/administration/person/" + bert.id();
      assertThat(server.sendForm(own, own + "/close", cookie).body())
          .contains("this is the last system administrator");
    }
  }
}
