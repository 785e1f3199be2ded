package org.sekisho.ownership.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Register;
import org.sekisho.ownership.control.Controllers;
import org.sekisho.ownership.control.Held;
import org.sekisho.terms.Truth;

/** Worked cases of each rule, from its text. */
class RulesTest {

  @Test
  void everyRuleHasItsOwnIdAndItsDaysInOrder() {
    assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates().hasSize(14);
    assertThat(Rules.all()).allSatisfy(rule -> assertThat(rule.inForce()).isNotEmpty());
    assertThat(Rules.of("ofac-50")).contains(Rules.OFAC_50);
  }

  @Test
  void theFiftyPercentRuleOfOfacStartsWithItsGuidance() {
    assertThat(Rules.OFAC_50.isInForce(LocalDate.of(2014, 8, 12))).isFalse();
    assertThat(Rules.OFAC_50.isInForce(LocalDate.of(2014, 8, 13))).isTrue();
  }

  @Test
  void theUltimateControllerIsTheTopOfTheChain() {
    assertThat(ultimate("A B 60; B C 60; X C 40", "C")).containsExactly("A CERTAIN");
  }

  @Test
  void partiesThatControlEachOtherAreUltimateTogether() {
    assertThat(ultimate("A B 60; B A 60; B C 60", "C")).containsExactly("A CERTAIN", "B CERTAIN");
  }

  @Test
  void aPossibleOwnerAboveLeavesTheUltimateControllerOpen() {
    assertThat(ultimate("Z A 40-60; A B 60", "B")).containsExactly("A POSSIBLE", "Z POSSIBLE");
  }

  @Test
  void significantControlRunsThroughMajoritiesAndNotThroughProducts() {
    Register register = Register.of("P A 51; A C 26; Q B 50; B C 50");
    assertThat(new SignificantControl(register.votes()).of(register.number("C")))
        .extracting(found -> register.id(found.party()))
        .containsExactlyInAnyOrder("P", "A", "B");
  }

  @Test
  void aQuarterExactlyIsNotSignificantControl() {
    Register register = Register.of("P C 25; Q C 25.000001-50");
    assertThat(new SignificantControl(register.votes()).of(register.number("C")))
        .extracting(found -> register.id(found.party()) + " " + found.certainty())
        .containsExactly("Q CERTAIN");
  }

  @Test
  void closeLinksComeFromOneTheOtherOrAThird() {
    assertThat(link("A B 20", "A", "B")).contains(CloseLinks.Link.PARTICIPATION);
    assertThat(link("A X 50; X B 40", "A", "B")).contains(CloseLinks.Link.PARTICIPATION);
    assertThat(link("T A 20; T B 30", "A", "B")).contains(CloseLinks.Link.THIRD_PARTY);
    assertThat(link("T A 19; T B 30", "A", "B")).isEmpty();
    assertThat(link("A B 15 capital; A B 60 votes", "A", "B")).contains(CloseLinks.Link.CONTROL);
  }

  @Test
  void anAssertedParentIsCheckedAgainstControl() {
    Register register = Register.of("P C 100 parent; U C 100 ultimate-parent; P C 60; X C 30");
    assertThat(new AccountingParent(register.holdings(), register.votes()).on(Register.DAY))
        .extracting(one -> register.id(one.parent()) + " " + one.isAtOdds())
        .containsExactly("P false", "U true");
  }

  @Test
  void foreignVotesAddUpDirectlyAndThroughHalfForeignCompaniesAndTheirSubsidiaries() {
    // F holds half of I; I holds S; both pass all their votes.
    Register register = Register.of("F I 50; I S 51; I C 20; S C 20; F C 10; J C 50");
    assertThat(foreign(register, "C").foreign()).isEqualTo(Certainty.CERTAIN);
    assertThat(foreign(register, "C").held().text()).isEqualTo("50");
  }

  @Test
  void aCompanyThatIsLessThanHalfForeignPassesNothing() {
    Register register = Register.of("F I 49.9; J I 50.1; I C 40; F C 10");
    assertThat(foreign(register, "C").foreign()).isEqualTo(Certainty.NO);
  }

  @Test
  void twoIntermediariesTogetherMakeNoSubsidiary() {
    // Z is held by I1 and I2 to 60 % together, but is the subsidiary of neither.
    Register register = Register.of("F I1 50; F I2 50; I1 Z 30; I2 Z 30; J Z 40; Z C 60; J C 40");
    assertThat(foreign(register, "C").foreign()).isEqualTo(Certainty.NO);
  }

  @Test
  void aListedCompanyWithoutATenthInOneForeignHandIsLeftOut() {
    Register scattered = Register.of("F1 C 9.9; F2 C 9.9; F3 C 9.9; F4 C 9.9; F5 C 9.9; F6 C 9.9");
    assertThat(foreign(scattered, "C").foreign()).isEqualTo(Certainty.CERTAIN);
    assertThat(foreign(scattered, "C").leftOut()).isEqualTo(Truth.YES);
    assertThat(foreign(Register.of("F1 C 10; F2 C 45"), "C").leftOut()).isEqualTo(Truth.NO);
  }

  @Test
  void closelyRelatedPersonsCountOnceEach() {
    Register register = Register.of("P I 50; I S 50; P S2 50; I C 3; S C 2; S2 C 1; W C 4; X C 90");
    Held held =
        new RelatedHoldings(register.votes())
            .of(
                register.number("C"),
                register.number("I"),
                Set.of(register.number("W"), register.number("S")));
    assertThat(held.text()).isEqualTo("10");
  }

  @Test
  void stateControlAsksFiveTests() {
    Register register = Register.of("Ministry E 30; Fund E 20; J E 50");
    var natures =
        (IntFunction<PartyNature>)
            party ->
                Set.of("Ministry", "Fund").contains(register.id(party))
                    ? PartyNature.organOf("XX")
                    : PartyNature.UNKNOWN;
    var stated =
        new StateControl.Stated(Truth.NO, OptionalInt.of(9), OptionalInt.of(3), Truth.UNKNOWN);
    var tests = new StateControl(register.votes(), register.capital(), natures);
    assertThat(tests.of(register.number("E"), "XX", stated))
        .containsEntry(StateControl.Test.VOTES, Truth.YES)
        .containsEntry(StateControl.Test.CAPITAL, Truth.YES)
        .containsEntry(StateControl.Test.GOLDEN_SHARE, Truth.NO)
        .containsEntry(StateControl.Test.OFFICERS, Truth.YES)
        .containsEntry(StateControl.Test.INSTRUCTION, Truth.UNKNOWN);
    assertThat(tests.of(register.number("E"), "YY", StateControl.Stated.NOTHING))
        .containsEntry(StateControl.Test.VOTES, Truth.NO)
        .containsEntry(StateControl.Test.OFFICERS, Truth.UNKNOWN);
  }

  @Test
  void aHolderOfWhomTheCompanyHasAQuarterCannotVote() {
    Register register = Register.of("H C 40; P C 31; C C 5; Q C 24; C H 25");
    CrossHolding.Votes votes = new CrossHolding(register.votes()).in(register.number("C"));
    assertThat(votes.barred()).extracting(register::id).containsExactlyInAnyOrder("H", "C");
    // 31 of the 55 that can vote.
    assertThat(votes.of(31_000_000).percentText(2)).isEqualTo("56.36");
  }

  private static ForeignInvestor.Verdict foreign(Register register, String company) {
    return new ForeignInvestor(
            register.votes(),
            party -> PartyNature.foreign(register.id(party).startsWith("F")).listed(true))
        .of(register.number(company));
  }

  private static Optional<CloseLinks.Link> link(String text, String one, String other) {
    Register register = Register.of(text);
    return new CloseLinks(register.capital(), register.votes())
        .between(register.number(one), register.number(other))
        .map(CloseLinks.Found::link);
  }

  private static List<String> ultimate(String text, String company) {
    Register register = Register.of(text);
    return new Controllers(register.votes())
        .ultimate(register.number(company)).stream()
            .map(one -> register.id(one.party()) + " " + one.certainty())
            .toList();
  }
}
