package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

/**
 * Every story in {@code samples/} that is a table, {@code rows.csv} with {@code given.yaml} and
 * perhaps {@code each.csv}, is answered as the files beside it say. Written anew as {@link
 * SamplesTest} tells.
 */
final class TableStoriesTest {

  private static final boolean WRITE = "yes".equals(System.getenv("SEKISHO_WRITE_SAMPLES"));

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyTableIsAnsweredAsTheFilesBesideItSay() throws IOException {
    try (Stream<Path> folders = Files.list(Call.ROOT.resolve("samples"))) {
      return folders
          .filter(story -> Files.exists(story.resolve("rows.csv")))
          .sorted()
          .toList()
          .stream()
          .flatMap(story ->
              Stream.of(
                  dynamicTest(
                      story.getFileName() + " in English",
                      () -> compare(story, "answered.csv", Language.EN)),
                  dynamicTest(
                      story.getFileName() + " in Japanese",
                      () -> compare(story, "answered.ja.csv", Language.JA))));
    }
  }

  private void compare(Path story, String file, Language language) throws IOException {
    Path out = folder.resolve(language + "-" + story.getFileName() + ".csv");
    Call call = Call.in(language, arguments(story, out).toArray(String[]::new));
    assertThat(call.exit()).isIn(0, 3);
    String answered = Files.readString(out);
    if (WRITE) {
      Files.writeString(story.resolve(file), answered);
    }
    assertThat(story.resolve(file)).content().isEqualTo(answered);
  }

  private static List<String> arguments(Path story, Path out) {
    List<String> arguments =
        new ArrayList<>(List.of("decide", story.resolve("rows.csv").toString()));
    arguments.addAll(List.of("--given", story.resolve("given.yaml").toString()));
    if (Files.exists(story.resolve("each.csv"))) {
      arguments.addAll(List.of("--each", story.resolve("each.csv").toString()));
    }
    arguments.addAll(List.of("--known-on", "2026-11-24", "--out", out.toString()));
    return arguments;
  }
}
