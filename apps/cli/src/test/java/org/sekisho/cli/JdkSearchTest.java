package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the launcher finds a JDK, on folders that only look like one. */
class JdkSearchTest {

  private static final Path SEARCH =
      Path.of(System.getProperty("sekisho.root"), "apps/cli/launcher/find-jdk.sh");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"25.0.3", "25.0.10", "25.1", "25.1.0", "26", "26-ea", "100.0.1", "25.0.3.1"})
  void aJdkThatIsNewEnoughIsTaken(String version) throws Exception {
    Path jdk = jdk("jdk", version);
    assertThat(find(Map.of("JAVA_HOME", jdk.toString()))).isEqualTo("found " + jdk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"25", "25-ea", "25.0.2", "25.0.2.9", "24.0.3", "17.0.15", "1.8.0_412", "x", ""})
  void aJdkThatIsTooOldIsNamedAsTried(String version) throws Exception {
    Path jdk = jdk("jdk", version);
    assertThat(find(Map.of("SEKISHO_JAVA_HOME", jdk.toString())))
        .isEqualTo("none " + jdk + " (" + version + ")");
  }

  @Test
  void theFolderThatIsAskedForComesBeforeAnyOther() throws Exception {
    Path asked = jdk("asked", "25.0.3");
    Path other = jdk("other", "25.0.4");
    Map<String, String> both =
        Map.of("SEKISHO_JAVA_HOME", asked.toString(), "JAVA_HOME", other.toString());
    assertThat(find(both)).isEqualTo("found " + asked);
  }

  @Test
  void whereOneIsAskedForNoOtherIsTaken() throws Exception {
    Path other = jdk("other", "25.0.3");
    Map<String, String> both =
        Map.of("SEKISHO_JAVA_HOME", folder + "/none", "JAVA_HOME", other.toString());
    assertThat(find(both)).isEqualTo("none");
  }

  @Test
  void aRuntimeWithoutACompilerIsNotEnough() throws Exception {
    Path runtime = jdk("runtime", "25.0.3");
    Files.delete(runtime.resolve("bin/javac"));
    assertThat(find(Map.of("SEKISHO_JAVA_HOME", runtime.toString())))
        .isEqualTo("none " + runtime + " (25.0.3, without javac)");
  }

  @Test
  void theJavaOnThePathIsFollowedToItsFolder() throws Exception {
    Path jdk = jdk("some jdk", "25.0.3");
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of("../some jdk/bin/java"));
    assertThat(find(Map.of("PATH", bin + ":" + System.getenv("PATH")))).isEqualTo("found " + jdk);
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = Files.createDirectories(folder.toRealPath().resolve(name));
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "OS=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    for (String program : new String[] {"java", "javac"}) {
      Path file = Files.writeString(jdk.resolve("bin").resolve(program), "#!/bin/sh\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return jdk;
  }

  private String find(Map<String, String> environment) throws IOException, InterruptedException {
    String script =
        ". '"
            + SEARCH
            + "'; if find_jdk; then echo found \"$java_home\"; else echo none $tried; fi";
    ProcessBuilder builder = new ProcessBuilder("sh", "-eu", "-c", script);
    builder.redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("SEKISHO_JAVA_HOME");
    builder.environment().put("HOME", folder.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    byte[] said = process.getInputStream().readAllBytes();
    process.waitFor();
    return new String(said, StandardCharsets.UTF_8).strip();
  }
}
