package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, with a java that only repeats what it is given. */
class LauncherTest {

  private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void lay() throws IOException {
    root = folder.resolve("a checkout");
    Path project = Path.of(System.getProperty("sekisho.root"));
    write("sekisho", Files.readString(project.resolve("sekisho")));
    write("pom.xml", "");
    write("foundation/terms/src/main/java/Text.java", "");
    write("foundation/terms/src/test/java/TextTest.java", "");
    write("flow/law/src/main/java/Rule.java", "");
    write("gates/investment/gate.yaml", "");
    write("jdk/release", "JAVA_VERSION=\"25.0.3\"\n");
    write("jdk/bin/java", "#!/bin/sh\nprintf '[%s]' \"$@\"\nexit \"${FAKE_EXIT:-0}\"\n");
    write(
        "apps/cli/launcher/build.sh",
        "echo built >&2; touch \"$1/apps/cli/target/sekisho/stamp\"\n");
    write("apps/cli/target/sekisho/jdk", root.resolve("jdk") + "\n");
    write("apps/cli/target/sekisho/classpath", "one.jar\ntwo.jar\n");
    write("apps/cli/target/sekisho/stamp", "");
    age(BUILT.minusSeconds(60));
    age("apps/cli/target/sekisho/stamp", BUILT);
  }

  @Test
  void argumentsSurviveAsTheyAre() throws Exception {
    assertThat(run(root.resolve("sekisho"), Map.of(), "two words", "", "x*", "日本"))
        .contains("[org.sekisho.cli.Sekisho][two words][][x*][日本]");
  }

  @Test
  void theExitCodeIsPassedThrough() throws Exception {
    assertThat(run(root.resolve("sekisho"), Map.of("FAKE_EXIT", "3"))).endsWith("exit 3");
  }

  @Test
  void jarsStandInTheOrderOfTheBuild() throws Exception {
    Path lib = root.toRealPath().resolve("apps/cli/target/sekisho/lib");
    assertThat(run(root.resolve("sekisho"), Map.of()))
        .contains("[-cp][" + lib.resolve("one.jar") + ":" + lib.resolve("two.jar") + "]");
  }

  @Test
  void aLinkToALinkFindsTheCheckout() throws Exception {
    Files.createDirectories(folder.resolve("bin"));
    Path relative =
        Files.createSymbolicLink(folder.resolve("bin/inner"), Path.of("../a checkout/sekisho"));
    Path absolute = Files.createSymbolicLink(folder.resolve("outer"), relative);
    assertThat(run(absolute, Map.of(), "--help")).contains("[--help]").endsWith("exit 0");
  }

  @Test
  void anUntouchedCheckoutIsNotBuiltAgain() throws Exception {
    assertThat(run(root.resolve("sekisho"), Map.of())).doesNotContain("built");
  }

  @Test
  void aSourceThatChangedIsBuilt() throws Exception {
    age("flow/law/src/main/java/Rule.java", BUILT.plusSeconds(1));
    assertThat(run(root.resolve("sekisho"), Map.of())).contains("built");
    assertThat(run(root.resolve("sekisho"), Map.of())).doesNotContain("built");
  }

  @Test
  void aSourceThatIsGoneIsBuiltWithoutIt() throws Exception {
    Files.delete(root.resolve("flow/law/src/main/java/Rule.java"));
    assertThat(run(root.resolve("sekisho"), Map.of())).contains("built");
  }

  @Test
  void lawAndVocabularyAreSourcesToo() throws Exception {
    age("gates/investment/gate.yaml", BUILT.plusSeconds(1));
    assertThat(run(root.resolve("sekisho"), Map.of())).contains("built");
  }

  @Test
  void aTestThatChangedIsNoReasonToBuild() throws Exception {
    age("foundation/terms/src/test/java/TextTest.java", BUILT.plusSeconds(1));
    assertThat(run(root.resolve("sekisho"), Map.of())).doesNotContain("built");
  }

  @Test
  void anotherJdkThanTheBuildHadIsBuiltFor() throws Exception {
    assertThat(run(root.resolve("sekisho"), Map.of("SEKISHO_JAVA_HOME", "/other")))
        .contains("built");
  }

  @Test
  void aJdkThatWasUpdatedInItsPlaceIsBuiltFor() throws Exception {
    age("jdk/release", BUILT.plusSeconds(1));
    assertThat(run(root.resolve("sekisho"), Map.of())).contains("built");
  }

  private static String run(Path script, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(script.toString());
    builder.command().addAll(List.of(arguments));
    builder.redirectErrorStream(true).environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said + " exit " + process.waitFor();
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void age(String file, Instant time) throws IOException {
    Files.setLastModifiedTime(root.resolve(file), FileTime.from(time));
  }

  private void age(Instant time) throws IOException {
    try (var files = Files.walk(root)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(time));
      }
    }
  }
}
