package org.sekisho.screening.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** Hostile and broken files: a clear refusal with its place, never a stack trace. */
class BadInputTest {

  private static Problem refusal(ListFormat format, String name, String text) {
    return refusal(format, ListFile.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Problem refusal(ListFormat format, ListFile file) {
    Checked<Integer> read = format.read(ListInput.of("demo", file), new Gathered());
    assertThat(read.problems()).hasSize(1);
    return read.problems().getFirst();
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyFileIsRefused(ListFormat format) {
    assertThat(refusal(format, "empty", "").code()).startsWith("screening.list.");
  }

  @ParameterizedTest
  @EnumSource
  void anotherKindOfFileIsRefused(ListFormat format) {
    assertThat(refusal(format, "page.html", "<html><body>503 try later</body></html>").code())
        .startsWith("screening.list.");
  }

  @ParameterizedTest
  @EnumSource
  void aNulByteIsRefusedWithItsLine(ListFormat format) {
    Problem problem = refusal(format, "nul", "\n\n\0\n");
    assertThat(problem.code()).isEqualTo("screening.list.nul");
    assertThat(problem.place().line()).isEqualTo(3);
  }

  @Test
  void anExternalEntityIsNotFollowed() {
    String xml =
        """
        <?xml version="1.0"?>
        <!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>&x;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
        """;
    Problem problem = refusal(ListFormat.UN_XML, "un.xml", xml);
    assertThat(problem.code()).isEqualTo("screening.list.doctype");
    assertThat(problem.place().line()).isEqualTo(2);
  }

  @Test
  void anEntityBombDoesNotGoOff() {
    String xml =
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;\">]><sdnList>&b;</sdnList>";
    assertThat(refusal(ListFormat.OFAC_XML, "sdn.xml", xml).code())
        .isEqualTo("screening.list.doctype");
  }

  @Test
  void anotherListsXmlIsTold() {
    Problem problem = refusal(ListFormat.UN_XML, "eu.xml", "<export></export>");
    assertThat(problem.code()).isEqualTo("screening.list.schema");
    assertThat(problem.found().en()).contains("`export`").contains("`CONSOLIDATED_LIST`");
  }

  @Test
  void truncatedXmlIsToldWithItsLine() {
    Problem problem =
        refusal(ListFormat.UN_XML, "un.xml", "<CONSOLIDATED_LIST>\n<INDIVIDUALS>\n<INDIVIDUAL>\n");
    assertThat(problem.code()).isEqualTo("screening.list.truncated");
    assertThat(problem.place().line()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void truncatedJsonIsToldWithItsLine() {
    Problem problem =
        refusal(ListFormat.PLAIN_JSON, "own.json", "{\"name\": \"A\"}\n{\"name\": \"B\",");
    assertThat(problem.code()).isEqualTo("screening.list.truncated");
    assertThat(problem.place().line()).isEqualTo(2);
  }

  @Test
  void truncatedFlatFilesAreRefused() {
    Problem problem = refusal(ListFormat.OFAC_CSV, "sdn.csv", "1,\"A\",-0- ,\"X\",,,,,,,,\n2,\"B");
    assertThat(problem.code()).isEqualTo("screening.list.truncated");
    assertThat(problem.place().line()).isEqualTo(2);
  }

  @Test
  void missingColumnsAreNamed() {
    Problem problem = refusal(ListFormat.BIS_DENIED_TEXT, "dpl.txt", "Name\tCity\nA\tB\n");
    assertThat(problem.code()).isEqualTo("screening.list.columns");
    assertThat(problem.found().en()).contains("`Street_Address`");
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithItsLine() {
    byte[] latin = "id,name\n1,Jos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Problem problem = refusal(ListFormat.PLAIN_CSV, ListFile.of("latin.csv", latin));
    assertThat(problem.code()).isEqualTo("screening.list.encoding");
  }

  @Test
  void xmlInAnotherEncodingIsRefusedWithItsLine() {
    byte[] latin =
        "<CONSOLIDATED_LIST>\n<INDIVIDUAL>Jos\u00e9</INDIVIDUAL></CONSOLIDATED_LIST>"
            .getBytes(StandardCharsets.ISO_8859_1);
    Problem problem = refusal(ListFormat.UN_XML, ListFile.of("latin.xml", latin));
    assertThat(problem.code()).isEqualTo("screening.list.encoding");
  }

  @Test
  void aLineWithoutEndIsRefusedBeforeItIsHeld() {
    for (ListFormat format : ListFormat.values()) {
      ListFile endless = new ListFile("endless", () -> endless(start(format)));
      assertThat(refusal(format, endless).code())
          .as(format.code())
          .isIn(
              "screening.list.record.length", "screening.list.syntax", "screening.list.truncated");
    }
  }

  private static String start(ListFormat format) {
    return switch (format) {
      case OFAC_XML, OFAC_ADVANCED_XML, EU_XML, UN_XML -> "<";
      case US_SCREENING_JSON, FOLLOW_THE_MONEY, SENZING_JSON, PLAIN_JSON -> "{\"a\":\"";
      case OFAC_CSV,
          UK_CSV,
          US_SCREENING_CSV,
          BIS_DENIED_TEXT,
          METI_END_USERS_CSV,
          METI_TEXT,
          PLAIN_CSV ->
          "";
    };
  }

  /** A gigabyte of one letter. */
  private static InputStream endless(String start) {
    byte[] mebibyte = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    List<InputStream> parts =
        Stream.concat(
                Stream.of(start.getBytes(StandardCharsets.US_ASCII)),
                Collections.nCopies(1024, mebibyte).stream())
            .<InputStream>map(ByteArrayInputStream::new)
            .toList();
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  @Test
  void invisibleCharactersAreTakenOutOfNamesAndTold() {
    Gathered list =
        Gathered.from(
            ListFormat.PLAIN_CSV,
            ListInput.of(
                "demo",
                ListFile.of(
                    "own.csv",
                    "id,name\n1,Ev\u202eil\u200b Corp\n".getBytes(StandardCharsets.UTF_8))));
    assertThat(list.parties().getFirst().name()).isEqualTo("Evil Corp");
    assertThat(list.noteCodes()).containsExactly("screening.list.name.hidden");
  }

  @Test
  void aNameOfTenThousandWordsIsRefusedWithItsLine() {
    Problem problem =
        refusal(
            ListFormat.PLAIN_CSV, "own.csv", "id,name\n1,A\n2," + "word ".repeat(10_000) + "\n");
    assertThat(problem.code()).isEqualTo("screening.list.name.length");
    assertThat(problem.place().line()).isEqualTo(3);
  }
}
