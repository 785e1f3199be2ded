package org.sekisho.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** What is set where, what goes before what, and what is refused. */
final class ConfigurationsTest {

  @TempDir private Path folder;

  private Checked<Configuration> read(
      String yaml, Map<String, String> environment, Map<String, List<String>> flags)
      throws IOException {
    Path file = folder.resolve("sekisho.yaml");
    Files.writeString(file, yaml);
    return Configurations.read(Optional.of(file), environment, flags);
  }

  private List<String> codes(String yaml, Map<String, String> environment) throws IOException {
    return read(yaml, environment, Map.of()).problems().stream().map(Problem::code).toList();
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Configuration.Settled settled(Configuration read, String key) {
    return read.settled().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void withoutAnythingItListensToThisMachineAlone() {
    Configuration read =
        Configurations.read(Optional.empty(), Map.of(), Map.of("port", List.of("0"))).orThrow();
    assertThat(read.listening().address().isLoopbackAddress()).isTrue();
    assertThat(read.data()).isEmpty();
    assertThat(settled(read, "rate").origin()).isEqualTo("default");
  }

  @Test
  void flagsGoBeforeTheEnvironmentAndTheEnvironmentBeforeTheFile() throws IOException {
    Configuration read =
        read(
                "port: 1\nrate: 2\nstop:\n  seconds: 3\n",
                Map.of("SEKISHO_PORT", "4", "SEKISHO_RATE", "5"),
                Map.of("port", List.of("0")))
            .orThrow();
    assertThat(read.listening().port()).isZero();
    assertThat(read.rate()).isEqualTo(5);
    assertThat(read.listening().patience().toSeconds()).isEqualTo(3);
    assertThat(settled(read, "port").origin()).isEqualTo("--port");
    assertThat(settled(read, "rate").origin()).isEqualTo("SEKISHO_RATE");
    assertThat(settled(read, "stop.seconds").origin()).endsWith("sekisho.yaml:4");
  }

  @Test
  void allProblemsOfAllPlacesAreToldAtOnce() throws IOException {
    assertThat(
            codes(
                """
                port: 70000
                prot: 1
                address: 0.0.0.0
                tls:
                  certificate: nowhere.pem
                session:
                  idle_minutes: soon
                """,
                Map.of("SEKISHO_RAET", "1")))
        .containsExactlyInAnyOrder(
            "configuration.value.unfit",
            "configuration.value.unfit",
            "configuration.value.unfit",
            "configuration.variable.unknown",
            "configuration.address.open",
            "configuration.hosts.missing",
            "configuration.tls.half",
            "document.field.unknown");
  }

  @Test
  void aKeyThatIsNotKnownIsToldWithTheOneThatWasMeant() throws IOException {
    assertThat(read("port: 0\nlog:\n  formatt: json\n", Map.of(), Map.of()).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.place().line()).isEqualTo(3);
          assertThat(problem.help().en()).contains("`format`");
        });
    assertThat(read("port: 0\n", Map.of("SEKISHO_RAET", "1"), Map.of()).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.help().en()).contains("SEKISHO_RATE"));
  }

  @Test
  void aSecretInTheFileOrInAnAddressIsRefused() throws IOException {
    assertThat(codes("port: 0\ndatabase:\n  password: hush\n", Map.of()))
        .containsExactly("configuration.secret.open");
    assertThat(codes("port: 0\ndatabase:\n  url: postgresql://me:hush@db/sekisho\n", Map.of()))
        .containsExactly("configuration.secret.open");
  }

  @Test
  void aPasswordOfTheEnvironmentIsUsedAndShownToNobody() throws IOException {
    Configuration read =
        read(
                "port: 0\ndatabase:\n  url: postgresql://db/sekisho\n  user: office\n",
                Map.of("SEKISHO_DATABASE_PASSWORD", "hush"),
                Map.of())
            .orThrow();
    assertThat(read.database().orElseThrow().password()).isEqualTo("hush");
    assertThat(read.toString()).doesNotContain("hush");
  }

  @Test
  void aPasswordIsReadFromItsFile() throws IOException {
    Path secret = written("password", "hush\n");
    Configuration read =
        read(
                "port: 0\ndatabase:\n  url: postgresql://db/sekisho\n  password_file: " + secret,
                Map.of(),
                Map.of())
            .orThrow();
    assertThat(read.database().orElseThrow().password()).isEqualTo("hush");
  }

  @Test
  void anOpenAddressNeedsTlsOrAProxyAndNames() throws IOException {
    assertThat(codes("port: 0\naddress: 0.0.0.0\nhosts: [desk.example]\n", Map.of()))
        .containsExactly("configuration.address.open");
    assertThat(codes("port: 0\naddress: 0.0.0.0\nbehind_proxy: yes\n", Map.of()))
        .containsExactly("configuration.hosts.missing");
    assertThat(
            codes("port: 0\naddress: 0.0.0.0\nbehind_proxy: yes\nhosts: desk.example\n", Map.of()))
        .isEmpty();
    Path pem = written("any.pem", "");
    String tls = "tls:\n  certificate: " + pem + "\n  key: " + pem + "\n";
    assertThat(codes("port: 0\naddress: '::'\nhosts: [desk.example]\n" + tls, Map.of())).isEmpty();
  }

  @Test
  void aPortInUseIsToldAndIsNoProblemOfAServerThatRuns() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String yaml = "port: " + other.getLocalPort();
      assertThat(codes(yaml, Map.of())).containsExactly("configuration.port.taken");
      assertThat(
              Configurations.ofRunning(
                      Optional.of(folder.resolve("sekisho.yaml")), Map.of(), Map.of())
                  .problems())
          .isEmpty();
    }
  }

  @Test
  void mailAndInstitutionsAreRead() throws IOException {
    Path secret = written("secret", "s\n");
    Configuration read =
        read(
                """
                port: 0
                smtp:
                  host: mail.example
                  from: desk@example.org
                  tls: tls
                oidc:
                  - name: Ministry
                    issuer: https://id.example.org
                    client_id: sekisho
                    client_secret_file: %s
                """
                    .formatted(secret),
                Map.of(),
                Map.of())
            .orThrow();
    assertThat(read.smtp().orElseThrow().protection()).isEqualTo(Smtp.Protection.TLS);
    assertThat(read.smtp().orElseThrow().port()).isEqualTo(587);
    assertThat(read.oidc())
        .containsExactly(
            new Oidc("Ministry", "https://id.example.org", "sekisho", Optional.of(secret)));
  }

  @Test
  void anInstitutionWithoutAnIssuerOverTlsIsRefused() throws IOException {
    assertThat(codes("port: 0\noidc:\n  - issuer: http://id.example\n    client_id: a\n", Map.of()))
        .containsExactly("configuration.value.unfit");
    assertThat(codes("port: 0\noidc:\n  - client: a\n", Map.of()))
        .containsExactlyInAnyOrder(
            "document.field.missing", "document.field.missing", "document.field.unknown");
  }

  @Test
  void halfAMailServerIsRefused() throws IOException {
    assertThat(codes("port: 0\nsmtp:\n  host: mail.example\n", Map.of()))
        .containsExactly("configuration.smtp.half");
  }
}
