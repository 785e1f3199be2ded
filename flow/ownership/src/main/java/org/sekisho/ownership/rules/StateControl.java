package org.sekisho.ownership.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.control.Blocked;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.terms.Truth;

/**
 * Whether an entity stands under one foreign state (Order on Inward Direct Investment article
 * 3-2(1)): half of its votes or of its capital with the state's bodies, directly and indirectly, a
 * golden share, a third of its officers, or the power to instruct the investment or the vote.
 */
public final class StateControl {

  private static final Threshold HALF = Rules.STATE_CONTROL.threshold();

  private final Graph votes;
  private final Graph capital;
  private final IntFunction<PartyNature> natures;

  public StateControl(Graph votes, Graph capital, IntFunction<PartyNature> natures) {
    this.votes = votes;
    this.capital = capital;
    this.natures = natures;
  }

  /** The five tests, (a) to (e). */
  public enum Test {
    VOTES,
    GOLDEN_SHARE,
    CAPITAL,
    OFFICERS,
    INSTRUCTION
  }

  /**
   * What is stated of an entity beside its holdings.
   *
   * @param goldenShare a veto share held by the state's bodies
   * @param officers of all officers
   * @param stateOfficers of these, appointed by the state's bodies or of their staff
   * @param instructed the state can instruct the investment or the vote
   */
  public record Stated(
      Truth goldenShare, OptionalInt officers, OptionalInt stateOfficers, Truth instructed) {

    public static final Stated NOTHING =
        new Stated(Truth.UNKNOWN, OptionalInt.empty(), OptionalInt.empty(), Truth.UNKNOWN);

    /** A third or more; the comparison is in whole numbers. */
    Truth hasThirdOfOfficers() {
      return officers.isEmpty() || stateOfficers.isEmpty()
          ? Truth.UNKNOWN
          : Truth.of(
              officers.getAsInt() > 0 && 3L * stateOfficers.getAsInt() >= officers.getAsInt());
    }
  }

  /** The answer to each test for one state; the entity stands under it where any is yes. */
  public Map<Test, Truth> of(int entity, String state, Stated stated) {
    Map<Test, Truth> answers = new LinkedHashMap<>();
    answers.put(Test.VOTES, votes(entity, state).meets(HALF).truth());
    answers.put(Test.GOLDEN_SHARE, stated.goldenShare());
    answers.put(Test.CAPITAL, capital(entity, state).meets(HALF).truth());
    answers.put(Test.OFFICERS, stated.hasThirdOfOfficers());
    answers.put(Test.INSTRUCTION, stated.instructed());
    return answers;
  }

  /** The votes of an entity with bodies of one state, directly and through entities under it. */
  public Held votes(int entity, String state) {
    return held(votes, entity, state);
  }

  /** The capital of an entity with bodies of one state, directly and through entities under it. */
  public Held capital(int entity, String state) {
    return held(capital, entity, state);
  }

  /** Bodies of one state count together; those of another state do not. */
  private Held held(Graph graph, int entity, String state) {
    int[] organs =
        IntStream.range(0, graph.nodes())
            .filter(party -> natures.apply(party).state().filter(state::equals).isPresent())
            .toArray();
    Blocked through = Blocked.of(graph, HALF, organs);
    long least =
        Held.of(graph, entity, party -> through.certainty(party) == Certainty.CERTAIN).least();
    long most = Held.of(graph, entity, party -> through.certainty(party) != Certainty.NO).most();
    return new Held(least, most);
  }
}
