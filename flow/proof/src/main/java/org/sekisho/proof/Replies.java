package org.sekisho.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.evaluation.CompiledQuestion;
import org.sekisho.law.evaluation.CompiledRule;
import org.sekisho.law.evaluation.Findings;
import org.sekisho.law.pack.Effect;
import org.sekisho.terms.Truth;

/** Replies as the evaluation gives them: the second opinion on everything the solver shows. */
final class Replies {

  private Replies() {}

  /** The reply that the known facts already settle, or empty where they do not. */
  static Optional<Reply> settled(CompiledQuestion question, Findings findings) {
    Truth scope = findings.trace().at(question.scopeNode());
    if (scope == Truth.NO) {
      return Optional.of(new Reply.OutOfScope());
    }
    List<Effect> sure = effects(question, findings, Truth.YES);
    if (sure.size() > 1) {
      return Optional.of(new Reply.Conflict());
    }
    List<Effect> open = effects(question, findings, Truth.UNKNOWN);
    if (sure.size() == 1) {
      boolean settled = open.stream().allMatch(effect -> effect.agreesWith(sure.getFirst()));
      return settled ? Optional.of(new Reply.Given(sure.getFirst())) : Optional.empty();
    }
    return open.isEmpty() && scope == Truth.YES ? Optional.of(new Reply.Gap()) : Optional.empty();
  }

  /** What the rules say whose firing has some truth, each effect once. */
  private static List<Effect> effects(CompiledQuestion question, Findings findings, Truth truth) {
    List<Effect> effects = new ArrayList<>();
    for (CompiledRule leaf : question.leaves()) {
      Effect effect = leaf.live().rule().effect();
      if (findings.fires(leaf) == truth && effects.stream().noneMatch(effect::agreesWith)) {
        effects.add(effect);
      }
    }
    return effects;
  }

  /** Whether a matter that gets one reply for another notices a difference. */
  static boolean alike(Reply one, Reply other) {
    return switch (one) {
      case Reply.Given(Effect effect) ->
          other instanceof Reply.Given also && effect.agreesWith(also.effect());
      case Reply.Gap gap -> other instanceof Reply.Gap;
      case Reply.Conflict conflict -> other instanceof Reply.Conflict;
      case Reply.OutOfScope outOfScope -> other instanceof Reply.OutOfScope;
      case Reply.Impossible impossible -> other instanceof Reply.Impossible;
    };
  }
}
