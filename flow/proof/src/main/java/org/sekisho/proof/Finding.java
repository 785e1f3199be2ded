package org.sekisho.proof;

import java.util.List;
import java.util.Optional;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Rule;

/** Something that the proof of a slice brought to light. */
public sealed interface Finding {

  /** The question that it is about. */
  Question question();

  /** The rules that it is about, if any. */
  List<Rule> rules();

  /** A matter that shows it, where one can. */
  Optional<Witness> witness();

  /** Whether the law counts as not proved because of it. */
  default boolean fails() {
    return true;
  }

  /** The question is put, and no rule answers it. */
  record Gap(Question question, Witness shown) implements Finding {
    @Override
    public List<Rule> rules() {
      return List.of();
    }

    @Override
    public Optional<Witness> witness() {
      return Optional.of(shown);
    }
  }

  /** Two rules fire together and do not say the same. */
  record Conflict(Question question, Rule first, Rule second, Witness shown) implements Finding {
    @Override
    public List<Rule> rules() {
      return List.of(first, second);
    }

    @Override
    public Optional<Witness> witness() {
      return Optional.of(shown);
    }
  }

  /**
   * A rule that fires in no matter.
   *
   * @param crowdedOut its condition can hold, but then an exception of its own always holds too
   */
  record Dead(Question question, Rule rule, boolean crowdedOut) implements Finding {
    @Override
    public List<Rule> rules() {
      return List.of(rule);
    }

    @Override
    public Optional<Witness> witness() {
      return Optional.empty();
    }
  }

  /**
   * A rule that fires, but without which every matter would get the same reply. The law may say a
   * thing twice, and a pack may spell out a ground that the general rule already covers: so it is
   * told and does not fail the proof.
   */
  record Redundant(Question question, Rule rule) implements Finding {
    @Override
    public boolean fails() {
      return false;
    }

    @Override
    public List<Rule> rules() {
      return List.of(rule);
    }

    @Override
    public Optional<Witness> witness() {
      return Optional.empty();
    }
  }

  /**
   * A check without a definite answer: the solver gave up, or the evaluation did not agree with it.
   *
   * @param reason in the solver's words
   */
  record Inconclusive(Question question, Check check, List<Rule> rules, String reason)
      implements Finding {
    public Inconclusive {
      rules = List.copyOf(rules);
    }

    @Override
    public Optional<Witness> witness() {
      return Optional.empty();
    }
  }

  /** Whether another finding, of another slice perhaps, tells the same story. */
  default boolean isLike(Finding other) {
    return getClass() == other.getClass()
        && question().id().equals(other.question().id())
        && ids(rules()).equals(ids(other.rules()));
  }

  private static List<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).toList();
  }
}
