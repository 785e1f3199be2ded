package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.access.Clearance;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.Unit;
import org.sekisho.accounts.front.Founding;
import org.sekisho.browser.Browser;
import org.sekisho.terms.Text;

/** A filing from the interview to the desk of a ministry, page by page, against a real store. */
final class CaseworkPagesTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("sekisho.root", "../.."))
          .resolve("samples/fund-buys-chip-maker-2020-06-07/matter.yaml");
  private static final Pattern ANSWER = Pattern.compile("(?m)^  ([a-z_.]+): (.+)$");

  @TempDir private Path data;
  private Optional<OfficeServer> started = Optional.empty();
  private Optional<Founding> founding = Optional.empty();

  @BeforeEach
  void begin() {
    OfficeServer server = new OfficeServer(data);
    started = Optional.of(server);
    founding = Optional.of(new Founding(server.accounts()));
  }

  @AfterEach
  void end() {
    started.ifPresent(OfficeServer::close);
  }

  private OfficeServer server() {
    return started.orElseThrow();
  }

  private Organisation organisation(Side side, String en, String ja) {
    return founding.orElseThrow().organisation(side, Text.of(en, ja));
  }

  /** The cookie of somebody new. */
  private String in(Organisation organisation, Optional<Unit> unit, String name, Role... roles) {
    Person person =
        founding
            .orElseThrow()
            .person(organisation, unit, name, name, Set.of(roles), Clearance.NONE);
    return "sekisho=" + founding.orElseThrow().session(person);
  }

  private static String[] matter(String... more) throws IOException {
    List<String> fields = new ArrayList<>(List.of("date", "2020-06-07"));
    Matcher answers = ANSWER.matcher(Files.readString(SAMPLE, StandardCharsets.UTF_8));
    while (answers.find()) {
      fields.add("a." + answers.group(1));
      fields.add(answers.group(2));
    }
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private String filed(String filer) throws IOException {
    RunningServer.Answer made =
        server()
            .sendForm(
                "/ask/investment",
                "/ask/investment/file",
                filer,
                matter("regime", "jp-inward-investment"));
    assertThat(made.status()).isEqualTo(303);
    String address = made.header("location").orElseThrow();
    assertThat(address).matches("/cases/mine/[0-9a-f]+/filing");
    return address.split("/", -1)[3];
  }

  private RunningServer.Answer does(String at, String word, String cookie, String... fields) {
    String[] named = fields.clone();
    for (int i = 0; i < named.length; i += 2) {
      named[i] = word + "." + named[i];
    }
    return server().sendForm(at, at + "/do/" + word, cookie, named);
  }

  @Test
  void aFilingGoesFromTheInterviewToTheDeskAndBack() throws Exception {
    Organisation company = organisation(Side.BUSINESS, "Example Devices", "例示デバイス株式会社");
    Organisation ministry = organisation(Side.BUREAUCRACY, "Ministry of Finance", "財務省");
    Unit office = founding.orElseThrow().unit(ministry, Text.of("Investment", "国際局投資企画審査室"));
    String filer = in(company, Optional.empty(), "filer", Role.APPLICANT);
    String examiner = in(ministry, Optional.of(office), "examiner", Role.EXAMINER);
    String other = in(ministry, Optional.empty(), "other", Role.EXAMINER);

    assertThat(server().get("/ask/investment", filer).body()).contains("/cases");
    String id = filed(filer);
    String mine = "/cases/mine/" + id;
    assertThat(server().get("/desk/case/" + id, examiner).status())
        .as("a draft is its filer's own")
        .isEqualTo(404);

    RunningServer.Answer refused = does(mine, "submitted", filer);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("the investor", "the company invested in", "purpose");

    RunningServer.Answer kept =
        server()
            .sendParts(
                mine + "/filing",
                filer,
                "title",
                "Shares of a chip maker",
                "answer.purpose",
                "pure investment",
                "party.investor.name",
                "Example Fund",
                "party.investor.country",
                "us",
                "party.target.name",
                "Example Chips",
                "file.ownership-chart=chart.txt",
                "everybody behind it");
    assertThat(kept.header("location")).contains(mine + "?done=filing");
    assertThat(does(mine, "submitted", filer).status()).isEqualTo(303);

    String desk = server().get("/desk", examiner).body();
    assertThat(desk).contains("Shares of a chip maker", "/desk/case/" + id);
    assertThat(server().get("/desk/case/" + id, other).status()).isEqualTo(404);
    assertThat(server().get("/desk?q=Fund", examiner).body()).contains("Found: 1");

    String at = "/desk/case/" + id;
    server().pass(Duration.ofMinutes(1));
    assertThat(does(at, "accepted", examiner, "receipt", "R-1").status()).isEqualTo(303);
    String page = server().get(at, examiner).body();
    assertThat(page).contains("Received", "R-1", "days left", "chart.txt", "What you can do now");
    assertThat(page)
        .as("no shorter period counts until it is ordered")
        .doesNotContain(" 6 days left");
    assertThat(server().get(mine, filer).body()).contains("29 days left").doesNotContain("Sent to");

    assertThat(does(at, "asked", examiner, "words", "Who is behind it?", "part", "case").status())
        .isEqualTo(303);
    assertThat(server().get(mine, filer).body()).contains("Who is behind it?", "Answer a question");
    String question = select(server().get(mine, filer).body(), "answered.question");
    assertThat(does(mine, "answered", filer, "question", question, "words", "A family").status())
        .isEqualTo(303);
    assertThat(server().get(at, examiner).body()).contains("A family");

    RunningServer.Answer advice =
        does(
            at,
            "advised",
            examiner,
            "seat",
            "examiner@mof-investment",
            "level",
            "officer",
            "part",
            "case",
            "advice",
            "refuse",
            "reasons",
            "it harms");
    assertThat(advice.status()).as("a refusal names its grounds").isEqualTo(422);
    assertThat(advice.body()).contains("it harms", "grounds");
    String chart = file(server().get(at, examiner).body());
    assertThat(server().get(chart, examiner).body()).isEqualTo("everybody behind it");
    assertThat(server().get(chart.replace("desk/case", "cases/mine"), other).status())
        .isGreaterThanOrEqualTo(403);
    Organisation chamber = organisation(Side.POLITICS, "Chamber", "院");
    String overseer = in(chamber, Optional.empty(), "overseer", Role.OVERSEER);
    assertThat(server().get("/oversight", overseer).body())
        .contains("Cases by stage", "in examination", "No case is decided yet")
        .doesNotContain("Shares of a chip maker");
    assertThat(server().get("/oversight/stages.csv", overseer).body()).contains("in examination");
    assertThat(server().get("/oversight", examiner).status()).isEqualTo(403);
    everybodyCanRead(
        Map.of(
            "/desk",
            examiner,
            at,
            examiner,
            mine,
            filer,
            mine + "/filing",
            filer,
            "/cases/mine",
            filer,
            "/oversight",
            overseer));
  }

  /** In a browser, in both languages, on a wide screen and on a narrow one, by axe-core. */
  private void everybodyCanRead(Map<String, String> pages) throws Exception {
    Optional<Browser> browser = Browser.in(Path.of(""));
    if (browser.isEmpty()) {
      return;
    }
    Browser opened = browser.get();
    opened.open(URI.create(server().address() + "/patterns"), false, 1280);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      for (String language : List.of("en", "ja")) {
        opened.ask("document.cookie = '" + page.getValue() + "; path=/'");
        opened.ask("document.cookie = 'sekisho-language=" + language + "; path=/'");
        int width = language.equals("en") ? 1280 : 320;
        opened.open(URI.create(server().address() + page.getKey()), false, width);
        picture(opened, page.getKey() + "-" + language);
        Browser.Seen seen = opened.look();
        assertThat(seen.violations()).as(page.getKey() + " " + language).isEmpty();
        assertThat(seen.wide()).as(page.getKey() + " at " + width).isLessThanOrEqualTo(0);
      }
    }
  }

  private static void picture(Browser opened, String name) throws Exception {
    String folder = System.getProperty("sekisho.pictures", "");
    if (!folder.isEmpty()) {
      Files.createDirectories(Path.of(folder));
      opened.picture(
          Path.of(folder)
              .resolve(name.replaceAll("[0-9a-f]{24}", "id").replace('/', '_') + ".png"));
    }
  }

  @Test
  void aLinkAloneDoesNothing() throws Exception {
    Organisation company = organisation(Side.BUSINESS, "Example Devices", "例示デバイス株式会社");
    String filer = in(company, Optional.empty(), "filer", Role.APPLICANT);
    String mine = "/cases/mine/" + filed(filer);
    assertThat(server().get(mine + "/do/withdrawn", filer).header("location")).contains(mine);
    assertThat(server().get(mine, filer).body()).contains("<td>draft</td>");
    Organisation another = organisation(Side.BUSINESS, "Another", "別会社");
    String stranger = in(another, Optional.empty(), "stranger", Role.APPLICANT);
    assertThat(server().get(mine, stranger).status()).isEqualTo(404);
    assertThat(server().get("/cases/mine", stranger).body()).contains("Nothing is filed yet");
  }

  private static String select(String page, String name) {
    Matcher value =
        Pattern.compile("<select[^>]*name=\"" + name + "\"[^>]*><option value=\"([^\"]*)\"")
            .matcher(page);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }

  private static String file(String page) {
    Matcher link = Pattern.compile("href=\"([^\"]*/file/[0-9a-f]+)\"").matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
