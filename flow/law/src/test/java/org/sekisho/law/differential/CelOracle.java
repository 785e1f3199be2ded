package org.sekisho.law.differential;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import dev.cel.runtime.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Stated;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Percent;
import org.sekisho.terms.Truth;

/**
 * The library's own run time on the packs' own text: what is not known is given as an unknown
 * pattern, a term as a variable with the truth of its meaning.
 */
public final class CelOracle {

  private final LawInForce law;
  private final Cel cel;
  private final Map<String, Object> fixed = new HashMap<>();
  private final Map<String, Program> programs = new HashMap<>();

  private CelOracle(LawInForce law) {
    this.law = law;
    this.cel = cel(law.regime());
    LocalDate day = law.days().from();
    law.regime()
        .values()
        .forEach((id, value) ->
            value
                .versions()
                .on(day)
                .ifPresent(version -> fixed.put("value." + id, version.value())));
    law.regime()
        .sets()
        .forEach((id, set) ->
            set.versions().on(day).ifPresent(version -> fixed.put("set." + id, version.value())));
  }

  public static CelOracle of(LawInForce law) {
    return new CelOracle(law);
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

  /** Facts and terms as the library takes them. */
  private record Variables(Map<String, Object> known, List<CelAttributePattern> unknown) {}

  /** One matter's facts, for the evaluation of several conditions. */
  public final class Given {

    private final Variables variables = new Variables(new HashMap<>(fixed), new ArrayList<>());

    private Given(Facts facts) {
      for (FactDefinition fact : law.gate().facts()) {
        if (facts.isKnown(fact.slot())) {
          variables.known().put(fact.id(), value(fact.type(), facts.value(fact.slot())));
        } else {
          variables.unknown().add(CelAttributePattern.fromQualifiedIdentifier(fact.id()));
        }
      }
      // Terms may use each other, and the reader refuses circles: settle those that can be, again.
      Map<String, Stated> left = new HashMap<>();
      law.regime()
          .terms()
          .forEach(
              (id, term) -> term.on(law.days().from()).ifPresent(meaning -> left.put(id, meaning)));
      while (!left.isEmpty()) {
        left.entrySet().removeIf(term -> settle(term.getKey(), term.getValue(), left));
      }
    }

    private boolean settle(String id, Stated meaning, Map<String, Stated> left) {
      String text = meaning.text().text();
      if (left.keySet().stream()
          .anyMatch(other -> text.matches("(?s).*term\\." + other + "\\b.*"))) {
        return false;
      }
      switch (truth(meaning)) {
        case YES -> variables.known().put("term." + id, true);
        case NO -> variables.known().put("term." + id, false);
        case UNKNOWN ->
            variables.unknown().add(CelAttributePattern.fromQualifiedIdentifier("term." + id));
      }
      return true;
    }

    /** What the library makes of a condition's text. */
    public Truth truth(Stated stated) {
      PartialVars partial =
          PartialVars.of(
              variables.known(), variables.unknown().toArray(CelAttributePattern[]::new));
      try {
        return switch (program(stated.text().text()).eval(partial)) {
          case Boolean truth -> Truth.of(truth);
          case CelUnknownSet unknown -> Truth.UNKNOWN;
          case Object other -> throw new IllegalStateException("not a truth: " + other);
        };
      } catch (CelEvaluationException broken) {
        throw new IllegalStateException(stated.text().text(), broken);
      }
    }
  }

  public Given given(Facts facts) {
    return new Given(facts);
  }

  private static Object value(FactType type, long value) {
    return switch (type) {
      case FactType.YesOrNo yesOrNo -> value == 1;
      case FactType.Choice choice -> choice.write(value);
      case FactType.Country country -> country.write(value);
      case FactType.Share share -> value;
      case FactType.Quantity quantity -> value;
      case FactType.Day day -> value;
    };
  }

  private Program program(String text) {
    return programs.computeIfAbsent(text, this::plan);
  }

  private Program plan(String text) {
    try {
      return cel.createProgram(cel.compile(text).getAst());
    } catch (CelValidationException | CelEvaluationException broken) {
      throw new IllegalStateException(text, broken);
    }
  }
}
