package org.sekisho.ownership.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Folder;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Indication;
import org.sekisho.facts.Sighting;
import org.sekisho.facts.Source;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;
import org.sekisho.matter.Listing;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.terms.Text;

final class OwnedByListedTest {

  private static final Gate GATE =
      GateReader.read(
              new Folder(
                  "harbour",
                  "harbour",
                  new TreeMap<>(
                      Map.of(
                          "gate.yaml",
                          """
                          gate: harbour
                          title: {en: Harbour, ja: 港}
                          asks: {en: Ships, ja: 船}
                          roles: [{id: buyer, title: {en: buyer, ja: 買主}}, {id: user, title: {en: user, ja: 需要者}}]
                          facts:
                            - {id: parties.owned, type: yes-no, label: {en: owned, ja: 所有}, question: {en: Owned?, ja: 所有か}, found_by: [ownership], found_as: half-owned-by-listed, lists: [pirates], about: [buyer, user]}
                          """
                              .getBytes(StandardCharsets.UTF_8)))))
          .orThrow();

  /** Lists on which some are, and about some of whom a person must be asked. */
  private record Known(Set<String> listed, Set<String> asked) implements OwnersOnLists {

    @Override
    public boolean has(Listing listing) {
      return true;
    }

    @Override
    public Sighting find(List<Participant> participants, Listing listing) {
      String name = participants.getFirst().name();
      Source.Listed entry = new Source.Listed("pirates", "v1", name);
      return asked.contains(name)
          ? new Sighting(
              Optional.empty(), List.of(new Indication(entry, Text.same(name + " may be listed"))))
          : new Sighting(
              Optional.of(new Fact(listed.contains(name) ? 1 : 0, entry, Optional.empty())),
              List.of());
    }
  }

  private static Facts facts(String holdings, Set<String> listed, Set<String> asked) {
    Holdings read = holdings(holdings);
    SortedMap<String, List<Participant>> parties = new TreeMap<>();
    parties.put("buyer", List.of(Participant.named("trader")));
    Matter matter =
        new Matter(
            GATE,
            Text.same("sale"),
            LocalDate.of(2025, 10, 15),
            new TreeMap<>(),
            parties,
            new TreeMap<>());
    return new OwnedByListed(read, new Known(listed, asked)).facts(matter, Facts.of(matter));
  }

  private static Holdings holdings(String rows) {
    byte[] csv = ("holder,company,percent\n" + rows).getBytes(StandardCharsets.UTF_8);
    try {
      return HoldingsCsv.read("holdings.csv", new ByteArrayInputStream(csv)).orThrow().holdings();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Optional<Long> found(String holdings, String... listed) {
    return facts(holdings, Set.of(listed), Set.of()).at(0).map(Fact::value);
  }

  @Test
  void halfInTheHandsOfTheListedIsFound() {
    assertThat(found("pirate,trader,50\nmerchant,trader,50\n", "pirate")).contains(1L);
  }

  @Test
  void lessThanHalfIsNot() {
    assertThat(found("pirate,trader,49.9\nmerchant,trader,50.1\n", "pirate")).contains(0L);
  }

  @Test
  void twoListedOwnersAreAddedUp() {
    assertThat(found("pirate,trader,25\ncorsair,trader,25\nm,trader,50\n", "pirate", "corsair"))
        .contains(1L);
  }

  @Test
  void aCompanyThatTheListedOwnByHalfCountsWhole() {
    assertThat(found("pirate,holding,50\nholding,trader,50\nm,trader,50\n", "pirate")).contains(1L);
    assertThat(found("pirate,holding,49\nholding,trader,100\n", "pirate")).contains(0L);
  }

  @Test
  void aPartyWithoutHoldersOrInUnknownHandsIsLeftToBeAsked() {
    assertThat(found("merchant,other,100\n")).isEmpty();
    assertThat(found("merchant,trader,50\n")).isEmpty();
    assertThat(found("merchant,trader,50.1\n")).contains(0L);
  }

  @Test
  void aRangeThatReachesHalfIsLeftToBeAsked() {
    assertThat(found("pirate,trader,25-50\nmerchant,trader,50\n", "pirate")).isEmpty();
  }

  @Test
  void anOwnerWhoMayBeListedIsShownToAPerson() {
    Facts facts = facts("stranger,trader,60\nm,trader,40\n", Set.of(), Set.of("stranger"));
    assertThat(facts.at(0)).isEmpty();
    assertThat(facts.indications(0))
        .extracting(each -> each.text().en())
        .containsExactly("stranger may be listed");
  }

  @Test
  void anOwnerWhoMayBeListedButHoldsTooLittleTroublesNobody() {
    assertThat(facts("stranger,trader,40\nm,trader,60\n", Set.of(), Set.of("stranger")).at(0))
        .map(Fact::value)
        .contains(0L);
  }

  @Test
  void aCircleOfOwnersEnds() {
    assertThat(found("a,trader,60\ntrader,a,60\npirate,a,50\nm,trader,40\n", "pirate"))
        .contains(1L);
  }

  @Test
  void theReasonNamesWhoHoldsWhat() {
    Facts facts = facts("pirate,trader,50\nmerchant,trader,50\n", Set.of("pirate"), Set.of());
    assertThat(facts.at(0).orElseThrow().source().title().en())
        .contains("pirate (listed) holds 50 %", "trader");
  }
}
