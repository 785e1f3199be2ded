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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sekisho.terms.Language;

/**
 * Every story in {@code samples/} is decided as the files beside it say, byte for byte. Run with
 * the environment variable SEKISHO_WRITE_SAMPLES=yes to write them anew; the difference is a
 * review.
 */
final class SamplesTest {

  private static final Path SAMPLES = Call.ROOT.resolve("samples");
  private static final String NAMED_MAKERS =
      "us-named-makers=" + Call.ROOT.resolve("lists/us-named-makers/sample.csv");
  private static final String KNOWN = "2026-11-24";
  private static final boolean WRITE = "yes".equals(System.getenv("SEKISHO_WRITE_SAMPLES"));

  @TestFactory
  Stream<DynamicTest> everyStoryIsDecidedAsTheFilesBesideItSay() throws IOException {
    return stories().stream()
        .flatMap(story ->
            Stream.of(
                dynamicTest(
                    story.getFileName() + " in English",
                    () -> compare(story, "decision.txt", Language.EN, "text")),
                dynamicTest(
                    story.getFileName() + " in Japanese",
                    () -> compare(story, "decision.ja.txt", Language.JA, "text")),
                dynamicTest(
                    story.getFileName() + " for programs",
                    () -> compare(story, document(story), Language.EN, "json"))));
  }

  /** A bill of materials is answered by a document of another schema. */
  private static String document(Path story) {
    return Files.exists(story.resolve("bill.cdx.json")) ? "bill-decision.json" : "decision.json";
  }

  @Test
  void thereAreAtLeastNineStories() throws IOException {
    assertThat(stories()).hasSizeGreaterThanOrEqualTo(9);
  }

  private static List<Path> stories() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("matter.yaml")))
          .sorted()
          .toList();
    }
  }

  private static void compare(Path story, String file, Language language, String format)
      throws IOException {
    Call call = Call.in(language, arguments(story, format).toArray(String[]::new));
    assertThat(call.err()).isEmpty();
    assertThat(call.exit()).isIn(0, 3);
    if (WRITE) {
      Files.writeString(story.resolve(file), call.out());
    }
    assertThat(story.resolve(file)).content().isEqualTo(call.out());
  }

  /** A story may bring files from which facts are found. */
  private static List<String> arguments(Path story, String format) {
    Path bill = story.resolve("bill.cdx.json");
    String matter = story.resolve("matter.yaml").toString();
    List<String> arguments = new ArrayList<>(List.of("decide"));
    arguments.addAll(
        Files.exists(bill) ? List.of(bill.toString(), "--given", matter) : List.of(matter));
    arguments.addAll(List.of("--known-on", KNOWN, "--format", format));
    for (String option : List.of("holdings", "natures")) {
      Path file = story.resolve(option + ".csv");
      if (Files.exists(file)) {
        arguments.addAll(List.of("--" + option, file.toString()));
      }
    }
    Path decisions = story.resolve("hit-decisions.jsonl");
    if (Files.exists(decisions)) {
      arguments.addAll(List.of("--hit-decisions", decisions.toString(), "--list", NAMED_MAKERS));
    }
    return arguments;
  }
}
