package org.sekisho.law.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.law.force.LiveRule;

/** One question of one slice: for every complete set of facts, the reply. Immutable once built. */
public final class QuestionDiagram {

  private final LiveQuestion question;
  private final List<Variable> variables;
  private final Nodes nodes;
  private final List<Reply> replies;
  private final int root;

  private QuestionDiagram(
      LiveQuestion question, List<Variable> variables, Nodes nodes, List<Reply> replies, int root) {
    this.question = question;
    this.variables = variables;
    this.nodes = nodes;
    this.replies = replies;
    this.root = root;
  }

  public static QuestionDiagram of(LawInForce law, LiveQuestion question) {
    List<Condition> conditions = new ArrayList<>(List.of(law.assumption(), question.scope()));
    question.leaves().forEach(leaf -> conditions.add(leaf.when()));
    Alphabet alphabet = Alphabet.of(law.gate(), conditions);
    DiagramBuilder builder = new DiagramBuilder(alphabet, effects(question));
    int root = builder.question(question, law.assumption());
    return new QuestionDiagram(
        question, alphabet.variables(), builder.nodes(), builder.replies(), root);
  }

  private static List<Reply> effects(LiveQuestion question) {
    List<Reply> effects = new ArrayList<>();
    for (LiveRule leaf : question.leaves()) {
      boolean seen =
          effects.stream()
              .anyMatch(reply ->
                  reply instanceof Reply.Given given
                      && given.effect().agreesWith(leaf.rule().effect()));
      if (!seen) {
        effects.add(new Reply.Given(leaf.rule().effect()));
      }
    }
    return effects;
  }

  public LiveQuestion question() {
    return question;
  }

  /** The number of nodes, terminals included. */
  public int size() {
    return nodes.size();
  }

  /** What is still open once these facts are known. */
  public Outlook outlook(Facts facts) {
    Nodes left = new Nodes(replies.size());
    int start = restrict(root, cells(facts), left, new HashMap<>());
    return new Outlook(variables, left, replies, start);
  }

  private int[] cells(Facts facts) {
    int[] cells = new int[variables.size()];
    for (int i = 0; i < cells.length; i++) {
      OptionalInt cell = variables.get(i).cell(facts);
      cells[i] = cell.orElse(-1);
    }
    return cells;
  }

  private int restrict(int node, int[] cells, Nodes left, Map<Integer, Integer> done) {
    int at = node;
    while (!nodes.isTerminal(at) && cells[nodes.variable(at)] >= 0) {
      at = nodes.child(at, cells[nodes.variable(at)]);
    }
    if (nodes.isTerminal(at)) {
      return at;
    }
    Integer before = done.get(at);
    if (before != null) {
      return before;
    }
    int variable = nodes.variable(at);
    int[] children = new int[variables.get(variable).cells()];
    for (int cell = 0; cell < children.length; cell++) {
      children[cell] = restrict(nodes.child(at, cell), cells, left, done);
    }
    int made = left.node(variable, children);
    done.put(at, made);
    return made;
  }

  /** The slots of all facts that can matter to the question at all. */
  public Set<Integer> slots() {
    Set<Integer> slots = new TreeSet<>();
    variables.forEach(variable -> slots.addAll(variable.slots()));
    return slots;
  }
}
