package org.sekisho.ownership.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Share;
import org.sekisho.terms.Period;

class HoldingsFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void holdingsComeBackAsTheyWere() throws IOException {
    List<Holding> holdings =
        List.of(
            Holding.of("A", "B", Share.percent(30)),
            Holding.of("株式会社甲", "B", Share.percent(25, 50))
                .kind(Kind.VOTES)
                .during(Period.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)))
                .recorded(Period.from(LocalDate.of(2020, 2, 1))));
    HoldingsFile.write(Holdings.of(holdings), folder.resolve("h"));
    Holdings read = HoldingsFile.read(folder.resolve("h")).orThrow();
    assertThat(IntStream.range(0, read.size()).mapToObj(read::get).toList()).isEqualTo(holdings);
    assertThat(read.parties().find("B")).hasValue(1);
    assertThat(read.parties().find("C")).isEmpty();
    assertThat(read.parties().number("C")).isEqualTo(3);
  }

  @Test
  void manyIdsAreFoundAgain() throws IOException {
    Holdings holdings = new Holdings();
    for (int i = 0; i < 200_000; i++) {
      holdings.parties().number("party number " + i);
    }
    HoldingsFile.write(holdings, folder.resolve("h"));
    Parties read = HoldingsFile.read(folder.resolve("h")).orThrow().parties();
    assertThat(read.find("party number 199999")).hasValue(199_999);
    assertThat(read.id(77_777)).isEqualTo("party number 77777");
  }

  @Test
  void aDamagedFileIsToldAndNotRead() throws IOException {
    Path file = folder.resolve("h");
    HoldingsFile.write(Holdings.of(List.of(Holding.of("A", "B", Share.percent(30)))), file);
    byte[] bytes = Files.readAllBytes(file);
    for (int damage = 0; damage < 60; damage++) {
      byte[] damaged = bytes.clone();
      damaged[(int) ((long) damage * bytes.length / 60)] ^= 0x55;
      Files.write(file, damaged);
      assertThat(HoldingsFile.read(file).problems())
          .extracting(problem -> problem.code())
          .containsExactly("holdings.file.damaged");
    }
    assertThat(HoldingsFile.read(folder.resolve("nothing")).problems())
        .extracting(problem -> problem.code())
        .containsExactly("document.missing");
  }
}
