package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every command in a guide prints what the guide says. A last line {@code ...} cuts it short. */
final class GuidesTest {

  private static final Pattern SESSION =
      Pattern.compile("```console\n\\$ \\./sekisho ([^\n]*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PATH = Pattern.compile("(journeys|samples)/.*");
  private static final String CUT = "...\n";

  private record Session(String guide, String command, String said) {}

  @TestFactory
  Stream<DynamicTest> everyCommandOfAGuidePrintsWhatTheGuideSays() throws IOException {
    List<Session> sessions;
    try (Stream<Path> files = Files.list(Call.ROOT.resolve("docs/guides"))) {
      sessions = files.sorted().flatMap(GuidesTest::sessions).toList();
    }
    assertThat(sessions).hasSizeGreaterThan(8);
    return sessions.stream()
        .map(session -> dynamicTest(session.guide() + ": " + session.command(), () -> run(session)));
  }

  private static Stream<Session> sessions(Path guide) {
    try {
      return SESSION
          .matcher(Files.readString(guide))
          .results()
          .map(found ->
              new Session(guide.getFileName().toString(), found.group(1), found.group(2)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void run(Session session) {
    String[] arguments =
        Stream.of(session.command().split(" ", -1)).map(GuidesTest::here).toArray(String[]::new);
    Call call = Call.of(arguments);
    String printed = (call.err() + call.out()).replace(Call.ROOT + "/", "");
    if (session.said().endsWith(CUT)) {
      String head = session.said().substring(0, session.said().length() - CUT.length());
      assertThat(printed).startsWith(head);
    } else {
      assertThat(printed).isEqualTo(session.said());
    }
  }

  /** A path of the guide as it lies below the project's root. */
  private static String here(String argument) {
    return PATH.matcher(argument).matches() ? Call.ROOT.resolve(argument).toString() : argument;
  }
}
