package org.sekisho.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

class ProblemPrinterTest {

  private static final Problem PROBLEM =
      new Problem(
          "matter.fact.unknown",
          new Place("matter.yaml", 3, 5, "facts.colour"),
          Text.of("no fact `colour`", "事実`colour`はありません"),
          Text.of("remove it", "削除してください。"));

  @Test
  void aProblemIsOneLineWithItsPlaceAndTheCountComesLast() {
    assertThat(printed(Language.EN).lines())
        .containsExactly(
            "matter.yaml:3:5 (facts.colour): [matter.fact.unknown] no fact `colour`; remove it",
            "1 problem; nothing was done");
  }

  @Test
  void problemsAreToldInJapanese() {
    assertThat(printed(Language.JA)).contains("事実`colour`はありません。削除してください。").contains("1件");
  }

  private static String printed(Language language) {
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(new StringWriter()), new PrintWriter(err, true), language, false, 80);
    assertThat(new ProblemPrinter(terminal).refuse(List.of(PROBLEM))).isEqualTo(ExitCode.BAD_INPUT);
    return err.toString();
  }
}
