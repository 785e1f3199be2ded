package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

/** A carrier has a whole day's loads and one file of them. */
final class OrderListTest {

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> decided(String text, String... more) throws IOException {
    Path out = folder.resolve("out.csv");
    List<String> arguments =
        new ArrayList<>(List.of("decide", file("loads.csv", text).toString(), "--gate", "road"));
    arguments.addAll(List.of("--out", out.toString(), "--on", "2026-11-23"));
    arguments.addAll(List.of(more));
    call = Toy.call(arguments.toArray(String[]::new));
    return Files.isRegularFile(out) ? Files.readAllLines(out) : List.of();
  }

  private Call call = Toy.call("--version");

  private static final String HEADER = "no,date,road.direction,load.guns,carrier.pass\n";

  private static String cell(String row, int column) {
    return List.of(row.split(",", -1)).get(column);
  }

  @Test
  void everyRowComesBackWithItsAnswerInItsOrder() throws IOException {
    List<String> out =
        decided(
            HEADER
                + "A1,2026-11-23,to_capital,0,no\n"
                + "A2,2026-11-23,to_capital,3,no\n"
                + "A3,2026-11-23,from_capital,3,no\n");
    assertThat(call.err()).contains("3 rows");
    assertThat(out.getFirst()).startsWith("no,date,road.direction,load.guns,carrier.pass,outcome,");
    assertThat(out.stream().skip(1).map(row -> cell(row, 0))).containsExactly("A1", "A2", "A3");
    assertThat(cell(out.get(1), 5)).isEqualTo("free");
    assertThat(cell(out.get(2), 5)).isNotEqualTo("free");
  }

  @Test
  void aBadRowIsMarkedAndTheOthersAreDecided() throws IOException {
    List<String> out =
        decided(
            HEADER
                + "A1,2026-11-23,to_capital,0,no\n"
                + "A2,2026-13-23,to_the_moon,-3,no\n"
                + "A3,2026-11-23\n"
                + "A4,2026-11-23,to_capital,\"0,no\n"
                + "A5,2026-11-23,to_capital,0,no\n");
    assertThat(call.exit()).isEqualTo(2);
    assertThat(out).hasSize(6);
    assertThat(out.get(1)).contains(",free,");
    assertThat(out.get(2))
        .contains(",broken,", "loads.csv:3:1 (date)", "(road.direction)", "(load.guns)");
    assertThat(out.get(3)).contains(",broken,", "lines.width");
    assertThat(out.get(4)).contains(",broken,", "lines.quote");
    assertThat(out.get(5)).contains(",free,");
  }

  @Test
  void whatIsMissingInARowIsNamed() throws IOException {
    List<String> out = decided("no,load.guns,road.direction\nA1,3,to_capital\nA2,,to_capital\n");
    assertThat(call.exit()).isEqualTo(3);
    assertThat(out.get(2)).contains(",undecided,", "load.guns");
  }

  @Test
  void columnsMayHaveAnyName() throws IOException {
    List<String> out =
        decided(
            "no,鉄砲,向き\nA1,0,to_capital\n",
            "--column",
            "load.guns=鉄砲",
            "--column",
            "road.direction=向き");
    assertThat(out.get(1)).startsWith("A1,0,to_capital,free,");
  }

  @Test
  void whatAllRowsShareIsGivenOnce() throws IOException {
    Path given =
        file(
            "given.yaml",
            """
            gate: road
            title: "loads of the day"
            date: 2026-11-23
            answers:
              road.direction: to_capital
            """);
    List<String> out = decided("no,load.guns\nA1,0\n", "--given", given.toString());
    assertThat(out.get(1)).startsWith("A1,0,free,");
  }

  @Test
  void everyRowMeetsEveryRowOfASecondTable() throws IOException {
    Path ways = file("ways.csv", "way,road.direction\nout,from_capital\nin,to_capital\n");
    List<String> out = decided("no,load.guns\nA1,0\nA2,3\n", "--each", ways.toString());
    assertThat(out.getFirst()).startsWith("no,load.guns,way,road.direction,outcome,");
    assertThat(out.stream().skip(1).map(row -> cell(row, 0) + " " + cell(row, 2)))
        .containsExactly("A1 out", "A1 in", "A2 out", "A2 in");
    assertThat(out.get(2)).startsWith("A1,0,in,to_capital,free,");
    assertThat(cell(out.get(4), 4)).isNotEqualTo("free");
  }

  @Test
  void anotherGateThanThatOfTheSharedMatterIsRefused() throws IOException {
    Path given = file("given.yaml", "gate: export\ntitle: \"loads\"\ndate: 2026-11-23\n");
    assertThat(decided("no,load.guns\nA1,0\n", "--given", given.toString())).isEmpty();
    assertThat(call.problems()).singleElement().asString().contains("[matter.gate.differs]");
  }

  @Test
  void aTableThatTellsNothingIsRefusedWithAllThatIsWrong() throws IOException {
    decided("no,colour\nA1,red\n", "--column", "load.gun=Guns");
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("lines.column", "lines.meaning", "lines.columns.none");
    assertThat(call.err()).contains("load.guns");
  }

  @Test
  void theSummaryDrawsWhatTheRowsCameTo() throws IOException {
    decided(HEADER + "A1,2026-11-23,to_capital,0,no\nA2,2026-11-23,to_capital,3,no\n");
    assertThat(call.err()).contains("2 rows", "free", "█");
    Path loads = folder.resolve("loads.csv");
    Call japanese = Toy.typing("", Language.JA, "decide", loads.toString(), "--gate", "road");
    assertThat(japanese.err()).contains("2件", "手続不要");
    assertThat(japanese.out().lines().findFirst())
        .hasValueSatisfying(header -> assertThat(header).startsWith("no,date,"));
  }

  @Test
  void aRunThatWasStoppedGoesOnBehindItsLastWholeRow() throws IOException {
    String text =
        HEADER
            + "A1,2026-11-23,to_capital,0,no\n"
            + "A2,2026-11-23,to_capital,3,no\n"
            + "A3,2026-11-23,to_capital,0,no\n";
    List<String> whole = decided(text);
    Path out = folder.resolve("out.csv");
    assertThat(folder.resolve("out.csv.partial")).doesNotExist();
    String rows = Files.readString(out);
    stopped(text, rows.substring(0, rows.indexOf("A2,") + 20));
    assertThat(decided(text)).isEqualTo(whole);
    assertThat(call.err()).contains("going on behind the 1 rows", "3 rows");
  }

  /** Leaves behind what a run leaves that is stopped in the midst of a row. */
  private void stopped(String text, String partial) throws IOException {
    Files.delete(folder.resolve("out.csv"));
    Files.createDirectory(folder.resolve("out.csv"));
    Files.createDirectory(folder.resolve("out.csv/in-the-way"));
    decided(text);
    assertThat(call.err()).contains("lines.unwritable");
    Files.delete(folder.resolve("out.csv/in-the-way"));
    Files.delete(folder.resolve("out.csv"));
    Files.writeString(folder.resolve("out.csv.partial"), partial);
  }
}
