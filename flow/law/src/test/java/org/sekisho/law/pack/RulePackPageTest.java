package org.sekisho.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Folder;
import org.sekisho.law.differential.TestLaws;
import org.sekisho.terms.Problem;

/**
 * The blocks of docs/formats/rule-pack.md, put into the files that they describe, are read: every
 * field that the page names is a field, of the kind that the page shows. The page abridges, so that
 * what its blocks name need not be defined; of form there may be no problem.
 */
class RulePackPageTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

  /** Problems of what a name means, which an abridged example must have. */
  private static final Set<String> OF_MEANING =
      Set.of("law.name.unknown", "law.reference", "law.condition", "law.word.unknown");

  private static List<String> blocks() throws IOException {
    Path root = Path.of(System.getProperty("sekisho.root", "../.."));
    String page = Files.readString(root.resolve("docs/formats/rule-pack.md"));
    return BLOCK.matcher(page).results().map(found -> found.group(1)).toList();
  }

  private static Folder folder() throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (String block : blocks()) {
      String name = block.substring(0, block.indexOf(':'));
      String path =
          switch (name) {
            case "regime" -> "regime.yaml";
            case "rules" -> "rules/all.yaml";
            case "terms" -> "terms.yaml";
            case "values" -> "values/all.yaml";
            case "filings" -> "duties.yaml";
            case "clocks" -> "clocks.yaml";
            case "collisions" -> "collisions.yaml";
            case "expected" -> "calendar.yaml";
            case "given" -> "cases/all.yaml";
            default -> throw new IllegalStateException("a block of no file: " + name);
          };
      files.put(path, whole(block).getBytes(StandardCharsets.UTF_8));
    }
    return new Folder("jp-inward-investment", "docs/formats", files);
  }

  /** What the page leaves out with dots is filled in. */
  private static String whole(String block) {
    return block
        .replace("cite: [...]", "cite: [{law: fefta, at: \"27\"}]")
        .replaceFirst("(?m)^( +)\\.\\.\\.$", exception())
        .replace("gate: investment ", "gate: toll ");
  }

  private static String exception() {
    return """
    $1title: {en: exempt, ja: 免除}
    $1cite: [{law: fefta, at: "27-2"}]
    $1purpose: {en: "...", ja: "..."}
    $1confidence: high
    $1recorded: 2026-11-23
    $1when: "!target.listed"
    $1then: {outcome: free}\
    """
        .stripTrailing();
  }

  @Test
  void everyFileOfAPackHasItsBlock() throws IOException {
    assertThat(folder().files())
        .containsOnlyKeys(
            "regime.yaml",
            "rules/all.yaml",
            "terms.yaml",
            "values/all.yaml",
            "duties.yaml",
            "clocks.yaml",
            "collisions.yaml",
            "calendar.yaml",
            "cases/all.yaml");
  }

  @Test
  void everyFieldOnThePageIsAField() throws IOException {
    List<Problem> problems = RegimeReader.read(folder(), TestLaws.gates()).problems();
    Set<String> codes = new LinkedHashSet<>();
    problems.stream()
        .filter(problem -> !isOfMeaning(problem))
        .forEach(problem -> codes.add(problem.code() + " " + problem.place()));
    assertThat(codes).isEmpty();
    // The toy gate knows none of the page's facts: had nothing been read, nothing would be told.
    assertThat(problems).extracting(Problem::code).contains("law.name.unknown");
  }

  @Test
  void everyFieldOfAnExpectedActIsAField() throws IOException {
    assertThat(CalendarReader.read(folder(), TestLaws.bridge()).problems())
        .extracting(Problem::code)
        .containsOnly("law.reference");
  }

  private static boolean isOfMeaning(Problem problem) {
    return OF_MEANING.contains(problem.code()) || problem.code().startsWith("matter.");
  }

  @Test
  void aFieldThatThePageMisspeltWouldBeTold() throws IOException {
    Folder sound = folder();
    TreeMap<String, byte[]> files = new TreeMap<>(sound.files());
    files.replaceAll((path, content) ->
        new String(content, StandardCharsets.UTF_8)
            .replace("purpose:", "purposes:")
            .getBytes(StandardCharsets.UTF_8));
    Folder folder = new Folder(sound.name(), sound.origin(), files);
    assertThat(RegimeReader.read(folder, TestLaws.gates()).problems())
        .extracting(Problem::code)
        .contains("document.field.unknown", "law.purpose.missing");
  }
}
