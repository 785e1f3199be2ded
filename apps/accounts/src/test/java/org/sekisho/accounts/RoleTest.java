package org.sekisho.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RoleTest {

  private static final Set<Duty> OF_CASES =
      EnumSet.of(Duty.EXAMINE, Duty.ADVISE, Duty.COUNTERSIGN, Duty.DECIDE_CASE, Duty.CONSULT);

  @ParameterizedTest
  @EnumSource(Role.class)
  void whoeverKeepsAccountsHasNoPartInCases(Role role) {
    if (role.duties().contains(Duty.ADMINISTER) || role.duties().contains(Duty.KEEP_OWN_PEOPLE)) {
      assertThat(role.duties()).doesNotContainAnyElementsOf(OF_CASES);
      assertThat(role.duties()).doesNotContain(Duty.AUDIT, Duty.CLEAR_PERSONS);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodyBothExaminesAndDecides(Role role) {
    assertThat(role.duties().containsAll(Set.of(Duty.EXAMINE, Duty.DECIDE_CASE))).isFalse();
  }

  @Test
  void noDutyOfTheAuthoritiesIsHeldInACompany() {
    Set<Duty> business =
        Arrays.stream(Role.values())
            .filter(role -> role.standsIn(Side.BUSINESS) && !role.standsIn(Side.POLITICS))
            .flatMap(role -> role.duties().stream())
            .collect(Collectors.toSet());
    assertThat(business)
        .doesNotContainAnyElementsOf(OF_CASES)
        .doesNotContain(Duty.COORDINATE, Duty.OVERSEE, Duty.CLEAR_PERSONS, Duty.KEEP_LISTS)
        .contains(Duty.FILE);
  }

  @Test
  void everyDutyBelongsToSomeRole() {
    assertThat(Role.duties(List.of(Role.values()))).containsExactly(Duty.values());
  }

  @Test
  void whoeverHasNoRoleKeepsTheirOwnAccountAndNothingElse() {
    assertThat(Role.duties(List.of())).containsExactly(Duty.NONE, Duty.KEEP_OWN_ACCOUNT);
  }

  @Test
  void aPostNamesTheGroupsToWhichOneBelongs() {
    Post post = new Post("p", "o", Side.BUREAUCRACY, Optional.of("u"), Set.of(Role.EXAMINER));
    assertThat(post.groups())
        .containsExactly(
            "caller p", "organisation o", "role examiner", "side bureaucracy", "unit u");
  }
}
