package org.sekisho.law.condition;

import java.util.List;
import java.util.Optional;
import org.sekisho.documents.Node;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Lowers the number side of conditions, with units so that like is compared with like. */
final class Amounts {

  /** What a number counts; a plain number fits every count. */
  record Unit(String name) {
    private static final String STEP = " / 10^";

    static final Unit PLAIN = new Unit("number");
    static final Unit DAY = new Unit("day");
    static final Unit SHARE = new Unit("share");

    boolean fits(Unit other) {
      return equals(other)
          || (equals(PLAIN) && other.isCount())
          || (isCount() && other.equals(PLAIN));
    }

    /** A number with decimals counts a step of its own, so no plain number fits it. */
    static Unit of(FactType.Quantity quantity) {
      return new Unit(
          quantity.decimals() == 0
              ? quantity.unit()
              : quantity.unit() + STEP + quantity.decimals());
    }

    private boolean isCount() {
      return !equals(DAY) && !equals(SHARE) && !name.contains(STEP);
    }
  }

  record Measured(Amount amount, Unit unit) {}

  private final Gate gate;
  private final Names names;
  private final Node.Scalar text;
  private final Problems problems;

  Amounts(Gate gate, Names names, Node.Scalar text, Problems problems) {
    this.gate = gate;
    this.names = names;
    this.text = text;
    this.problems = problems;
  }

  Measured amount(Expression expression) {
    return switch (expression) {
      case Expression.Whole(int offset, long value) -> constant(value, Unit.PLAIN);
      case Expression.Name name -> named(name);
      case Expression.Call call -> call(call);
      case Expression.Truth truth -> refuse(truth);
      case Expression.Word word -> refuse(word);
      case Expression.Words words -> refuse(words);
    };
  }

  private static Measured constant(long value, Unit unit) {
    return new Measured(new Amount.Constant(value, Optional.empty()), unit);
  }

  private Measured named(Expression.Name name) {
    String value = Lowering.valueId(name.id());
    if (!value.isEmpty()) {
      return names
          .value(value)
          .map(number ->
              new Measured(
                  new Amount.Constant(number.value(), Optional.of(value)), unit(number.type())))
          .orElseGet(() -> missing(name));
    }
    return gate.fact(name.id())
        .map(fact -> new Measured(new Amount.OfFact(fact.slot()), unit(fact.type())))
        .orElseGet(() -> refuse(name));
  }

  private static Unit unit(FactType type) {
    return switch (type) {
      case FactType.Share share -> Unit.SHARE;
      case FactType.Day day -> Unit.DAY;
      case FactType.Quantity quantity -> Unit.of(quantity);
      case FactType.YesOrNo yesOrNo -> Unit.PLAIN;
      case FactType.Choice choice -> Unit.PLAIN;
      case FactType.Country country -> Unit.PLAIN;
    };
  }

  private Measured call(Expression.Call call) {
    return switch (call.function()) {
      case "_+_" -> sum(call, 1);
      case "_-_" -> sum(call, -1);
      case "-_" -> scaled(-1, amount(call.arguments().get(0)));
      case "_*_" -> product(call);
      case "day" -> literal(call, Unit.DAY);
      case "percent" -> literal(call, Unit.SHARE);
      default -> refuse(call);
    };
  }

  private Measured sum(Expression.Call call, int sign) {
    Measured left = amount(call.arguments().get(0));
    Measured right = amount(call.arguments().get(1));
    Amount second = sign < 0 ? scaled(-1, right).amount() : right.amount();
    Unit unit = left.unit().equals(Unit.PLAIN) ? right.unit() : left.unit();
    return new Measured(new Amount.Sum(List.of(left.amount(), second)), unit);
  }

  private Measured product(Expression.Call call) {
    Measured left = amount(call.arguments().get(0));
    Measured right = amount(call.arguments().get(1));
    if (left.amount() instanceof Amount.Constant(long factor, Optional<String> name)) {
      return scaled(factor, right);
    }
    if (right.amount() instanceof Amount.Constant(long factor, Optional<String> name)) {
      return scaled(factor, left);
    }
    return refuse(call);
  }

  private static Measured scaled(long factor, Measured measured) {
    return new Measured(new Amount.Scaled(factor, measured.amount()), measured.unit());
  }

  private Measured literal(Expression.Call call, Unit unit) {
    if (call.arguments().get(0) instanceof Expression.Word word) {
      Optional<Long> value =
          unit.equals(Unit.DAY) ? Lowering.day(word.text()) : Lowering.share(word.text());
      if (value.isPresent()) {
        return constant(value.get(), unit);
      }
    }
    problems.add(
        "law.condition.literal",
        text.placeAt(call.offset()),
        Text.of(
            "`" + call.function() + "` needs a quoted literal",
            "`" + call.function() + "`には引用符付きの値が必要です"),
        Text.of(
            "write day('2020-06-07') or percent('0.99')",
            "day('2020-06-07')又はpercent('0.99')と書いてください"));
    return constant(0, unit);
  }

  private Measured missing(Expression.Name name) {
    problems.add(
        "law.name.hole",
        text.placeAt(name.offset()),
        Text.of(
            "`" + name.id() + "` has no version for these days",
            "`" + name.id() + "`にはこの期間の版がありません"),
        Text.of("add a version that covers them", "この期間を含む版を追加してください"));
    return constant(0, Unit.PLAIN);
  }

  private Measured refuse(Expression expression) {
    problems.add(
        "law.condition.profile",
        text.placeAt(expression.offset()),
        Text.of("this is not a number that conditions may use", "条件に使える数ではありません"),
        Text.of(
            "use facts, value.*, whole numbers, day('...') and percent('...')",
            "事実、value.*、整数、day('...')、percent('...')を使ってください"));
    return constant(0, Unit.PLAIN);
  }
}
