package org.sekisho.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.front.Founding;
import org.sekisho.accounts.provider.Provider;
import org.sekisho.terms.Text;

/**
 * Signing in through a real OpenID provider, run by node. {@code mvn -Pslow -pl apps/server test
 * -Dtest=ProviderTest} fetches it with pinned versions the first time.
 */
@Tag("slow")
final class ProviderTest {

  private static final Path SOURCE = RunningServer.ROOT.resolve("apps/accounts/src/test/provider");

  @TempDir private Path folder;
  private final Map<String, String> cookies = new TreeMap<>();
  private final HttpClient browser = HttpClient.newHttpClient();
  private Optional<Process> process = Optional.empty();
  private String issuer = "";

  @BeforeEach
  void begin() throws Exception {
    assumeTrue(run("node", "--version") && run("npm", "--version"), "skipped: no node here");
    for (String file : List.of("package.json", "package-lock.json", "provider.mjs")) {
      Files.copy(SOURCE.resolve(file), folder.resolve(file));
    }
    assumeTrue(run("npm", "ci", "--no-audit", "--no-fund"), "skipped: no registry to fetch from");
    try (ServerSocket free = new ServerSocket(0)) {
      issuer = "http://localhost:" + free.getLocalPort();
    }
  }

  private boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("output").toFile())
              .start();
      return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  private void provide(OfficeServer server) throws IOException {
    Process started =
        new ProcessBuilder(
                "node",
                "provider.mjs",
                issuer.replaceFirst(".*:", ""),
                "office",
                "the secret of tests",
                server.address() + "/enter/return")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process = Optional.of(started);
    BufferedReader said = started.inputReader(StandardCharsets.UTF_8);
    assertThat(said.readLine()).isEqualTo("listening");
  }

  @AfterEach
  void end() {
    process.ifPresent(Process::destroy);
  }

  private OfficeServer server() {
    Provider provider =
        new Provider("Institution", issuer, "office", Optional.of("the secret of tests"));
    return new OfficeServer(folder.resolve("office"), Instant.now(), List.of(provider));
  }

  private HttpResponse<String> fetch(String address, String form) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (!form.isEmpty()) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(form));
    }
    if (!cookies.isEmpty()) {
      request.header("Cookie", String.join("; ", cookies.values()));
    }
    HttpResponse<String> response =
        browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    for (String set : response.headers().allValues("set-cookie")) {
      String pair = set.split(";", 2)[0];
      String name = pair.split("=", 2)[0];
      if (pair.endsWith("=") || set.contains("1970")) {
        cookies.remove(name);
      } else {
        cookies.put(name, pair);
      }
    }
    return response;
  }

  /** Goes through the provider's own pages; where the browser comes out, back at the office. */
  private HttpResponse<String> through(String address, String name) throws Exception {
    String next = address;
    String form = "";
    for (int step = 0; step < 20; step++) {
      HttpResponse<String> response = fetch(next, form);
      form = "";
      Optional<String> location = response.headers().firstValue("location");
      if (location.isPresent()) {
        next = URI.create(next).resolve(location.get()).toString();
      } else if (next.startsWith(issuer)) {
        Matcher action = Pattern.compile("action=\"([^\"]+)\"").matcher(response.body());
        assertThat(action.find()).as(response.body()).isTrue();
        next = URI.create(next).resolve(action.group(1)).toString();
        form =
            response.body().contains("value=\"login\"")
                ? "prompt=login&login=" + name + "&password=x"
                : "prompt=consent";
      } else {
        return response;
      }
    }
    throw new AssertionError("no way out of the provider");
  }

  @Test
  void somebodyInvitedJoinsThroughTheirInstitutionAndEntersByItFromThenOn() throws Exception {
    try (OfficeServer server = server()) {
      provide(server);
      Founding founding = new Founding(server.accounts());
      Organisation office = founding.organisation(Side.BUREAUCRACY, Text.of("Office", "庁"));
      Person keeper = founding.person(office, "keeper", Role.SYSTEM_ADMINISTRATOR);
      Person anna = founding.person(office, "anna", Role.EXAMINER).withState(Person.State.INVITED);
      server.accounts().book().keep("account.person-made", "test", anna, List.of());
      String id = server.accounts().providers().all().getFirst().id();
      String way = server.address() + "/enter/provider/" + id;

      HttpResponse<String> stranger = through(way, "anna-there");
      assertThat(stranger.statusCode()).as("no account yet").isEqualTo(422);
      assertThat(stranger.uri().getPath()).isEqualTo("/enter/return");

      String link = server.accounts().links().invite(keeper.id(), anna);
      String page = fetch(server.address() + "/join/" + link, "").body();
      assertThat(page).contains("/enter/provider/" + id + "?link=" + link, "Institution");
      HttpResponse<String> joined = through(way + "?link=" + link, "anna-there");
      assertThat(joined.statusCode()).isEqualTo(200);
      assertThat(fetch(server.address() + "/account", "").body()).contains("anna");
      assertThat(fetch(server.address() + "/join/" + link, "").statusCode()).isEqualTo(404);

      cookies.clear();
      assertThat(through(way, "anna-there").statusCode()).isEqualTo(200);
      assertThat(fetch(server.address() + "/account", "").body()).contains("anna");

      cookies.clear();
      assertThat(through(way, "somebody-else").statusCode()).isEqualTo(422);
      assertThat(fetch(server.address() + "/enter/return?code=x&state=y", "").statusCode())
          .as("nobody was sent away for this")
          .isEqualTo(422);
      server
          .accounts()
          .book()
          .keep("account.closed", "test", anna.withState(Person.State.CLOSED), List.of());
      cookies.clear();
      assertThat(through(way, "anna-there").statusCode()).isEqualTo(422);
    }
  }
}
