package org.sekisho.screening.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Folder;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Indication;
import org.sekisho.facts.Source;
import org.sekisho.matter.Answer;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.screening.decided.DecisionBook;
import org.sekisho.screening.decided.HitDecision;
import org.sekisho.screening.decided.HitDecision.Verdict;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

class FoundFactsTest {

  private static final int SLOT = 0;

  private static final Gate GATE =
      gate(
          """
          gate: quay
          title: {en: Quay, ja: 埠頭}
          asks: {en: Goods, ja: 荷}
          roles: [{id: user, title: {en: end user, ja: 需要者}}]
          facts:
            - id: user.listed
              role: user
              type: yes-no
              label: {en: listed, ja: 掲載}
              question: {en: Listed?, ja: 掲載か}
              found_by: [screening]
              found_as: listed
              lists: [red, blue]
              programmes: [ARMS]
          """);

  private static Gate gate(String yaml) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(GateReader.FILE, yaml.getBytes(StandardCharsets.UTF_8));
    return GateReader.read(new Folder("quay", "gates/quay", files)).orThrow();
  }

  private static Party listed(String list, String name, String programme) {
    return new PartyDraft(list, Place.file(list))
        .id("e1")
        .name(name, NameKind.PRIMARY)
        .programme(programme)
        .party();
  }

  private static ScreenedLists lists(Party... parties) {
    return ScreenedLists.of(List.of(version("red"), version("blue")), List.of(parties));
  }

  private static ListVersion version(String id) {
    return new ListVersion(id, ContentHash.of(id), Optional.empty(), Optional.empty(), 1);
  }

  private static Matter matter(String... names) {
    TreeMap<String, List<Participant>> parties = new TreeMap<>();
    if (names.length > 0) {
      parties.put("user", List.of(names).stream().map(Participant::named).toList());
    }
    return new Matter(
        GATE, Text.same("x"), LocalDate.of(2026, 3, 2), new TreeMap<>(), parties, new TreeMap<>());
  }

  private static HitDecision decided(Party record, Verdict verdict) {
    return new HitDecision(
        "Gregor Odvern",
        Question.of("Gregor Odvern").contentHash(),
        record.listId(),
        record.partyId(),
        record.contentHash(),
        verdict,
        "officer 7",
        LocalDate.of(2026, 1, 5),
        "seen the passport");
  }

  private static Checked<Facts> found(Matter matter, ScreenedLists lists, HitDecision... book) {
    DecisionBook decisions = new DecisionBook(new ArrayList<>(List.of(book)));
    return FoundFacts.of(
        matter, Facts.of(matter), new ListedParties(lists, decisions), "matter.yaml");
  }

  private static final Party ODVERN = listed("red", "Gregor Odvern", "ARMS");

  @Test
  void whoIsOnNoListIsNotListedByTheVersionsLookedAt() {
    Fact fact = found(matter("Marlow Quill"), lists(ODVERN)).orThrow().at(SLOT).orElseThrow();
    assertThat(fact.value()).isZero();
    assertThat(fact.source())
        .isInstanceOfSatisfying(
            Source.NotListed.class,
            source -> assertThat(source.versions()).containsOnlyKeys("blue", "red"));
  }

  @Test
  void nothingIsFoundUntilEveryListIsAtHand() {
    ScreenedLists one = ScreenedLists.of(List.of(version("red")), List.of(ODVERN));
    assertThat(found(matter("Marlow Quill"), one).orThrow().isKnown(SLOT)).isFalse();
  }

  @Test
  void nothingIsFoundWhereNobodyIsNamed() {
    assertThat(found(matter(), lists(ODVERN)).orThrow().isKnown(SLOT)).isFalse();
  }

  @Test
  void aHitIsOpenAndShowsTheEntryToBeConfirmed() {
    Facts facts = found(matter("Grigor Odvern"), lists(ODVERN)).orThrow();
    assertThat(facts.isKnown(SLOT)).isFalse();
    assertThat(facts.indications(SLOT))
        .singleElement()
        .satisfies(indication -> {
          assertThat(indication.entry().entry()).isEqualTo("e1");
          assertThat(indication.text().en()).contains("`Gregor Odvern` (red e1)");
        });
  }

  @Test
  void aStatedNoIsTakenBackByAHitAndAStatedYesStands() {
    Matter no = matter("Gregor Odvern").with("user.listed", new Answer.Known(0));
    Matter yes = matter("Gregor Odvern").with("user.listed", new Answer.Known(1));
    assertThat(found(no, lists(ODVERN)).orThrow().isKnown(SLOT)).isFalse();
    assertThat(found(yes, lists(ODVERN)).orThrow().value(SLOT)).isEqualTo(1);
  }

  @Test
  void aConfirmedHitIsYes() {
    Facts facts =
        found(matter("Gregor Odvern"), lists(ODVERN), decided(ODVERN, Verdict.SAME)).orThrow();
    assertThat(facts.value(SLOT)).isEqualTo(1);
    assertThat(facts.at(SLOT).orElseThrow().source()).isInstanceOf(Source.Listed.class);
  }

  @Test
  void aRefutedHitIsNone() {
    HitDecision refuted = decided(ODVERN, Verdict.NOT_THE_SAME);
    Fact fact = found(matter("Gregor Odvern"), lists(ODVERN), refuted).orThrow().at(SLOT).get();
    assertThat(fact.value()).isZero();
    assertThat(fact.source()).isInstanceOf(Source.Decided.class);
  }

  @Test
  void aDecisionOnAnEntryThatChangedIsShownAndNotApplied() {
    HitDecision former = decided(listed("red", "G. Odvern", "ARMS"), Verdict.NOT_THE_SAME);
    List<Indication> shown =
        found(matter("Gregor Odvern"), lists(ODVERN), former).orThrow().indications(SLOT);
    assertThat(shown)
        .singleElement()
        .satisfies(each -> assertThat(each.text().en()).contains("refuted by officer 7"));
  }

  @Test
  void anEntryUnderAnotherProgrammeOrOnAnotherListDoesNotCount() {
    Party other = listed("red", "Gregor Odvern", "TRADE");
    Party elsewhere = listed("green", "Gregor Odvern", "ARMS");
    ScreenedLists lists =
        ScreenedLists.of(
            List.of(version("red"), version("blue"), version("green")), List.of(other, elsewhere));
    assertThat(found(matter("Gregor Odvern"), lists).orThrow().value(SLOT)).isZero();
    assertThat(found(matter("Gregor Odvern"), lists).orThrow().isKnown(SLOT)).isTrue();
  }

  @Test
  void ofSeveralWhoPlayARoleOneHitLeavesTheFactOpen() {
    Matter two = matter("Marlow Quill", "Gregor Odvern");
    assertThat(found(two, lists(ODVERN)).orThrow().indications(SLOT)).hasSize(1);
  }

  @Test
  void anAnswerAgainstWhatWasFoundIsRefused() {
    Matter yes = matter("Marlow Quill").with("user.listed", new Answer.Known(1));
    Matter no = matter("Gregor Odvern").with("user.listed", new Answer.Known(0));
    HitDecision same = decided(ODVERN, Verdict.SAME);
    assertThat(found(yes, lists(ODVERN)).problems()).hasSize(1);
    assertThat(found(no, lists(ODVERN), same).problems()).hasSize(1);
  }
}
