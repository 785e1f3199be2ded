package org.sekisho.proof;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.IntSort;
import java.util.List;
import java.util.Optional;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;

/** Conditions in the solver's words. All numbers are exact integers without bounds of their own. */
final class Translation {

  private final Context context;
  private final Vocabulary vocabulary;

  Translation(Context context, Vocabulary vocabulary) {
    this.context = context;
    this.vocabulary = vocabulary;
  }

  BoolExpr of(Condition condition) {
    return switch (condition) {
      case Condition.Constant(boolean value) -> context.mkBool(value);
      case Condition.Flag(int slot) -> vocabulary.flag(slot);
      case Condition.Among(int slot, Codes codes, String name) ->
          vocabulary.among(vocabulary.number(slot), Vocabulary.Run.of(codes.stream()));
      case Condition.Comparison comparison -> comparison(comparison);
      case Condition.And(List<Condition> parts) -> context.mkAnd(all(parts));
      case Condition.Or(List<Condition> parts) -> context.mkOr(all(parts));
      case Condition.Not(Condition part) -> context.mkNot(of(part));
      case Condition.Term(String id, Condition meaning) -> of(meaning);
    };
  }

  private BoolExpr[] all(List<Condition> parts) {
    return parts.stream().map(this::of).toArray(BoolExpr[]::new);
  }

  private BoolExpr comparison(Condition.Comparison comparison) {
    ArithExpr<IntSort> left = of(comparison.left());
    ArithExpr<IntSort> right = of(comparison.right());
    return switch (comparison.relation()) {
      case EQUAL -> context.mkEq(left, right);
      case UNEQUAL -> context.mkNot(context.mkEq(left, right));
      case LESS -> context.mkLt(left, right);
      case AT_MOST -> context.mkLe(left, right);
      case MORE -> context.mkGt(left, right);
      case AT_LEAST -> context.mkGe(left, right);
    };
  }

  private ArithExpr<IntSort> of(Amount amount) {
    return switch (amount) {
      case Amount.Constant(long value, Optional<String> name) -> context.mkInt(value);
      case Amount.OfFact(int slot) -> vocabulary.number(slot);
      case Amount.Sum(List<Amount> terms) -> {
        ArithExpr<IntSort> sum = context.mkInt(0);
        for (Amount term : terms) {
          sum = context.mkAdd(sum, of(term));
        }
        yield sum;
      }
      case Amount.Scaled(long factor, Amount inner) -> {
        IntExpr by = context.mkInt(factor);
        yield context.mkMul(by, of(inner));
      }
    };
  }
}
