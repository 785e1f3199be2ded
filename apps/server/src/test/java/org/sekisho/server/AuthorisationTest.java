package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.access.Clearance;
import org.sekisho.access.Grant;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Level;
import org.sekisho.access.Nations;
import org.sekisho.access.Tlp;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Post;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.front.Founding;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.Verb;
import org.sekisho.store.registry.Draft;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/**
 * Every operation, every role, every level of labels. Who may ask for what stands in two tables,
 * {@link Operation} and {@link Role}; what follows from them stands on a page for people.
 */
final class AuthorisationTest {

  private static final Path PAGE = RunningServer.ROOT.resolve("docs/operations/authorisation.md");
  private static final LocalDate DAY = LocalDate.parse("2026-01-01");
  private static final Clearance CLEARED =
      new Clearance(
          Set.of("JPN"),
          List.of(
              new Grant(Level.JP_IMPORTANT_ECONOMIC, Period.from(DAY)),
              new Grant(Level.US_SECRET, Period.from(DAY))),
          Set.of(),
          Set.of("case 7"),
          Set.of(),
          Tlp.AMBER);

  @TempDir private static Path data;
  private static final List<OfficeServer> SERVERS = new ArrayList<>();
  private static final Map<Role, Person> PEOPLE = new EnumMap<>(Role.class);
  private static final List<Person> NOBODIES = new ArrayList<>();

  @BeforeAll
  static void begin() {
    OfficeServer server = new OfficeServer(data);
    SERVERS.add(server);
    Founding founding = new Founding(server.accounts());
    Map<Side, Organisation> organisations = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      organisations.put(side, founding.organisation(side, Text.same(side.code())));
    }
    for (Role role : Role.values()) {
      Side side = Arrays.stream(Side.values()).filter(role::standsIn).findFirst().orElseThrow();
      Organisation organisation = Optional.ofNullable(organisations.get(side)).orElseThrow();
      PEOPLE.put(
          role,
          founding.person(
              organisation,
              Optional.empty(),
              role.code(),
              role.code(),
              Set.of(role),
              role.ordinal() % 2 == 0 ? CLEARED : Clearance.NONE));
      NOBODIES.add(founding.person(organisation, "no-" + role.code()));
    }
  }

  @AfterAll
  static void end() {
    SERVERS.forEach(OfficeServer::close);
  }

  private static OfficeServer server() {
    return SERVERS.getFirst();
  }

  private static String token(Person person) {
    return server()
        .accounts()
        .tokens()
        .make(person, "test", person.duties(), Duration.ofDays(1))
        .orThrow()
        .text();
  }

  private static RunningServer.Answer ask(Operation operation, String id, String[] headers) {
    HttpRequest.Builder request =
        server().request(operation.path().replaceAll("/?\\{[^}]+}", "/" + id)).headers(headers);
    return server()
        .send(
            switch (operation.verb()) {
              case GET -> request.GET();
              case POST -> request.POST(HttpRequest.BodyPublishers.ofString(""));
              case DELETE -> request.DELETE();
            });
  }

  /** Ends the session of the one who asks. */
  private static boolean endsSession(Operation operation) {
    return operation == Operation.LEAVE || (operation.isProtocol() && operation.verb() == Verb.GET);
  }

  private static String[] headers(Operation operation, Person person, String token) {
    return operation.isPage()
        ? new String[] {"Cookie", "sekisho=" + new Founding(server().accounts()).session(person)}
        : new String[] {"Authorization", "Bearer " + token};
  }

  @Test
  void everyRoleIsLetThroughToItsDutiesAndToNothingElse() {
    List<String> wrong = new ArrayList<>();
    PEOPLE.forEach((role, person) -> {
      String token = token(person);
      for (Operation operation : Operation.values()) {
        if (!endsSession(operation)) {
          RunningServer.Answer answer = ask(operation, "x", headers(operation, person, token));
          boolean may = role.duties().contains(operation.duty());
          boolean turned = answer.status() == 401 || answer.status() == 403;
          if (may == turned || (answer.status() >= 500 && answer.status() != 503)) {
            wrong.add(role + " " + operation + " " + answer.status());
          }
        }
      }
    });
    assertThat(wrong).isEmpty();
  }

  @Test
  void whoeverHasNoRoleOrNoAccountIsTurnedAwayEverywhere() {
    String token = token(NOBODIES.getFirst());
    for (Operation operation : Operation.values()) {
      Set<Duty> open = Set.of(Duty.NONE, Duty.KEEP_OWN_ACCOUNT);
      if (!open.contains(operation.duty())) {
        assertThat(ask(operation, "x", headers(operation, NOBODIES.getFirst(), token)).status())
            .as(operation.id())
            .isEqualTo(403);
        assertThat(ask(operation, "x", new String[] {"Accept", "*/*"}).status())
            .as(operation.id())
            .isEqualTo(operation.isPage() ? 303 : 401);
      }
    }
  }

  @Test
  void whoeverIsTurnedAwayLearnsNothingOfWhatIsThere() {
    Person person = NOBODIES.getFirst();
    String token = token(person);
    for (Operation operation : Operation.values()) {
      if (operation.duty() == Duty.KEEP_OWN_PEOPLE && operation.path().contains("{")) {
        String there = Optional.ofNullable(PEOPLE.get(Role.EXAMINER)).orElseThrow().id();
        String nowhere = "0".repeat(there.length());
        String[] headers = headers(operation, person, token);
        assertThat(ask(operation, there, headers).body())
            .isEqualTo(ask(operation, nowhere, headers).body());
      }
    }
  }

  /** Labels of every level, and of every other part that can hold a reader back. */
  private static Map<String, Label> labels() {
    Map<String, Label> labels = new TreeMap<>();
    labels.put("public", Label.PUBLIC);
    for (Level level : Level.values()) {
      labels.put(level.code(), Label.of(level));
    }
    labels.put("case-7", new LabelDraft().group("case 7").label());
    labels.put("case-8", new LabelDraft().group("case 8").label());
    labels.put("amber", new LabelDraft().tlp(Tlp.AMBER).label());
    labels.put("red", new LabelDraft().tlp(Tlp.RED).label());
    labels.put(
        "japan", new LabelDraft().release(new Nations.Only(new TreeSet<>(Set.of("JPN")))).label());
    labels.put("originator", new LabelDraft().originator("meti").label());
    PEOPLE.forEach((role, person) ->
        labels.put("of-" + role.code(), new LabelDraft().group(Post.groupOf(person.id())).label()));
    return labels;
  }

  @Test
  void whoeverMayAskReadsWhatTheirClearanceReachesAndOfTheRestNotEvenThatItIsThere() {
    byte[] matter =
        RunningServer.sample("fund-buys-chip-maker-2020-06-07/matter.yaml")
            .getBytes(StandardCharsets.UTF_8);
    labels()
        .forEach((name, label) ->
            server()
                .registry()
                .keep(
                    "matter.kept",
                    "test",
                    new Draft(
                        "matter",
                        name,
                        DAY,
                        label,
                        new Draft.Content(matter),
                        Collections.emptySortedMap()))
                .join());
    PEOPLE.forEach((role, person) -> {
      String token = token(person);
      RunningServer.Answer list = server().call("GET", "/api/v1/matters?limit=500", token, "");
      String never = server().call("GET", "/api/v1/matters/never-there", token, "").body();
      labels()
          .forEach((name, label) -> {
            RunningServer.Answer answer =
                server().call("GET", "/api/v1/matters/" + name, token, "");
            boolean reads = reads(person, role, label);
            if (!role.duties().contains(Duty.ASK)) {
              assertThat(answer.status()).isEqualTo(403);
              assertThat(answer.body()).doesNotContain(name);
            } else if (reads) {
              assertThat(answer.status()).as(role + " " + name).isEqualTo(200);
              assertThat(list.body()).contains("\"" + name + "\"");
            } else {
              assertThat(answer.status()).as(role + " " + name).isEqualTo(404);
              assertThat(answer.body().replace(name, "never-there")).isEqualTo(never);
              assertThat(list.body()).doesNotContain("\"" + name + "\"");
            }
          });
    });
  }

  /** By the words of the labels alone, beside the standing that the server asks. */
  private static boolean reads(Person person, Role role, Label label) {
    boolean cleared = role.ordinal() % 2 == 0;
    Set<String> levels =
        cleared
            ? Set.of(
                "us_unclassified",
                "nato_unclassified",
                "us_confidential",
                "us_secret",
                "jp_important_economic")
            : Set.of("us_unclassified", "nato_unclassified");
    return label.levels().values().stream().allMatch(level -> levels.contains(level.code()))
        && label.groups().stream()
            .allMatch(group ->
                group.equals(Post.groupOf(person.id())) || (cleared && group.equals("case 7")))
        && label.originators().isEmpty()
        && ((label.tlp().compareTo(Tlp.AMBER) <= 0 && cleared) || label.tlp() == Tlp.CLEAR)
        && (cleared || label.release().equals(Label.PUBLIC.release()));
  }

  /** {@code -Dsekisho.write-pages=true} writes the page anew. */
  @Test
  void thePageSaysWhatTheTablesSay() throws IOException {
    String page = page();
    if (Boolean.getBoolean("sekisho.write-pages")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder("# Who may do what\n\n");
    page.append(
        "Made from two tables of the code, and held against them and against a running server by"
            + " `AuthorisationTest`: every operation is asked for in every role, and everything"
            + " under labels of every level is read in every role. Somebody with several roles has"
            + " the duties of all; a token carries some of them. A duty opens an operation, and a"
            + " clearance what is answered: of what lies beyond it nobody learns that it is there."
            + "\n\n## Roles and their duties\n\n| role | 役割 | sides | duties |\n"
            + "| --- | --- | --- | --- |\n");
    for (Role role : Role.values()) {
      page.append("| ").append(role.title().en()).append(" | ").append(role.title().ja());
      page.append(" | ")
          .append(joined(Stream.of(Side.values()).filter(role::standsIn).map(Side::code)));
      page.append(" | ").append(joined(named(role.duties()))).append(" |\n");
    }
    page.append(
        "\n## Duties and what they open\n\n| duty | 権限 | operations |\n| --- | --- | --- |\n");
    for (Duty duty : Duty.values()) {
      page.append("| ").append(duty.code()).append(": ").append(duty.title().en());
      page.append(" | ").append(duty.title().ja()).append(" | ");
      page.append(
          joined(
              Stream.of(Operation.values())
                  .filter(operation -> operation.duty() == duty)
                  .map(operation -> "`" + operation.verb() + " " + operation.path() + "`")));
      page.append(" |\n");
    }
    return page.toString();
  }

  private static Stream<String> named(Set<Duty> duties) {
    return duties.stream()
        .filter(duty -> duty != Duty.NONE)
        .map(duty -> duty.code().toLowerCase(Locale.ROOT));
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }
}
