package org.sekisho.law.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Conditions joined without needless nodes, and looked through. */
public final class Conditions {

  private Conditions() {}

  public static Condition and(Condition... parts) {
    return and(List.of(parts));
  }

  public static Condition and(List<Condition> parts) {
    List<Condition> flat = new ArrayList<>();
    for (Condition part : parts) {
      switch (part) {
        case Condition.And and -> flat.addAll(and.parts());
        case Condition.Constant(boolean value) when value -> {}
        case Condition other -> flat.add(other);
      }
    }
    if (flat.contains(Condition.NEVER)) {
      return Condition.NEVER;
    }
    return flat.isEmpty()
        ? Condition.ALWAYS
        : flat.size() == 1 ? flat.get(0) : new Condition.And(flat);
  }

  public static Condition or(List<Condition> parts) {
    List<Condition> flat = new ArrayList<>();
    for (Condition part : parts) {
      switch (part) {
        case Condition.Or or -> flat.addAll(or.parts());
        case Condition.Constant(boolean value) when !value -> {}
        case Condition other -> flat.add(other);
      }
    }
    if (flat.contains(Condition.ALWAYS)) {
      return Condition.ALWAYS;
    }
    return flat.isEmpty()
        ? Condition.NEVER
        : flat.size() == 1 ? flat.get(0) : new Condition.Or(flat);
  }

  public static Condition not(Condition part) {
    return switch (part) {
      case Condition.Constant(boolean value) -> new Condition.Constant(!value);
      case Condition.Not(Condition inner) -> inner;
      case Condition other -> new Condition.Not(other);
    };
  }

  /** Gives every node to {@code visitor}, a node before its parts. */
  public static void walk(Condition condition, Consumer<Condition> visitor) {
    visitor.accept(condition);
    switch (condition) {
      case Condition.And(List<Condition> parts) -> parts.forEach(part -> walk(part, visitor));
      case Condition.Or(List<Condition> parts) -> parts.forEach(part -> walk(part, visitor));
      case Condition.Not(Condition part) -> walk(part, visitor);
      case Condition.Term(String id, Condition meaning) -> walk(meaning, visitor);
      case Condition.Constant constant -> {}
      case Condition.Flag flag -> {}
      case Condition.Among among -> {}
      case Condition.Comparison comparison -> {}
    }
  }

  /** Gives the slot of every fact in an amount to {@code visitor}. */
  public static void slots(Amount amount, Consumer<Integer> visitor) {
    switch (amount) {
      case Amount.Constant constant -> {}
      case Amount.OfFact(int slot) -> visitor.accept(slot);
      case Amount.Sum(List<Amount> terms) -> terms.forEach(term -> slots(term, visitor));
      case Amount.Scaled(long factor, Amount inner) -> slots(inner, visitor);
    }
  }

  /** Gives the slot of every fact in a condition to {@code visitor}, once a mention. */
  public static void slots(Condition condition, Consumer<Integer> visitor) {
    walk(
        condition,
        node -> {
          switch (node) {
            case Condition.Flag(int slot) -> visitor.accept(slot);
            case Condition.Among(int slot, Codes codes, String name) -> visitor.accept(slot);
            case Condition.Comparison(Relation relation, Amount left, Amount right) -> {
              slots(left, visitor);
              slots(right, visitor);
            }
            case Condition.Constant constant -> {}
            case Condition.And and -> {}
            case Condition.Or or -> {}
            case Condition.Not not -> {}
            case Condition.Term term -> {}
          }
        });
  }
}
