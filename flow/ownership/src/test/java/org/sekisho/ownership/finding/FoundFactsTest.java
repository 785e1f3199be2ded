package org.sekisho.ownership.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Shelf;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.ownership.rules.PartyNature;
import org.sekisho.terms.Text;

final class FoundFactsTest {

  private static final String HEADER = "holder,company,percent\n";
  private static final Gate GATE =
      GateReader.readAll(
              Shelf.inDirectory(
                  Path.of(System.getProperty("sekisho.root", "."), "gates"), GateReader.FILE))
          .map(gates -> Optional.ofNullable(gates.get("investment")).orElseThrow())
          .orThrow();

  @Test
  void aSistersHoldingCountsWithTheInvestorsOwn() {
    String holdings = "fund,target,3\nparent,fund,100\nparent,sister,60\nsister,target,2\n";
    assertThat(found("holding.after", holdings, "")).contains(50_000L);
  }

  @Test
  void aStrangersHoldingDoesNotCount() {
    assertThat(found("holding.after", "fund,target,3\nstranger,target,2\n", "")).contains(30_000L);
  }

  @Test
  void aHoldingKnownOnlyWithinARangeIsLeftToBeAsked() {
    assertThat(found("holding.after", "fund,target,3-5\n", "")).isEmpty();
  }

  @Test
  void aNamedRelativeCountsEvenWithoutALinkOfVotes() {
    Matter matter = matter(Map.of("related", List.of("spouse")));
    String holdings = "fund,target,3\nspouse,target,1\n";
    assertThat(found(matter, "holding.after", holdings, "")).contains(40_000L);
  }

  @Test
  void votesFromAbroadAreFoundWhereAllHoldersAreKnown() {
    String natures = "abroad,yes,no,\nathome,no,no,\n";
    String holdings = "abroad,fund,49.9\nathome,fund,50.1\nfund,target,3\n";
    assertThat(found("investor.foreign_votes", holdings, natures)).contains(499_000L);
  }

  @Test
  void votesWithNobodyNamedBehindThemMayBeAnybodys() {
    String holdings = "abroad,fund,49.9\nfund,target,3\n";
    assertThat(found("investor.foreign_votes", holdings, "abroad,yes,no,\n")).isEmpty();
  }

  @Test
  void bodiesOfOneStateCountTogetherAndAnotherStatesDoNot() {
    String natures = "ministry,yes,no,X\nbank,yes,no,X\nother,yes,no,Y\n";
    String holdings = "ministry,fund,30\nbank,fund,20\nother,fund,50\nfund,target,3\n";
    assertThat(found("investor.state_votes", holdings, natures)).contains(500_000L);
  }

  @Test
  void aPartyThatTheFileDoesNotNameFindsNothing() {
    assertThat(found("holding.after", "somebody,target,3\n", "")).isEmpty();
  }

  @Test
  void aNatureThatIsNeitherYesNorNoIsToldWithItsLine() throws IOException {
    byte[] file = "party,foreign,listed,state\nfund,maybe,no,\n".getBytes(StandardCharsets.UTF_8);
    assertThat(NatureTable.read("natures.csv", new ByteArrayInputStream(file)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(2));
  }

  private static Optional<Long> found(String fact, String holdings, String natures) {
    return found(matter(Map.of()), fact, holdings, natures);
  }

  private static Optional<Long> found(Matter matter, String fact, String holdings, String natures) {
    Holdings read = HoldingsCsv.read("holdings.csv", HEADER + holdings).orThrow().holdings();
    Facts facts = FoundFacts.of(matter, Facts.of(matter), read, natures(natures));
    return facts.at(GATE.fact(fact).orElseThrow().slot()).map(Fact::value);
  }

  private static Map<String, PartyNature> natures(String rows) {
    byte[] file = ("party,foreign,listed,state\n" + rows).getBytes(StandardCharsets.UTF_8);
    try {
      return NatureTable.read("natures.csv", new ByteArrayInputStream(file)).orThrow();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Matter matter(Map<String, List<String>> more) {
    TreeMap<String, List<Participant>> parties = new TreeMap<>();
    more.forEach((role, ids) -> parties.put(role, ids.stream().map(Participant::named).toList()));
    parties.put("investor", List.of(Participant.named("fund")));
    parties.put("target", List.of(Participant.named("target")));
    return new Matter(
        GATE,
        Text.same("a purchase"),
        LocalDate.of(2026, 4, 10),
        new TreeMap<>(),
        parties,
        new TreeMap<>());
  }
}
