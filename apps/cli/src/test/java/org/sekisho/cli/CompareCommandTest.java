package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

class CompareCommandTest {

  @TempDir private Path folder = Path.of(".");

  private SpokenTo compare(String pairs, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("pairs.csv"), pairs);
    String[] all = new String[3 + more.length];
    all[0] = "compare";
    all[1] = "--pairs";
    all[2] = file.toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return SpokenTo.in(Language.EN, all);
  }

  @Test
  void allColumnsAreKeptAndFourAreAdded() throws IOException {
    Path out = folder.resolve("scored.csv");
    SpokenTo told =
        compare(
            """
            no,schema,name1,name2
            1,Person,Gregor Odvern,Grigor Odvern
            2,Person,Gregor Odvern,Aurelia van Dorn
            """,
            "--out",
            out.toString());
    assertThat(told.exit()).isZero();
    assertThat(told.out()).isEmpty();
    assertThat(told.err()).contains("2 pairs compared");
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.get(0)).isEqualTo("no,schema,name1,name2,score,band,match,explanation");
    assertThat(lines.get(1)).startsWith("1,Person,Gregor Odvern,Grigor Odvern,0.").contains("true");
    assertThat(lines.get(2)).contains(",false,");
  }

  @Test
  void theThresholdDecidesWhatIsAMatch() throws IOException {
    String pairs = "name1,name2\nGregor Odvern,Grigor Odvern\n";
    assertThat(compare(pairs).out()).contains(",true,");
    assertThat(compare(pairs, "--threshold", "1").out()).contains(",false,");
  }

  @Test
  void theColumnsMustBeThere() throws IOException {
    SpokenTo told = compare("one,two\na,b\n");
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("[screening.compare.columns]");
  }

  @Test
  void aShortRowIsToldWithItsLine() throws IOException {
    assertThat(compare("name1,name2\na,b\nc\n").err())
        .contains("pairs.csv:3:1: [screening.rows.width]");
  }
}
