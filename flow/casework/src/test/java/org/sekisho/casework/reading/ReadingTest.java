package org.sekisho.casework.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Story;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.reading.Precedents.Precedent;
import org.sekisho.casework.reading.Precedents.Trait;
import org.sekisho.terms.Text;

class ReadingTest {

  private static final Label RESTRICTED = new LabelDraft().group("annex").label();
  private static final Predicate<Label> OPEN = Label.PUBLIC::equals;

  @Test
  void theFilerSeesNoAdviceRouteOrCountersign() {
    CaseFile file = Story.inExamination().advised(AdviceKind.REFUSE).countersigned().file();
    assertThat(CaseView.of(file, CaseView.Side.FILER, OPEN).orElseThrow().acts())
        .extracting(Act::event)
        .containsExactly("casework.drafted", "casework.submitted", "casework.accepted");
    assertThat(CaseView.of(file, CaseView.Side.OFFICE, OPEN).orElseThrow().acts())
        .hasSize(file.acts().size());
  }

  @Test
  void aRestrictedPartyIsInNoViewWithoutItsLabel() {
    Story story =
        new Story()
            .then(Story.FILER, new FilingDeed.Amended(withRestrictedParty(), "annex"))
            .then(Story.FILER, new FilingDeed.Submitted());
    CaseView view = CaseView.of(story.file(), CaseView.Side.OFFICE, OPEN).orElseThrow();
    assertThat(view.acts()).hasSize(2);
    assertThat(view.filing().parties()).extracting(CaseParty::id).containsExactly("lei-1");
    assertThat(view.filing().matter()).isEmpty();
    assertThat(view.acts().toString()).doesNotContain("Hidden Partner");
    assertThat(story.file().labelOfAll()).isEqualTo(RESTRICTED);
  }

  @Test
  void aDraftIsItsFilersOwn() {
    CaseFile draft = new Story().file();
    assertThat(CaseView.of(draft, CaseView.Side.OFFICE, OPEN)).isEmpty();
    assertThat(CaseView.of(draft, CaseView.Side.FILER, OPEN)).isPresent();
  }

  @Test
  void aQueueShowsTheCaseForEachUnitThatHasIt() {
    CaseFile file = Story.inExamination().file();
    assertThat(QueueEntry.of(file))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.unit()).isEqualTo("mof");
          assertThat(entry.stage()).isEqualTo("in-examination");
          assertThat(entry.acts()).isEqualTo(4);
        });
  }

  @Test
  void aSharedOwnerFindsThePrecedentAndARareTraitWeighsMore() {
    Trait owner = new Trait(Trait.Kind.OWNER, "lei-9");
    Trait country = new Trait(Trait.Kind.COUNTRY, "SG");
    List<Traits> cases =
        List.of(
            traits("a", owner, country),
            traits("b", owner, country),
            traits("c", country),
            traits("d", country));
    List<Precedent> found = Precedents.among(cases).of(cases.getFirst(), 2);
    assertThat(found).extracting(one -> one.of().caseId()).containsExactly("b", "c");
    assertThat(found.getFirst().reasons()).containsOnlyKeys(owner, country);
  }

  private static Traits traits(String id, Trait... traits) {
    return new Traits(
        id,
        Text.same(id),
        "decided",
        Text.same("cleared"),
        Instant.EPOCH,
        new TreeSet<>(List.of(traits)));
  }

  private static Filing withRestrictedParty() {
    Filing filing = Story.filing();
    CaseParty known = filing.parties().getFirst();
    CaseParty hidden =
        new CaseParty(
            "lei-2",
            "investor",
            "Hidden Partner",
            known.country(),
            known.keys(),
            known.owners(),
            RESTRICTED);
    return new Filing(
        filing.gate(),
        filing.regime(),
        filing.title(),
        "gate: investment\nparties: Hidden Partner\n",
        filing.found(),
        List.of(known, hidden),
        filing.items(),
        filing.countries(),
        filing.attachments(),
        filing.answers());
  }
}
