package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.access.Clearance;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.front.Founding;
import org.sekisho.server.access.Caller;
import org.sekisho.server.office.StoredNotebook;
import org.sekisho.server.web.Json;
import org.sekisho.store.record.Sha256;
import org.sekisho.terms.Text;

/** What people keep at the desk: who finds it again, and that it outlives the server. */
final class KeptPagesTest {

  private static final String TEXT = "everybody behind it";

  @TempDir private Path data;

  private static String cookie(OfficeServer server, Person person) {
    return "sekisho=" + new Founding(server.accounts()).session(person);
  }

  private static Organisation house(OfficeServer server, Side side, String name) {
    return new Founding(server.accounts()).organisation(side, Text.same(name));
  }

  private static Person person(OfficeServer server, Organisation house, String name, Role role) {
    return new Founding(server.accounts())
        .person(house, Optional.empty(), name, name, Set.of(role), Clearance.NONE);
  }

  private static StoredNotebook notebook(OfficeServer server, Person person) {
    Side side = server.accounts().book().organisation(person.organisation()).orElseThrow().side();
    return new StoredNotebook(
        server.registry(),
        Caller.of(person, side, person.duties()),
        Clock.fixed(server.now(), ZoneOffset.UTC));
  }

  @Test
  void notesAreFoundAgainAfterARestartByThoseWhoNeedToKnowAndByNobodyElse() {
    Person examiner;
    Person colleague;
    Person stranger;
    String house;
    try (OfficeServer server = new OfficeServer(data)) {
      Organisation ministry = house(server, Side.BUREAUCRACY, "ministry");
      house = ministry.id();
      examiner = person(server, ministry, "examiner", Role.EXAMINER);
      colleague = person(server, ministry, "colleague", Role.LAW_KEEPER);
      stranger = person(server, house(server, Side.BUSINESS, "firm"), "stranger", Role.APPLICANT);
      StoredNotebook notes = notebook(server, examiner);
      assertThat(notes.keep(house, "hit/1/list/7", "other\nborn later")).isTrue();
      assertThat(notes.keep(examiner.id(), "draft/x/rules.yaml", "a: 1\n")).isTrue();
      assertThat(notes.keep(examiner.id(), "draft/x/rules.yaml", "a: 2\n")).isTrue();
      assertThat(notes.keep(stranger.id(), "draft/x/rules.yaml", "not theirs")).isFalse();
    }
    try (OfficeServer server = new OfficeServer(data)) {
      StoredNotebook own = notebook(server, examiner);
      StoredNotebook near = notebook(server, colleague);
      StoredNotebook far = notebook(server, stranger);
      assertThat(own.find(examiner.id(), "draft/x/rules.yaml")).contains("a: 2\n");
      assertThat(own.names(examiner.id(), "draft/")).containsExactly("draft/x/rules.yaml");
      assertThat(near.find(house, "hit/1/list/7")).contains("other\nborn later");
      assertThat(near.find(examiner.id(), "draft/x/rules.yaml")).isEmpty();
      assertThat(far.find(house, "hit/1/list/7")).isEmpty();
      own.drop(examiner.id(), "draft/x/rules.yaml");
      assertThat(own.find(examiner.id(), "draft/x/rules.yaml")).isEmpty();
      assertThat(own.names(examiner.id(), "draft/")).isEmpty();
    }
  }

  private static String saved(OfficeServer server, String cookie) {
    RunningServer.Answer answer =
        server.sendForm(
            "/ask/investment",
            "/drafts/of/investment",
            cookie,
            "date",
            "2020-06-07",
            "title",
            "Shares of a chip maker",
            "a.act.kind",
            "listed_shares",
            "do",
            "save");
    assertThat(answer.status()).isEqualTo(303);
    return answer.header("location").orElseThrow();
  }

  @Test
  void aDraftIsItsAuthorsAloneUntilItIsSharedAndThenItsOrganisations() {
    String draft;
    Person author;
    String hash = Sha256.hex(TEXT.getBytes(StandardCharsets.UTF_8));
    try (OfficeServer server = new OfficeServer(data)) {
      Organisation firm = house(server, Side.BUSINESS, "firm");
      author = person(server, firm, "author", Role.APPLICANT);
      String own = cookie(server, author);
      String near = cookie(server, person(server, firm, "colleague", Role.APPLICANT));
      String far =
          cookie(
              server,
              person(server, house(server, Side.BUSINESS, "other"), "else", Role.APPLICANT));
      draft = saved(server, own);
      assertThat(server.sendParts(draft, own, "do", "attach", "file=chart.txt", TEXT).status())
          .isEqualTo(303);
      assertThat(server.get(draft, own).body())
          .contains("Shares of a chip maker", "chart.txt", hash, "19 bytes");
      for (String path : List.of(draft, draft + "/file/" + hash)) {
        assertThat(server.get(path, near).status()).as("not shared").isEqualTo(404);
      }
      server.sendForm(draft, draft, own, "do", "share");
      assertThat(server.get(draft + "/file/" + hash, near).body()).isEqualTo(TEXT);
      assertThat(server.get(draft, near).body()).contains("Go on").doesNotContain("Delete the");
      assertThat(server.get("/drafts", near).body()).contains("No draft is kept");
      assertThat(server.get(draft, far).status()).isEqualTo(404);
      server.sendForm(draft, draft, near, "do", "drop");
      server.sendForm(draft, draft, own, "do", "take-back");
      assertThat(server.get(draft, near).status()).isEqualTo(404);
      assertThat(server.get(draft + "/file/" + hash, near).status()).isEqualTo(404);
    }
    try (OfficeServer server = new OfficeServer(data)) {
      String own = cookie(server, author);
      assertThat(server.get("/drafts", own).body()).contains("Shares of a chip maker");
      RunningServer.Answer again =
          server.sendForm(
              draft,
              "/drafts/of/investment",
              own,
              "draft",
              draft.substring("/drafts/".length()),
              "date",
              "2020-06-08",
              "do",
              "save");
      assertThat(again.header("location")).contains(draft);
      assertThat(server.get(draft, own).body()).contains("2020-06-08");
      server.sendForm(draft, draft, own, "do", "drop");
      assertThat(server.get(draft, own).status()).isEqualTo(404);
      assertThat(server.get(draft + "/file/" + hash, own).status()).isEqualTo(404);
    }
  }

  @Test
  void theFilesOfADraftGoWithTheFiling() {
    try (OfficeServer server = new OfficeServer(data)) {
      Organisation firm = house(server, Side.BUSINESS, "firm");
      String own = cookie(server, person(server, firm, "author", Role.APPLICANT));
      String draft = saved(server, own);
      server.sendParts(draft, own, "do", "attach", "file=chart.txt", TEXT);
      RunningServer.Answer filed =
          server.sendForm(
              draft,
              "/ask/investment/file",
              own,
              "draft",
              draft.substring("/drafts/".length()),
              "date",
              "2020-06-07",
              "a.act.kind",
              "listed_shares",
              "regime",
              "jp-inward-investment");
      assertThat(
              server.get(filed.header("location").orElseThrow().replace("/filing", ""), own).body())
          .contains("chart.txt");
    }
  }

  @Test
  void aPartyIsFoundByItsNameAndShownAsItWasKnownOnADay() {
    try (OfficeServer server = new OfficeServer(data)) {
      Organisation firm = house(server, Side.BUSINESS, "firm");
      Person author = person(server, firm, "author", Role.APPLICANT);
      String token =
          server
              .accounts()
              .tokens()
              .make(author, "test", author.duties(), Duration.ofDays(1))
              .orThrow()
              .text();
      String kept =
          server
              .call(
                  "POST",
                  "/api/v1/parties?from=2025-04-01",
                  token,
                  "{\"id\":\"p\",\"name\":\"Odvern Shipping\",\"country\":\"SG\"}")
              .body();
      String id = Json.trusted(kept).path("ids").path(0).asString("");
      server.pass(Duration.ofDays(40));
      String own = cookie(server, author);
      String far = cookie(server, person(server, firm, "another", Role.APPLICANT));
      server.call(
          "POST",
          "/api/v1/parties/" + id + "?from=2026-01-01",
          server
              .accounts()
              .tokens()
              .make(author, "later", author.duties(), Duration.ofDays(1))
              .orThrow()
              .text(),
          "{\"id\":\"p\",\"name\":\"Odvern Shipping\",\"country\":\"PA\"}");
      assertThat(server.get("/parties?q=Odvern+Shipping", own).body()).contains("/parties/" + id);
      assertThat(server.get("/parties/" + id, own).body()).contains("Version 2", ">PA<", "country");
      assertThat(server.get("/parties/" + id + "?on=2025-06-01", own).body())
          .contains("Version 1", ">SG<");
      assertThat(server.get("/parties/" + id + "?known=2026-11-30", own).body())
          .contains("Version 1, so from 2025-04-01");
      assertThat(server.get("/parties/" + id, far).status()).isEqualTo(404);
      assertThat(server.get("/parties?q=Odvern+Shipping", far).body())
          .doesNotContain("/parties/" + id);
    }
  }

  @Test
  void nobodySeesWaysToWhatTheyAreNotEntrustedWith() {
    try (OfficeServer server = new OfficeServer(data)) {
      Organisation ministry = house(server, Side.BUREAUCRACY, "ministry");
      String keeper = cookie(server, person(server, ministry, "keeper", Role.LAW_KEEPER));
      String lister = cookie(server, person(server, ministry, "lister", Role.LIST_KEEPER));
      assertThat(server.get("/law/on", keeper).body()).contains("/law/draft");
      assertThat(server.get("/law/draft", keeper).status()).isEqualTo(200);
      assertThat(server.get("/law/on", lister).body()).doesNotContain("/law/draft");
      assertThat(server.get("/law/draft", lister).status()).isEqualTo(404);
      assertThat(server.get("/parties", lister).body()).doesNotContain("/parties/owners");
      assertThat(server.get("/parties/owners", lister).status()).isEqualTo(403);
    }
  }
}
