package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

class OwnTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void controlIsWrittenAsPairs() throws IOException {
    Path holdings = file("holdings.csv", "holder,company,percent\nA,B,60\nA,C,30\nB,C,21-25\n");
    SpokenTo answer = own("control", holdings.toString(), "--out", folder.resolve("p").toString());
    assertThat(answer).isEqualTo(new SpokenTo(0, "", ""));
    assertThat(folder.resolve("p"))
        .hasContent("controller,controlled,certainty\nA,B,CERTAIN\nA,C,CERTAIN\n");
  }

  @Test
  void blockedPartiesComeWithTheirReasons() throws IOException {
    Path holdings = file("holdings.csv", "holder,company,percent\nX,B,50\nB,C,40-60\n");
    Path seeds = file("seeds.csv", "party\nX\n");
    SpokenTo answer =
        own(
            "blocked",
            holdings.toString(),
            "--seeds",
            seeds.toString(),
            "--rule",
            "bis-affiliates",
            "--on",
            "2026-11-11",
            "--out",
            folder.resolve("b").toString());
    assertThat(answer).isEqualTo(new SpokenTo(0, "", ""));
    assertThat(folder.resolve("b"))
        .hasContent(
            """
            party,certainty,reason
            X,CERTAIN,listed
            B,CERTAIN,X (listed) holds 50 %; that is 50 % or more
            C,POSSIBLE,B holds up to 60 %; that is 50 % or more
            """);
  }

  @Test
  void badHoldingsAreRefusedWithTheirPlacesAndNothingIsWritten() throws IOException {
    Path holdings = file("holdings.csv", "holder,company,percent\nA,B,160\nA,,5\n");
    SpokenTo answer = own("control", holdings.toString(), "--out", folder.resolve("p").toString());
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err())
        .contains("holdings.csv:2:5: [holdings.percent.over]")
        .contains("holdings.csv:3:3: [holdings.party.missing]");
    assertThat(folder.resolve("p")).doesNotExist();
  }

  @Test
  void morePairsThanAskedForAreRefused() throws IOException {
    Path holdings = file("holdings.csv", "holder,company,percent\nA,B,60\nB,C,60\n");
    SpokenTo answer = own("control", holdings.toString(), "--most", "2", "--out", folder + "/p");
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains("[own.control.pairs]");
  }

  @Test
  void aReportIsPrintedAndDrawn() throws IOException {
    Path holdings = file("holdings.csv", "holder,company,percent\nA,B,60\n");
    SpokenTo answer = own("report", holdings.toString(), "B", "--svg", folder + "/b.svg");
    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("certain: A controls B");
    assertThat(folder.resolve("b.svg")).content().startsWith("<svg").contains("Owners of B");
    assertThat(own("report", holdings.toString(), "Z").err()).contains("[own.party.unknown]");
  }

  @Test
  void aReportWithNaturesTellsForeignInvestors() throws IOException {
    Path holdings = file("holdings.csv", "holder,company,percent\nA,B,60\nC,B,40\n");
    Path natures = file("natures.csv", "party,foreign,listed,state\nA,yes,no,\nC,no,no,\n");
    SpokenTo answer = own("report", holdings.toString(), "B", "--natures", natures.toString());
    assertThat(answer.out()).contains("certain: B is a foreign investor");
    Path bad = file("bad.csv", "party,foreign,listed,state\nA,maybe,no,\n");
    assertThat(own("report", holdings.toString(), "B", "--natures", bad.toString()).err())
        .contains("[ownership.natures]");
  }

  @Test
  void aPurchaseShowsTheVerdictsThatItChanges() throws IOException {
    Path holdings = file("holdings.csv", "holder,company,percent\nA,B,49\nX,B,30\n");
    SpokenTo answer =
        own("whatif", holdings.toString(), "--holder", "A", "--company", "B", "--buys", "3");
    assertThat(answer)
        .isEqualTo(
            new SpokenTo(0, "rule,party,company,before,after\njoint-control,A,B,NO,CERTAIN\n", ""));
  }

  @Test
  void aFileThatIsNoStatementIsRefused() throws IOException {
    Path broken = file("b.json", "[{\"statementId\": 1}]");
    SpokenTo answer = own("validate", broken.toString());
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains("b.json:1:3").contains("[bods.statement.id]");
  }

  private SpokenTo own(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "own";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return SpokenTo.in(Language.EN, all);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
