package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A gate and a regime are added by writing two folders. */
final class ToyRegimeTest {

  @Test
  void theToyIsOnlyData() throws IOException {
    try (Stream<Path> files = Files.walk(Call.ROOT.resolve(Toy.FOLDER))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allMatch(file -> file.toString().endsWith(".yaml"));
    }
  }

  @Test
  void aMatterOfTheToyGateIsDecidedByTheToyRegime() {
    Call call = Toy.call("decide", Toy.matter("guns-to-the-capital"));
    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .startsWith("ASK FOR PERMISSION\n")
        .contains("not before 2022-02-24", "request for leave to pass to Warden of the barrier")
        .contains("(old-road, 2022-01-01..");
  }

  @Test
  void theToyRegimeIsProved() {
    Call call = Toy.call("law", "prove", "old-road");
    assertThat(call.exit()).isZero();
    assertThat(call.out()).startsWith("old-road: proved. ").contains("2 slices of time");
  }

  @Test
  void aDraftWithAGapAndAConflictIsNotProvedAndBothAreShownByMatters() {
    Call call =
        Call.of(
            "law",
            "prove",
            "old-road",
            "--gates",
            Toy.at("gates"),
            "--regimes",
            Toy.at("second-draft"));
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out())
        .contains("[gap] passage", "load.guns: 1\n", "no rule fires")
        .contains("[conflict] passage: `outward` and `with_pass`", "carrier.pass: yes\n");
  }
}
