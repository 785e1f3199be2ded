package org.sekisho.law.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.law.force.LiveRule;

/** Builds the diagram of a question from its conditions. */
final class DiagramBuilder {

  private static final int NO = 0;
  private static final int YES = 1;
  private static final int GAP = 2;
  private static final int CONFLICT = 3;
  private static final int OUT_OF_SCOPE = 4;
  private static final int IMPOSSIBLE = 5;
  private static final int EFFECTS = 6;

  private final Alphabet alphabet;
  private final List<Reply> replies = new ArrayList<>();
  private final Nodes nodes;
  private final Map<Condition, Integer> conditions = new HashMap<>();

  private record Choice(int test, int then, int otherwise) {}

  private final Map<Choice, Integer> choices = new HashMap<>();

  DiagramBuilder(Alphabet alphabet, List<Reply> effects) {
    this.alphabet = alphabet;
    // The two terminals of conditions never remain in a question's diagram.
    replies.add(new Reply.Impossible());
    replies.add(new Reply.Impossible());
    replies.add(new Reply.Gap());
    replies.add(new Reply.Conflict());
    replies.add(new Reply.OutOfScope());
    replies.add(new Reply.Impossible());
    replies.addAll(effects);
    this.nodes = new Nodes(replies.size());
  }

  Nodes nodes() {
    return nodes;
  }

  List<Reply> replies() {
    return replies;
  }

  int question(LiveQuestion question, Condition assumption) {
    int answer = GAP;
    for (LiveRule leaf : question.leaves()) {
      int agreed = merge(answer, effect(leaf), new HashMap<>());
      answer = choose(condition(leaf.fires()), agreed, answer);
    }
    int scoped = choose(condition(question.scope()), answer, OUT_OF_SCOPE);
    return choose(condition(assumption), scoped, IMPOSSIBLE);
  }

  private int effect(LiveRule leaf) {
    for (int i = EFFECTS; i < replies.size(); i++) {
      if (replies.get(i) instanceof Reply.Given given
          && given.effect().agreesWith(leaf.rule().effect())) {
        return i;
      }
    }
    throw new IllegalStateException("no terminal for rule " + leaf.rule().id());
  }

  /** What comes of a reply where one more rule fires. */
  private int merge(int node, int effect, Map<Integer, Integer> done) {
    if (nodes.isTerminal(node)) {
      return node == GAP || node == effect ? effect : CONFLICT;
    }
    Integer before = done.get(node);
    if (before != null) {
      return before;
    }
    int variable = nodes.variable(node);
    int[] children = new int[alphabet.variables().get(variable).cells()];
    for (int cell = 0; cell < children.length; cell++) {
      children[cell] = merge(nodes.child(node, cell), effect, done);
    }
    int made = nodes.node(variable, children);
    done.put(node, made);
    return made;
  }

  private int condition(Condition condition) {
    Integer before = conditions.get(condition);
    if (before != null) {
      return before;
    }
    int made = build(condition);
    conditions.put(condition, made);
    return made;
  }

  private int build(Condition condition) {
    return switch (condition) {
      case Condition.Constant(boolean value) -> value ? YES : NO;
      case Condition.Flag(int slot) -> test(alphabet.ofSlot(slot), cell -> cell == 1);
      case Condition.Among(int slot, Codes codes, String name) -> among(slot, codes);
      case Condition.Comparison comparison -> comparison(comparison);
      case Condition.And(List<Condition> parts) -> {
        int all = YES;
        for (Condition part : parts) {
          all = choose(all, condition(part), NO);
        }
        yield all;
      }
      case Condition.Or(List<Condition> parts) -> {
        int any = NO;
        for (Condition part : parts) {
          any = choose(any, YES, condition(part));
        }
        yield any;
      }
      case Condition.Not(Condition part) -> choose(condition(part), NO, YES);
      case Condition.Term(String id, Condition meaning) -> condition(meaning);
    };
  }

  private int among(int slot, Codes codes) {
    int index = alphabet.ofSlot(slot);
    Variable.Words words = (Variable.Words) alphabet.variables().get(index);
    return test(index, cell -> words.holds(cell, codes));
  }

  private int comparison(Condition.Comparison comparison) {
    if (comparison.left() instanceof Amount.OfFact(int slot)
        && comparison.right() instanceof Amount.Constant(long bound, Optional<String> name)) {
      int index = alphabet.ofSlot(slot);
      Variable.Numbers numbers = (Variable.Numbers) alphabet.variables().get(index);
      return test(index, cell -> numbers.holds(cell, comparison.relation(), bound));
    }
    return test(alphabet.ofSides(comparison), cell -> cell == 1);
  }

  private int test(int variable, IntPredicate holds) {
    int[] children = new int[alphabet.variables().get(variable).cells()];
    for (int cell = 0; cell < children.length; cell++) {
      children[cell] = holds.test(cell) ? YES : NO;
    }
    return nodes.node(variable, children);
  }

  /** The diagram that is {@code then} where {@code test} holds and {@code otherwise} elsewhere. */
  private int choose(int test, int then, int otherwise) {
    if (test == YES) {
      return then;
    }
    if (test == NO) {
      return otherwise;
    }
    if (then == otherwise) {
      return then;
    }
    Choice choice = new Choice(test, then, otherwise);
    Integer before = choices.get(choice);
    if (before != null) {
      return before;
    }
    int variable =
        Math.min(nodes.variable(test), Math.min(nodes.variable(then), nodes.variable(otherwise)));
    int[] children = new int[alphabet.variables().get(variable).cells()];
    for (int cell = 0; cell < children.length; cell++) {
      children[cell] =
          choose(
              nodes.cofactor(test, variable, cell),
              nodes.cofactor(then, variable, cell),
              nodes.cofactor(otherwise, variable, cell));
    }
    int made = nodes.node(variable, children);
    choices.put(choice, made);
    return made;
  }
}
