package org.sekisho.ownership.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.control.Controllers;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.integrated.IntegratedOwnership;
import org.sekisho.ownership.integrated.IntegratedOwnership.Stake;

/**
 * The beneficial owners of a company (Regulation (EU) 2024/1624): those at the end of the chains
 * who own a quarter or more of it, each chain multiplied and the chains added (article 52), and,
 * where control and ownership mix, those who control a direct owner of a quarter and those who own
 * a quarter of a company that controls it (article 54).
 */
public final class BeneficialOwners {

  private final Graph capital;
  private final Controllers controllers;
  private final IntegratedOwnership integrated;

  public BeneficialOwners(Graph capital, Graph votes) {
    this.capital = capital;
    this.controllers = new Controllers(votes);
    this.integrated = new IntegratedOwnership(capital);
  }

  /** The way in which one is a beneficial owner. */
  public enum Way {
    OWNERSHIP,
    CONTROL,
    CONTROL_OF_AN_OWNER,
    OWNERSHIP_OF_A_CONTROLLER
  }

  /**
   * A beneficial owner.
   *
   * @param through the company in between; the company asked about where there is none
   * @param stake what is owned of {@code through}; empty for a way by control alone
   */
  public record Owner(
      int party, Way way, int through, Optional<Stake> stake, Certainty certainty) {}

  /**
   * The beneficial owners, by number, each by the way that is most certain; empty where there is no
   * finite number, for companies that wholly own each other have no owner outside.
   */
  public Optional<List<Owner>> of(int company) {
    Optional<List<Stake>> stakes = integrated.of(company, Rules.BENEFICIAL_OWNER.threshold());
    if (stakes.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Owner> owners = new TreeMap<>();
    for (Stake stake : stakes.get()) {
      add(owners, owned(stake, Way.OWNERSHIP, company));
      if (holdsDirectly(stake.party(), company)) {
        addControllers(owners, stake.party(), Way.CONTROL_OF_AN_OWNER);
      }
    }
    addControllers(owners, company, Way.CONTROL);
    for (Controllers.Controller controller : controllers.of(company)) {
      integrated
          .of(controller.party(), Rules.BENEFICIAL_OWNER.threshold())
          .orElse(List.of())
          .forEach(stake ->
              add(owners, owned(stake, Way.OWNERSHIP_OF_A_CONTROLLER, controller.party())));
    }
    return Optional.of(new ArrayList<>(owners.values()));
  }

  private static Owner owned(Stake stake, Way way, int through) {
    Certainty certainty = stake.meets(Rules.BENEFICIAL_OWNER.threshold());
    return new Owner(stake.party(), way, through, Optional.of(stake), certainty);
  }

  private void addControllers(Map<Integer, Owner> owners, int company, Way way) {
    for (Controllers.Controller one : controllers.of(company)) {
      add(owners, new Owner(one.party(), way, company, Optional.empty(), one.certainty()));
    }
  }

  /** Only those at the end of a chain can be natural persons. */
  private void add(Map<Integer, Owner> owners, Owner owner) {
    if (capital.firstHolder(owner.party) == capital.afterHolder(owner.party)) {
      owners.merge(
          owner.party,
          owner,
          (known, next) -> next.certainty.compareTo(known.certainty) < 0 ? next : known);
    }
  }

  private boolean holdsDirectly(int holder, int company) {
    for (int edge = capital.firstHolder(company); edge < capital.afterHolder(company); edge++) {
      if (capital.holder(edge) == holder) {
        return true;
      }
    }
    return false;
  }
}
