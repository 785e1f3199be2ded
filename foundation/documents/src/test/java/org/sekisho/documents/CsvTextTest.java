package org.sekisho.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Problem;

final class CsvTextTest {

  private static List<Lines.Row> rows(String text) {
    return rows(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static List<Lines.Row> rows(byte[] bytes, Charset charset) {
    CsvText table = CsvText.read("orders.csv", bytes, charset).orThrow();
    List<Lines.Row> rows = new ArrayList<>();
    Optional<Lines.Row> row = table.next();
    while (row.isPresent()) {
      rows.add(row.get());
      row = table.next();
    }
    return rows;
  }

  private static List<String> marks(List<Lines.Row> rows) {
    return rows.stream()
        .map(row -> row.start().line() + " " + row.broken().map(Problem::code).orElse("sound"))
        .toList();
  }

  @Test
  void quotedCellsMayHoldCommasQuotesAndLines() {
    List<Lines.Row> rows = rows("a,b\n\"x, \"\"y\"\"\nz\",2\n3,4\n");
    assertThat(rows.getFirst().cells()).containsExactly("x, \"y\"\nz", "2");
    assertThat(rows.getLast().start().line()).isEqualTo(4);
  }

  @Test
  void aRowOfAnotherWidthSpoilsNoOther() {
    assertThat(marks(rows("a,b\n1\n1,2\n1,2,3\n1,2\n")))
        .containsExactly("2 lines.width", "3 sound", "4 lines.width", "5 sound");
  }

  @Test
  void anOpenQuoteSpoilsItsLineOnly() {
    assertThat(marks(rows("a,b\n1,\"2\n3,4\n5,6\n")))
        .containsExactly("2 lines.quote", "3 sound", "4 sound");
  }

  @Test
  void whatIsNotOfTheCharacterSetIsToldWithItsColumn() {
    byte[] bytes = "a,b\n1,\u00e9\n3,4\n".getBytes(StandardCharsets.ISO_8859_1);
    List<Lines.Row> rows = rows(bytes, StandardCharsets.UTF_8);
    assertThat(marks(rows)).containsExactly("2 lines.encoding", "3 sound");
    assertThat(rows.getFirst().broken().orElseThrow().place().field()).isEqualTo("b");
    assertThat(marks(rows(bytes, StandardCharsets.ISO_8859_1)))
        .containsExactly("2 sound", "3 sound");
  }

  @Test
  void aTableOfAJapaneseOfficeIsReadInItsCharacterSet() {
    Charset shiftJis = Charset.forName("Shift_JIS");
    List<Lines.Row> rows = rows("品名,数量\n半導体,3\n".getBytes(shiftJis), shiftJis);
    assertThat(rows.getFirst().cells()).containsExactly("半導体", "3");
  }

  @Test
  void aControlCharacterIsTold() {
    assertThat(marks(rows("a,b\n1,x\u0000y\n3,4\n")))
        .containsExactly("2 lines.character", "3 sound");
  }

  @Test
  void aFileWithoutAHeaderIsRefused() {
    for (String text : List.of("", "\n\n", "\uFEFF")) {
      assertThat(
              CsvText.read("o.csv", text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                  .problems())
          .extracting(Problem::code)
          .containsExactly("lines.empty");
    }
  }

  @Test
  void everyRowHasAsManyCellsAsColumnsWhateverIsThrownAtIt() {
    Random random = new Random(20260611);
    byte[] letters = "ab,\"\n\r \u00e9\u0000\u65e5;x1".getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 20_000; round++) {
      byte[] body = new byte[random.nextInt(60)];
      for (int i = 0; i < body.length; i++) {
        body[i] = letters[random.nextInt(letters.length)];
      }
      byte[] file =
          ("a,b,c\n" + new String(body, StandardCharsets.ISO_8859_1))
              .getBytes(StandardCharsets.ISO_8859_1);
      List<Lines.Row> rows = rows(file, StandardCharsets.UTF_8);
      assertThat(rows).allMatch(row -> row.cells().size() == 3);
      assertThat(rows).extracting(row -> row.start().line()).isSorted();
    }
  }
}
