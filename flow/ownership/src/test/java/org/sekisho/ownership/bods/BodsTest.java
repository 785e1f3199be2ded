package org.sekisho.ownership.bods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.SharedData;
import org.sekisho.ownership.control.ControlPairs;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.terms.Checked;

class BodsTest {

  private static final String PUBLISHED =
      """
      "publicationDetails": {"publicationDate": "2026-01-02", "bodsVersion": "0.4",
        "publisher": {"name": "Register"}}, "recordStatus": "new", "declarationSubject": "company",\
      """;

  @Test
  void aPrimaryRecordIsNotCountedBesideItsComponents() {
    Bods bods =
        read(
            company(),
            entity("b", "middle", true),
            person("c", "owner"),
            relationship("d", "first", true, "company", "middle", "\"exact\": 80", "direct", ""),
            relationship("e", "second", true, "middle", "owner", "\"exact\": 60", "direct", ""),
            relationship(
                "f",
                "sum",
                false,
                "company",
                "owner",
                "\"exact\": 48",
                "indirect",
                ", \"componentRecords\": [\"first\", \"second\", \"middle\"]"));
    assertThat(holdings(bods))
        .extracting(holding -> holding.holder() + ">" + holding.company())
        .containsExactly("middle>company", "owner>middle");
  }

  @Test
  void openBoundsLieInsideTheRange() {
    Bods bods =
        read(
            company(),
            person("c", "owner"),
            relationship(
                "d",
                "r",
                false,
                "company",
                "owner",
                "\"exclusiveMinimum\": 50, \"maximum\": 75",
                "direct",
                ""));
    assertThat(holdings(bods))
        .extracting(Holding::share)
        .containsExactly(new Share(50_000_001, 75_000_000));
    Graph graph = bods.holdings().on(LocalDate.of(2026, 1, 3), Measure.VOTES);
    assertThat(new ControlPairs(graph).controls(1, 0)).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void anOwnerWhoIsNotNamedIsAFact() {
    Bods bods =
        read(
            company(),
            relationship("d", "r", false, "company", "", "", "direct", "")
                .replace(
                    "\"interestedParty\": \"\"",
                    "\"interestedParty\": {\"reason\": \"subjectExemptFromDisclosure\"}"));
    assertThat(bods.unspecified())
        .containsExactly(new Bods.Unnamed("company", "subjectExemptFromDisclosure"));
  }

  @Test
  void aLaterStatementReplacesAnEarlierOneFromItsPublication() {
    Bods bods =
        read(
            company(),
            person("c", "owner"),
            relationship("d", "r", false, "company", "owner", "\"exact\": 60", "direct", ""),
            relationship("e", "r", false, "company", "owner", "\"exact\": 10", "direct", "")
                .replace("\"new\"", "\"updated\"")
                .replace("2026-01-02", "2026-03-01"));
    LocalDate day = LocalDate.of(2026, 6, 1);
    Graph now = bods.holdings().on(day, Measure.VOTES);
    Graph then = bods.holdings().asKnown(day, LocalDate.of(2026, 2, 1), Measure.VOTES);
    assertThat(now.share(1, 0)).isEqualTo(Share.percent(10));
    assertThat(then.share(1, 0)).isEqualTo(Share.percent(60));
  }

  @Test
  void everyProblemOfTheSchemaIsToldAtOnce() {
    assertThat(codes("[{\"statementId\": \"short\", \"recordType\": \"entty\"}]"))
        .contains("bods.statement.id", "bods.word", "document.field.missing");
    assertThat(codes("[{\"a\": 1, \"a\": 2}]")).containsExactly("json.syntax");
    assertThat(codes("[{\"a\": ")).containsExactly("json.syntax");
    assertThat(codes("[".repeat(1000))).containsExactly("json.syntax");
  }

  @Test
  void referencesMustLeadSomewhereAndIdsBeUnique() {
    assertThat(
            codes(
                "["
                    + String.join(
                        ",",
                        company(),
                        company(),
                        relationship(
                            "d", "r", false, "company", "nobody", "\"exact\": 6", "direct", ""))
                    + "]"))
        .containsExactlyInAnyOrder(
            "bods.statement.twice", "bods.record.status", "bods.reference.dangling");
  }

  @Test
  void aShareOutsideItsBoundsIsTold() {
    assertThat(
            codes(
                "["
                    + String.join(
                        ",",
                        company(),
                        person("c", "owner"),
                        relationship(
                            "d", "r", false, "company", "owner", "\"exact\": 101", "direct", ""))
                    + "]"))
        .containsExactly("bods.share");
  }

  @Test
  void theExamplesOfTheStandardAreReadWrittenAndReadAgain() throws IOException {
    try (Stream<Path> files = Files.list(SharedData.folder("ownership/bods"))) {
      List<Path> examples = files.sorted().toList();
      assertThat(examples).hasSizeGreaterThan(5);
      for (Path example : examples) {
        Checked<Bods> read = Bods.read(example.toString(), Files.readAllBytes(example));
        assertThat(read.problems()).as("%s", example).isEmpty();
        Bods first = read.orThrow();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new BodsWriter("Sekisho", LocalDate.of(2026, 11, 23))
            .write(first.holdings(), first.parties(), written);
        Bods second = Bods.read("written.json", written.toByteArray()).orThrow();
        assertThat(pairs(second)).as("%s", example).isEqualTo(pairs(first));
      }
    }
  }

  private static List<String> pairs(Bods bods) {
    return holdings(bods).stream()
        .map(one ->
            one.holder() + ">" + one.company() + " " + one.share() + one.kind() + one.valid())
        .toList();
  }

  private static List<Holding> holdings(Bods bods) {
    return IntStream.range(0, bods.holdings().size()).mapToObj(bods.holdings()::get).toList();
  }

  private static List<String> codes(String json) {
    return Bods.read("b.json", json.getBytes(StandardCharsets.UTF_8)).problems().stream()
        .map(problem -> problem.code())
        .toList();
  }

  private static Bods read(String... statements) {
    String json = "[" + String.join(",", statements) + "]";
    return Bods.read("b.json", json.getBytes(StandardCharsets.UTF_8)).orThrow();
  }

  private static String company() {
    return entity("a", "company", false);
  }

  private static String entity(String id, String record, boolean component) {
    return statement(
        id,
        record,
        "entity",
        component,
        "\"entityType\": {\"type\": \"registeredEntity\"}, \"name\": \"" + record + "\"");
  }

  private static String person(String id, String record) {
    return statement(id, record, "person", false, "\"personType\": \"knownPerson\"");
  }

  private static String relationship(
      String id,
      String record,
      boolean component,
      String subject,
      String party,
      String share,
      String direct,
      String more) {
    return statement(
        id,
        record,
        "relationship",
        component,
        "\"subject\": \"%s\", \"interestedParty\": \"%s\", \"interests\": [{\"type\":"
                .formatted(subject, party)
            + " \"shareholding\", \"directOrIndirect\": \"%s\", \"share\": {%s}}]%s"
                .formatted(direct, share, more));
  }

  private static String statement(
      String id, String record, String type, boolean component, String details) {
    return "{\"statementId\": \"%s\", \"recordId\": \"%s\", \"recordType\": \"%s\", %s"
            .formatted(id.repeat(32), record, type, PUBLISHED)
        + " \"recordDetails\": {\"isComponent\": %s, %s}}".formatted(component, details);
  }
}
