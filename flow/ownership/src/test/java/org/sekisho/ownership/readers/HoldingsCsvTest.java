package org.sekisho.ownership.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.terms.Language;
import org.sekisho.terms.Period;

class HoldingsCsvTest {

  @Test
  void aHoldingNeedsOnlyAHolderACompanyAndAPercentage() {
    assertThat(read("holder,company,percent\nAsahi,Bandai,30\nBandai,Chiyo,33.333333\n"))
        .containsExactly(
            Holding.of("Asahi", "Bandai", Share.percent(30)),
            Holding.of("Bandai", "Chiyo", Share.exact(33_333_333)));
  }

  @Test
  void aRangeKeepsBothEnds() {
    assertThat(read("holder,company,percent\nA,B,25-50\nA,C, 0.5 - 1 \n"))
        .extracting(Holding::share)
        .containsExactly(Share.percent(25, 50), new Share(500_000, 1_000_000));
  }

  @Test
  void aPercentageFinerThanAMillionthIsBracketed() {
    assertThat(read("holder,company,percent\nA,B,50.00000001\n"))
        .extracting(Holding::share)
        .containsExactly(new Share(50_000_000, 50_000_001));
  }

  @Test
  void kindsAndDatesAreRead() {
    assertThat(read("holder,company,percent,kind,from,to\nA,B,60,votes,2020-06-07,2027-01-03\n"))
        .containsExactly(
            Holding.of("A", "B", Share.percent(60))
                .kind(Kind.VOTES)
                .during(Period.between(LocalDate.of(2020, 6, 7), LocalDate.of(2027, 1, 3))));
  }

  @Test
  void aHoldingUntilTheEndOfTimeIsOpen() {
    assertThat(read("holder,company,percent,kind,from,to\nA,B,60,,2020-06-07,9999-12-31\n"))
        .extracting(Holding::valid)
        .containsExactly(Period.from(LocalDate.of(2020, 6, 7)));
  }

  @Test
  void quotesByteOrderMarkAndCarriageReturnsAreUnderstood() {
    assertThat(read("\uFEFFholder,company,percent\r\n\"Kato, Sons\",\"the \"\"B\"\"\",10\r\n"))
        .containsExactly(Holding.of("Kato, Sons", "the \"B\"", Share.percent(10)));
  }

  @Test
  void columnsMayStandInAnyOrder() {
    assertThat(read("percent,company,holder\n10,B,A\n"))
        .containsExactly(Holding.of("A", "B", Share.percent(10)));
  }

  @Test
  void everyProblemIsToldWithItsLineAndColumn() {
    String text =
        """
        holder,company,percent,kind,from,to
        A,B,101
        A,B,-1

        A,,50
        A,B,abc
        A,B,50-25
        A,B,50,vote
        A,B,50,votes,2026-02-30
        A,B,50,votes,2026-02-03,2026-02-02
        A,B,50,votes,,,more
        "A,B,50
        """;
    assertThat(HoldingsCsv.read("holdings.csv", text).problems())
        .extracting(problem -> problem.place() + " " + problem.code())
        .containsExactly(
            "holdings.csv:2:5 holdings.percent.over",
            "holdings.csv:3:5 holdings.percent.negative",
            "holdings.csv:5:3 holdings.party.missing",
            "holdings.csv:6:5 holdings.percent.unreadable",
            "holdings.csv:7:5 holdings.percent.reversed",
            "holdings.csv:8:8 holdings.kind.unknown",
            "holdings.csv:9:14 holdings.date.unreadable",
            "holdings.csv:10:25 holdings.period.reversed",
            "holdings.csv:11:1 holdings.row.shape",
            "holdings.csv:12:1 holdings.row.shape");
  }

  @Test
  void aMistypedColumnIsGuessed() {
    assertThat(HoldingsCsv.read("h.csv", "holder,companie,percent\n").problems())
        .extracting(problem -> problem.line(Language.EN))
        .containsExactly(
            "h.csv:1:1: [holdings.column.missing] there is no column `company`; write"
                + " `holder,company,percent` on the first line, then `kind,from,to` where needed",
            "h.csv:1:8: [holdings.column.unknown] `companie` is not a column of a holdings file;"
                + " did you mean `company`?");
  }

  @Test
  void anEmptyFileHasNoColumns() {
    assertThat(HoldingsCsv.read("h.csv", "").problems()).hasSize(3);
  }

  @Test
  void aFileOfRubbishStopsAfterAThousandProblems() {
    String text = "holder,company,percent\n" + "A,B,x\n".repeat(5000);
    assertThat(HoldingsCsv.read("h.csv", text).problems())
        .hasSize(1001)
        .last()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("holdings.problems.many"));
  }

  @Test
  void theLineOfARowIsKnownAfterBlankLines() {
    HoldingsCsv.Read read =
        HoldingsCsv.read("h.csv", "holder,company,percent\nA,B,1\n\n\nA,C,1\nA,D,1\n").orThrow();
    assertThat(IntStream.range(0, 3).map(row -> read.places().of(row).line()))
        .containsExactly(2, 5, 6);
  }

  private static List<Holding> read(String text) {
    Holdings holdings = HoldingsCsv.read("h.csv", text).orThrow().holdings();
    return IntStream.range(0, holdings.size()).mapToObj(holdings::get).toList();
  }
}
