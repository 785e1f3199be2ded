package org.sekisho.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.BoolSort;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.IntNum;
import com.microsoft.z3.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;

/**
 * The facts of a gate as constants of the solver: a yes-no fact is a truth, every other an integer
 * within the values its type allows. Only facts that some formula mentions exist.
 */
final class Vocabulary {

  private final Gate gate;
  private final Context context;
  private final Consumer<BoolExpr> domains;
  private final Map<Integer, BoolExpr> flags = new TreeMap<>();
  private final Map<Integer, IntExpr> numbers = new TreeMap<>();

  /** Tells {@code domains} once for every fact which values it may have. */
  Vocabulary(Gate gate, Context context, Consumer<BoolExpr> domains) {
    this.gate = gate;
    this.context = context;
    this.domains = domains;
  }

  BoolExpr flag(int slot) {
    return flags.computeIfAbsent(slot, unseen -> context.mkBoolConst(gate.factAt(unseen).id()));
  }

  IntExpr number(int slot) {
    IntExpr seen = numbers.get(slot);
    if (seen != null) {
      return seen;
    }
    IntExpr made = context.mkIntConst(gate.factAt(slot).id());
    numbers.put(slot, made);
    domains.accept(among(made, legal(gate.factAt(slot).type())));
    return made;
  }

  /** Whether a fact lies in one of some runs of values. */
  BoolExpr among(IntExpr fact, List<Run> runs) {
    return context.mkOr(
        runs.stream()
            .map(run ->
                context.mkAnd(
                    context.mkLe(context.mkInt(run.least()), fact),
                    context.mkLe(fact, context.mkInt(run.most()))))
            .toArray(BoolExpr[]::new));
  }

  /** Neighbouring values, both ends included. */
  record Run(long least, long most) {

    static List<Run> of(LongStream ascending) {
      List<Run> runs = new ArrayList<>();
      ascending.forEach(value -> {
        boolean joins = !runs.isEmpty() && runs.getLast().most() == value - 1;
        runs.add(new Run(joins ? runs.removeLast().least() : value, value));
      });
      return runs;
    }
  }

  private static List<Run> legal(FactType type) {
    return switch (type) {
      case FactType.Country country ->
          Run.of(
              LongStream.rangeClosed(type.least(), type.greatest())
                  .filter(code -> type.parse(type.write(code)).isPresent()));
      case FactType.YesOrNo yesOrNo -> whole(type);
      case FactType.Choice choice -> whole(type);
      case FactType.Share share -> whole(type);
      case FactType.Quantity quantity -> whole(type);
      case FactType.Day day -> whole(type);
    };
  }

  private static List<Run> whole(FactType type) {
    return List.of(new Run(type.least(), type.greatest()));
  }

  /** The values of a model by slot; where the model leaves a fact free, some value of its type. */
  Map<Integer, Long> values(Model model) {
    Map<Integer, Long> values = new TreeMap<>();
    flags.forEach((slot, flag) -> values.put(slot, isTrue(model.eval(flag, true)) ? 1L : 0L));
    numbers.forEach(
        (slot, number) -> values.put(slot, ((IntNum) model.eval(number, true)).getInt64()));
    return values;
  }

  private static boolean isTrue(Expr<BoolSort> value) {
    return value.isTrue();
  }
}
