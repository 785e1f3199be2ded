package org.sekisho.law.condition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Percent;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Lowers a checked expression to a {@link Condition} with the meaning of names on some day. */
public final class Lowering {

  private static final String VALUE = "value.";
  private static final String SET = "set.";
  private static final String TERM = "term.";

  private final Gate gate;
  private final Names names;
  private final Node.Scalar text;
  private final Problems problems;

  private Lowering(Gate gate, Names names, Node.Scalar text, Problems problems) {
    this.gate = gate;
    this.names = names;
    this.text = text;
    this.problems = problems;
  }

  /** The condition; where a problem was told, one that never holds. */
  public static Condition lower(Stated stated, Gate gate, Names names, Problems problems) {
    return new Lowering(gate, names, stated.text(), problems).condition(stated.expression());
  }

  private Condition condition(Expression expression) {
    return switch (expression) {
      case Expression.Truth(int offset, boolean value) -> new Condition.Constant(value);
      case Expression.Name name -> named(name);
      case Expression.Call call -> call(call);
      case Expression.Whole whole -> refuse(whole);
      case Expression.Word word -> refuse(word);
      case Expression.Words words -> refuse(words);
    };
  }

  private Condition named(Expression.Name name) {
    if (name.id().startsWith(TERM)) {
      String id = name.id().substring(TERM.length());
      Optional<Stated> meaning = names.term(id);
      return meaning.isPresent()
          ? new Condition.Term(id, lower(meaning.get(), gate, names, problems))
          : missing(name);
    }
    return gate.fact(name.id())
        .map(fact -> (Condition) new Condition.Flag(fact.slot()))
        .orElseGet(() -> refuse(name));
  }

  private Condition call(Expression.Call call) {
    List<Expression> arguments = call.arguments();
    return switch (call.function()) {
      case "_&&_" -> Conditions.and(arguments.stream().map(this::condition).toList());
      case "_||_" -> Conditions.or(arguments.stream().map(this::condition).toList());
      case "!_" -> Conditions.not(condition(arguments.get(0)));
      case "_?_:_" -> choose(arguments);
      case "@in" -> among(call, arguments.get(0), arguments.get(1));
      case "_==_" -> equal(call, arguments);
      case "_!=_" -> Conditions.not(equal(call, arguments));
      case "_<_" -> compare(Relation.LESS, call);
      case "_<=_" -> compare(Relation.AT_MOST, call);
      case "_>_" -> compare(Relation.MORE, call);
      case "_>=_" -> compare(Relation.AT_LEAST, call);
      default -> refuse(call);
    };
  }

  private Condition choose(List<Expression> arguments) {
    Condition test = condition(arguments.get(0));
    return Conditions.or(
        List.of(
            Conditions.and(test, condition(arguments.get(1))),
            Conditions.and(Conditions.not(test), condition(arguments.get(2)))));
  }

  private Condition equal(Expression.Call call, List<Expression> sides) {
    if (sides.get(1) instanceof Expression.Word word) {
      return among(call, sides.get(0), new Expression.Words(word.offset(), List.of(word)));
    }
    if (sides.get(0) instanceof Expression.Word word) {
      return among(call, sides.get(1), new Expression.Words(word.offset(), List.of(word)));
    }
    return isTruth(sides.get(0)) ? same(sides) : compare(Relation.EQUAL, call);
  }

  private Condition same(List<Expression> sides) {
    Condition left = condition(sides.get(0));
    Condition right = condition(sides.get(1));
    return Conditions.or(
        List.of(
            Conditions.and(left, right),
            Conditions.and(Conditions.not(left), Conditions.not(right))));
  }

  private boolean isTruth(Expression expression) {
    return switch (expression) {
      case Expression.Truth truth -> true;
      case Expression.Name(int offset, String id) ->
          id.startsWith(TERM)
              || gate.fact(id).filter(fact -> fact.type() instanceof FactType.YesOrNo).isPresent();
      case Expression.Call(int offset, String function, List<Expression> arguments) ->
          !List.of("_+_", "_-_", "_*_", "-_", "day", "percent").contains(function);
      case Expression.Whole whole -> false;
      case Expression.Word word -> false;
      case Expression.Words words -> false;
    };
  }

  private Condition among(Expression.Call call, Expression member, Expression words) {
    if (!(member instanceof Expression.Name name) || gate.fact(name.id()).isEmpty()) {
      return refuse(call);
    }
    FactDefinition fact = gate.fact(name.id()).get();
    return switch (words) {
      case Expression.Words(int offset, List<Expression.Word> list) ->
          new Condition.Among(fact.slot(), codes(fact, list), "");
      case Expression.Name set when set.id().startsWith(SET) -> amongSet(fact, set);
      case Expression.Name other -> refuse(other);
      case Expression.Call other -> refuse(other);
      case Expression.Truth other -> refuse(other);
      case Expression.Whole other -> refuse(other);
      case Expression.Word other -> refuse(other);
    };
  }

  private Condition amongSet(FactDefinition fact, Expression.Name set) {
    String id = set.id().substring(SET.length());
    Optional<List<String>> words = names.set(id);
    if (words.isEmpty()) {
      return missing(set);
    }
    List<Expression.Word> list =
        words.get().stream().map(word -> new Expression.Word(set.offset(), word)).toList();
    return new Condition.Among(fact.slot(), codes(fact, list), id);
  }

  private Codes codes(FactDefinition fact, List<Expression.Word> words) {
    List<Long> codes = new ArrayList<>();
    for (Expression.Word word : words) {
      fact.type().parse(word.text()).ifPresentOrElse(codes::add, () -> unknownWord(fact, word));
    }
    return Codes.of(codes);
  }

  private void unknownWord(FactDefinition fact, Expression.Word word) {
    List<String> known = fact.type() instanceof FactType.Choice choice ? choice.words() : List.of();
    problems.add(
        "law.word.unknown",
        text.placeAt(word.offset()),
        Text.of(
            "`" + word.text() + "` is no value of `" + fact.id() + "`",
            "`" + word.text() + "`は`" + fact.id() + "`の値ではありません"),
        Nearest.to(word.text(), known)
            .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
            .orElse(
                Text.of(
                    "write one of: " + fact.type().expected().en(),
                    "次のいずれか：" + fact.type().expected().ja())));
  }

  private Condition compare(Relation relation, Expression.Call call) {
    Amounts amounts = new Amounts(gate, names, text, problems);
    Amounts.Measured left = amounts.amount(call.arguments().get(0));
    Amounts.Measured right = amounts.amount(call.arguments().get(1));
    if (!left.unit().fits(right.unit())) {
      problems.add(
          "law.condition.unit",
          text.placeAt(call.offset()),
          Text.of(
              "`" + left.unit().name() + "` is compared with `" + right.unit().name() + "`",
              "`" + left.unit().name() + "`と`" + right.unit().name() + "`を比べています"),
          Text.of(
              "compare like with like; shares are written percent('5')",
              "同じ単位どうしを比べてください。割合はpercent('5')と書きます"));
      return Condition.NEVER;
    }
    if (left.amount() instanceof Amount.Constant && !(right.amount() instanceof Amount.Constant)) {
      return new Condition.Comparison(relation.flipped(), right.amount(), left.amount());
    }
    return new Condition.Comparison(relation, left.amount(), right.amount());
  }

  private Condition missing(Expression.Name name) {
    problems.add(
        "law.name.hole",
        text.placeAt(name.offset()),
        Text.of(
            "`" + name.id() + "` has no version for these days",
            "`" + name.id() + "`にはこの期間の版がありません"),
        Text.of("add a version that covers them", "この期間を含む版を追加してください"));
    return Condition.NEVER;
  }

  private Condition refuse(Expression expression) {
    problems.add(
        "law.condition.profile",
        text.placeAt(expression.offset()),
        Text.of("this has no place in a condition", "この表現は条件に使えません"),
        Text.of(
            "use only what docs/formats/rule-pack.md lists",
            "docs/formats/rule-pack.mdにある構文だけを使ってください"));
    return Condition.NEVER;
  }

  /** The day behind {@code day('...')} as days since 1970-01-01. */
  static Optional<Long> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text).toEpochDay());
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /** The share behind {@code percent('...')} in millionths. */
  static Optional<Long> share(String text) {
    return Percent.parse(text.strip() + "%");
  }

  static String valueId(String name) {
    return name.startsWith(VALUE) ? name.substring(VALUE.length()) : "";
  }
}
