package org.sekisho.law.condition;

import java.util.List;

/** A condition as written, parsed and type-checked, its names not yet resolved. */
public sealed interface Expression {

  /** The offset of the expression in its text. */
  int offset();

  record Truth(int offset, boolean value) implements Expression {}

  record Whole(int offset, long value) implements Expression {}

  record Word(int offset, String text) implements Expression {}

  record Words(int offset, List<Word> words) implements Expression {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** A fact by id, or a name of the pack: {@code value.x}, {@code set.y}, {@code term.z}. */
  record Name(int offset, String id) implements Expression {}

  /** An operator or function of the profile and what it is applied to. */
  record Call(int offset, String function, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }
}
