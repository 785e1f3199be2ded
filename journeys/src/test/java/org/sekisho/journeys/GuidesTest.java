package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every command in a guide prints what the guide says; a last line {@code ...} cuts it short. Run
 * with the environment variable SEKISHO_WRITE_SAMPLES=yes to write the guides anew.
 */
final class GuidesTest {

  private static final Pattern SESSION =
      Pattern.compile("```console\n\\$ \\./sekisho ([^\n]*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PATH =
      Pattern.compile("((?:[a-z0-9-]+=)?)((?:journeys|samples)/.*)");
  private static final String CUT = "...\n";
  private static final boolean WRITE = "yes".equals(System.getenv("SEKISHO_WRITE_SAMPLES"));

  private record Session(Path guide, String command, String said) {

    String printed() {
      String[] arguments =
          Stream.of(command.split(" ", -1)).map(Session::here).toArray(String[]::new);
      Call call = Call.of(arguments);
      String all = (call.err() + call.out()).replace(Call.ROOT + "/", "");
      return said.endsWith(CUT) ? head(all) + CUT : all;
    }

    private String head(String all) {
      return all.lines()
          .limit(said.lines().count() - 1)
          .map(line -> line + "\n")
          .collect(Collectors.joining());
    }

    /** A path of the guide, alone or after {@code ID=}, as it lies below the project's root. */
    private static String here(String word) {
      Matcher path = PATH.matcher(word);
      return path.matches() ? path.group(1) + Call.ROOT.resolve(path.group(2)) : word;
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandOfAGuidePrintsWhatTheGuideSays() throws IOException {
    List<Session> sessions;
    try (Stream<Path> files = Files.list(Call.ROOT.resolve("docs/guides"))) {
      sessions = files.sorted().flatMap(GuidesTest::sessions).toList();
    }
    assertThat(sessions).hasSizeGreaterThan(8);
    return sessions.stream()
        .map(session ->
            dynamicTest(
                session.guide().getFileName() + ": " + session.command(), () -> compare(session)));
  }

  private static Stream<Session> sessions(Path guide) {
    try {
      return SESSION
          .matcher(Files.readString(guide))
          .results()
          .map(found -> new Session(guide, found.group(1), found.group(2)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void compare(Session session) throws IOException {
    String printed = session.printed();
    if (WRITE) {
      String command = "$ ./sekisho " + session.command() + "\n";
      String guide = Files.readString(session.guide());
      Files.writeString(
          session.guide(), guide.replace(command + session.said(), command + printed));
    } else {
      assertThat(printed).isEqualTo(session.said());
    }
  }
}
