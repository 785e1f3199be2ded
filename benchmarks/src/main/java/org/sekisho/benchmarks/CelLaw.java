package org.sekisho.benchmarks;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.law.condition.Stated;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.law.force.LiveRule;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Percent;

/**
 * The same law run by the library that reads its conditions, in its planned run time: a program for
 * each condition's text, sets and values as variables, terms evaluated once a record and only where
 * asked for, exceptions only where their rule holds.
 */
final class CelLaw {

  private final LawInForce law;
  private final Cel cel;
  private final Map<String, Object> fixed = new HashMap<>();
  private final Map<String, Program> terms = new HashMap<>();
  private final Map<Stated, Program> programs = new HashMap<>();

  CelLaw(LawInForce law) {
    this.law = law;
    this.cel = cel(law.regime());
    LocalDate day = law.days().from();
    Regime regime = law.regime();
    regime
        .values()
        .forEach((id, value) ->
            value.versions().on(day).ifPresent(each -> fixed.put("value." + id, each.value())));
    regime
        .sets()
        .forEach((id, set) ->
            set.versions().on(day).ifPresent(each -> fixed.put("set." + id, each.value())));
    regime
        .terms()
        .forEach((id, term) ->
            term.on(day).ifPresent(meaning -> terms.put("term." + id, plan(meaning))));
    for (LiveQuestion question : law.questions()) {
      question.question().scope().ifPresent(this::plan);
      question.leaves().forEach(leaf -> plan(leaf.rule().when()));
    }
  }

  /** What a record says; the library asks by name. */
  final class Record implements CelVariableResolver {

    private final Map<String, Object> values = new HashMap<>(fixed);

    void put(String id, Object value) {
      values.put(id, value);
    }

    void forgetTerms() {
      terms.keySet().forEach(values::remove);
    }

    @Override
    public Optional<Object> find(String name) {
      Object value = values.get(name);
      if (value != null) {
        return Optional.of(value);
      }
      Program term = terms.get(name);
      if (term == null) {
        return Optional.empty();
      }
      boolean truth = truth(term, this);
      values.put(name, truth);
      return Optional.of(truth);
    }
  }

  /**
   * The last rule that fires for a question, a number; -1 where it is out of scope or none does.
   */
  int[] answers(Record record) {
    int[] answers = new int[law.questions().size()];
    for (int i = 0; i < answers.length; i++) {
      LiveQuestion question = law.questions().get(i);
      answers[i] = -1;
      if (question.question().scope().map(scope -> holds(scope, record)).orElse(true)) {
        for (LiveRule root : question.roots()) {
          if (holds(root.rule().when(), record)) {
            answers[i] = Math.max(answers[i], deepest(question.leaves(), root, record));
          }
        }
      }
    }
    return answers;
  }

  private int deepest(List<LiveRule> leaves, LiveRule rule, Record record) {
    int found = -1;
    for (LiveRule exception : rule.exceptions()) {
      if (holds(exception.rule().when(), record)) {
        found = Math.max(found, deepest(leaves, exception, record));
      }
    }
    return found < 0 ? leaves.indexOf(rule) : found;
  }

  private boolean holds(Stated condition, Record record) {
    return truth(programs.get(condition), record);
  }

  private static boolean truth(Program program, Record record) {
    try {
      return (Boolean) program.eval(record);
    } catch (CelEvaluationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private Program plan(Stated condition) {
    return programs.computeIfAbsent(
        condition,
        unseen -> {
          try {
            return cel.createProgram(cel.compile(unseen.text().text()).getAst());
          } catch (CelValidationException | CelEvaluationException broken) {
            throw new IllegalStateException(broken);
          }
        });
  }

  private static Cel cel(Regime regime) {
    CelBuilder builder =
        CelFactory.plannerCelBuilder()
            .setResultType(SimpleType.BOOL)
            .addFunctionDeclarations(toNumber("day"), toNumber("percent"))
            .addFunctionBindings(
                CelFunctionBinding.fromOverloads(
                    "day",
                    CelFunctionBinding.from(
                        "day_string", String.class, text -> LocalDate.parse(text).toEpochDay())))
            .addFunctionBindings(
                CelFunctionBinding.fromOverloads(
                    "percent",
                    CelFunctionBinding.from(
                        "percent_string",
                        String.class,
                        text -> Percent.parse(text + "%").orElseThrow())));
    regime.gate().facts().forEach(fact -> builder.addVar(fact.id(), type(fact.type())));
    regime.values().keySet().forEach(id -> builder.addVar("value." + id, SimpleType.INT));
    regime
        .sets()
        .keySet()
        .forEach(id -> builder.addVar("set." + id, ListType.create(SimpleType.STRING)));
    regime.terms().keySet().forEach(id -> builder.addVar("term." + id, SimpleType.BOOL));
    return builder.build();
  }

  private static CelFunctionDecl toNumber(String name) {
    return CelFunctionDecl.newFunctionDeclaration(
        name,
        CelOverloadDecl.newGlobalOverload(name + "_string", SimpleType.INT, SimpleType.STRING));
  }

  private static CelType type(FactType type) {
    return switch (type) {
      case FactType.YesOrNo yesOrNo -> SimpleType.BOOL;
      case FactType.Choice choice -> SimpleType.STRING;
      case FactType.Country country -> SimpleType.STRING;
      case FactType.Share share -> SimpleType.INT;
      case FactType.Quantity quantity -> SimpleType.INT;
      case FactType.Day day -> SimpleType.INT;
    };
  }

  /** A fact's value as the library takes it. */
  static Object value(FactType type, long value) {
    return switch (type) {
      case FactType.YesOrNo yesOrNo -> value == 1;
      case FactType.Choice choice -> choice.write(value);
      case FactType.Country country -> country.write(value);
      case FactType.Share share -> value;
      case FactType.Quantity quantity -> value;
      case FactType.Day day -> value;
    };
  }
}
