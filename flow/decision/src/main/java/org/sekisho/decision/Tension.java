package org.sekisho.decision;

import java.util.List;
import org.sekisho.law.pack.Collision;
import org.sekisho.law.pack.Regime;

/**
 * One law forbids what another demands.
 *
 * @param regime the regime that forbids it
 * @param demands the questions of other regimes whose answers demand it
 * @param certain whether both sides are certain, or one of them still depends on missing facts
 */
public record Tension(
    Regime regime, Collision collision, List<QuestionDecision> demands, boolean certain) {

  public Tension {
    demands = List.copyOf(demands);
  }
}
