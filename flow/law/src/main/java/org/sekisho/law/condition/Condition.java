package org.sekisho.law.condition;

import java.util.List;

/**
 * A condition over the facts of one gate, lowered for one slice of time: names of the pack are
 * resolved, words are codes. Everything that evaluates, proves or prints law works on this tree.
 */
public sealed interface Condition {

  Condition ALWAYS = new Constant(true);
  Condition NEVER = new Constant(false);

  record Constant(boolean value) implements Condition {}

  /** A yes-no fact. */
  record Flag(int slot) implements Condition {}

  /** A choice or country among some of its values; {@code name} is the set's, or empty. */
  record Among(int slot, Codes codes, String name) implements Condition {}

  record Comparison(Relation relation, Amount left, Amount right) implements Condition {}

  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(Condition part) implements Condition {}

  /** A defined term of the pack, kept by name so that people read the law's own word. */
  record Term(String id, Condition meaning) implements Condition {}
}
