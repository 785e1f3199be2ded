package org.sekisho.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Params;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import com.microsoft.z3.Z3Exception;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import org.sekisho.law.condition.Condition;
import org.sekisho.matter.Gate;

/**
 * One conversation with the solver about the matters of a gate. It belongs to one thread, and holds
 * native memory until it is closed.
 */
final class Session implements AutoCloseable {

  private final Context context = new Context();
  private final Solver solver = context.mkSolver();
  private final Vocabulary vocabulary;
  private final Translation translation;
  private int named;
  private int queries;
  // By identity: equal trees are deep, and the same tree is what comes again.
  private final IdentityHashMap<Condition, BoolExpr> names = new IdentityHashMap<>();

  Session(Gate gate, Effort effort) {
    this.vocabulary = new Vocabulary(gate, context, this::add);
    this.translation = new Translation(context, vocabulary);
    Params limits = context.mkParams();
    limits.add("rlimit", effort.steps());
    solver.setParameters(limits);
  }

  /** From here on, only matters of which this holds. */
  void assume(Condition condition) {
    add(translation.of(condition));
  }

  /** A name for a condition, so that queries may mention it cheaply and often. */
  BoolExpr name(Condition condition) {
    return names.computeIfAbsent(condition, unseen -> name(translation.of(unseen)));
  }

  private BoolExpr name(BoolExpr formula) {
    BoolExpr name = context.mkBoolConst("#" + named++);
    add(context.mkEq(name, formula));
    return name;
  }

  BoolExpr and(Collection<BoolExpr> parts) {
    return context.mkAnd(parts.toArray(BoolExpr[]::new));
  }

  BoolExpr and(BoolExpr first, BoolExpr second) {
    return context.mkAnd(first, second);
  }

  BoolExpr or(Collection<BoolExpr> parts) {
    return context.mkOr(parts.toArray(BoolExpr[]::new));
  }

  BoolExpr not(BoolExpr part) {
    return context.mkNot(part);
  }

  /** Whether some matter has all of this. */
  SolverAnswer ask(BoolExpr... claims) {
    queries++;
    // Assuming names, and never pushing a scope, lets the solver keep what it has learned.
    BoolExpr[] assumed = Arrays.stream(claims).map(this::literal).toArray(BoolExpr[]::new);
    try {
      return answer(solver.check(assumed));
    } catch (Z3Exception gaveUp) {
      return new SolverAnswer.Undetermined(String.valueOf(gaveUp.getMessage()));
    }
  }

  private BoolExpr literal(BoolExpr claim) {
    return claim.isConst() ? claim : name(claim);
  }

  private void add(BoolExpr... claims) {
    solver.add(claims);
  }

  private SolverAnswer answer(Status status) {
    return switch (status) {
      case SATISFIABLE -> new SolverAnswer.Possible(vocabulary.values(solver.getModel()));
      case UNSATISFIABLE -> new SolverAnswer.Impossible();
      case UNKNOWN -> new SolverAnswer.Undetermined(solver.getReasonUnknown());
    };
  }

  /** How often the solver was asked. */
  int queries() {
    return queries;
  }

  @Override
  public void close() {
    context.close();
  }
}
