package org.sekisho.casework.routing;

import java.util.Set;

/**
 * To which cases a rule applies. Each part that is given must hold; an empty one demands nothing.
 *
 * @param stages codes of stages
 * @param outcomes codes of what the law said, {@code undecided} among them
 * @param law ids of rules of law, of which one gave the answer
 * @param countries of destination or of a party, of which one is there
 * @param controls beginnings of entries of control lists, of which one is there
 * @param flags of which one stands
 * @param without flags of which none stands
 * @param organisations of filers
 */
public record Criteria(
    Set<String> stages,
    Set<String> gates,
    Set<String> regimes,
    Set<String> outcomes,
    Set<String> law,
    Set<String> countries,
    Set<String> controls,
    Set<String> flags,
    Set<String> without,
    Set<String> organisations) {

  public Criteria {
    stages = Set.copyOf(stages);
    gates = Set.copyOf(gates);
    regimes = Set.copyOf(regimes);
    outcomes = Set.copyOf(outcomes);
    law = Set.copyOf(law);
    countries = Set.copyOf(countries);
    controls = Set.copyOf(controls);
    flags = Set.copyOf(flags);
    without = Set.copyOf(without);
    organisations = Set.copyOf(organisations);
  }

  public boolean match(CaseFacts facts) {
    return holds(stages, Set.of(facts.stage()))
        && holds(gates, Set.of(facts.gate()))
        && holds(regimes, Set.of(facts.regime()))
        && holds(outcomes, Set.of(facts.outcome()))
        && holds(law, facts.law())
        && holds(countries, facts.countries())
        && (controls.isEmpty() || facts.controls().stream().anyMatch(this::isControlled))
        && holds(flags, facts.flags())
        && without.stream().noneMatch(flag -> facts.flags().contains(flag))
        && holds(organisations, Set.of(facts.organisation()));
  }

  boolean isControlled(String entry) {
    return controls.stream().anyMatch(entry::startsWith);
  }

  private static boolean holds(Set<String> wanted, Set<String> there) {
    return wanted.isEmpty() || there.stream().anyMatch(wanted::contains);
  }
}
