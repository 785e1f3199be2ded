package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed for programs keeps to the published schema. */
final class DecisionSchemaTest {

  private static final Path SAMPLES = Call.ROOT.resolve("samples");
  private static final Schema SCHEMA = schema();

  @Test
  void everyDecisionBesideAStoryKeepsToTheSchema() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<Path> decisions = files.filter(file -> file.endsWith("decision.json")).sorted().toList();
      assertThat(decisions).hasSizeGreaterThanOrEqualTo(9);
      for (Path decision : decisions) {
        assertThat(mistakes(Files.readString(decision))).as(decision.toString()).isEmpty();
      }
    }
  }

  @Test
  void aDecisionJustMadeKeepsToTheSchema() {
    String matter = SAMPLES.resolve("fund-does-not-know-its-duties/matter.yaml").toString();
    Call call = Call.of("decide", matter, "--format", "json", "--on", "2021-04-01");
    assertThat(mistakes(call.out())).isEmpty();
  }

  @Test
  void aMatterOfWhichNothingIsKnownKeepsToTheSchema(@TempDir Path folder) {
    Path matter = Written.in(folder, "gate: investment\ntitle: x\ndate: 2026-01-01\nanswers: {}\n");
    Call call = Call.of("decide", matter.toString(), "--format", "json");
    assertThat(call.exit()).isEqualTo(3);
    assertThat(mistakes(call.out())).isEmpty();
  }

  @Test
  void aDecisionOfAToyRegimeKeepsToTheSchema() {
    Call call = Toy.call("decide", Toy.matter("guns-to-the-capital"), "--format", "json");
    assertThat(mistakes(call.out())).isEmpty();
  }

  @Test
  void aFieldThatTheSchemaDoesNotNameIsRefused() throws IOException {
    String sound = Files.readString(SAMPLES.resolve("bank-buys-power-company/decision.json"));
    assertThat(mistakes(sound.replace("\"known_on\"", "\"known_at\""))).hasSize(2);
    assertThat(mistakes(sound.replace("\"fires\"", "\"perhaps\""))).isNotEmpty();
  }

  private static List<String> mistakes(String decision) {
    return SCHEMA.validate(decision, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema schema() {
    Path file = Call.ROOT.resolve("docs/formats/decision.schema.json");
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(file), InputFormat.JSON);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
