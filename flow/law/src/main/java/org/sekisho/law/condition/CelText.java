package org.sekisho.law.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Reads condition text: the Common Expression Language, parsed and type-checked by its own library
 * against a gate's facts and a pack's names, in the profile of docs/formats/rule-pack.md.
 */
public final class CelText {

  private static final int LONGEST = 4_000;

  private final Gate gate;
  private final PackNames pack;
  private final Map<String, Expression> remembered;
  private final Map<String, Expression> read = new HashMap<>();
  private final Problems problems;
  private Optional<CelCompiler> compiler = Optional.empty();

  /**
   * A reader for one gate and the names of one pack.
   *
   * @param remembered expressions that were read from the same pack before, by text
   */
  public CelText(Gate gate, PackNames pack, Map<String, Expression> remembered, Problems problems) {
    this.gate = gate;
    this.pack = pack;
    this.remembered = Map.copyOf(remembered);
    this.problems = problems;
  }

  /** Every expression that was read and sound, by its text. */
  public Map<String, Expression> readSoFar() {
    return Map.copyOf(read);
  }

  private CelCompiler compiler() {
    CelCompiler made = compiler.orElseGet(this::makeCompiler);
    compiler = Optional.of(made);
    return made;
  }

  private CelCompiler makeCompiler() {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(CelOptions.current().build())
            .setResultType(SimpleType.BOOL)
            .addFunctionDeclarations(toNumber("day"), toNumber("percent"));
    gate.facts().forEach(fact -> builder.addVar(fact.id(), celType(fact.type())));
    pack.values().forEach(id -> builder.addVar("value." + id, SimpleType.INT));
    pack.sets().forEach(id -> builder.addVar("set." + id, ListType.create(SimpleType.STRING)));
    pack.terms().forEach(id -> builder.addVar("term." + id, SimpleType.BOOL));
    return builder.build();
  }

  private static CelFunctionDecl toNumber(String name) {
    return CelFunctionDecl.newFunctionDeclaration(
        name,
        CelOverloadDecl.newGlobalOverload(name + "_string", SimpleType.INT, SimpleType.STRING));
  }

  private static CelType celType(FactType type) {
    return switch (type) {
      case FactType.YesOrNo yesOrNo -> SimpleType.BOOL;
      case FactType.Choice choice -> SimpleType.STRING;
      case FactType.Country country -> SimpleType.STRING;
      case FactType.Share share -> SimpleType.INT;
      case FactType.Quantity quantity -> SimpleType.INT;
      case FactType.Day day -> SimpleType.INT;
    };
  }

  /** The expression, or empty after its problems were told. */
  public Optional<Stated> read(Node.Scalar scalar) {
    if (scalar.text().length() > LONGEST) {
      problems.add(
          "law.condition.long",
          scalar.place(),
          Text.of(
              "the condition has " + scalar.text().length() + " characters",
              "条件が" + scalar.text().length() + "文字あります"),
          Text.of("split it with terms; at most " + LONGEST, "定義語で分割してください（上限" + LONGEST + "文字）"));
      return Optional.empty();
    }
    Optional<Expression> expression =
        Optional.ofNullable(remembered.get(scalar.text())).or(() -> compile(scalar));
    expression.ifPresent(sound -> read.put(scalar.text(), sound));
    return expression.map(sound -> new Stated(sound, scalar));
  }

  private Optional<Expression> compile(Node.Scalar scalar) {
    CelValidationResult result = compiler().compile(scalar.text());
    if (result.hasError()) {
      result.getErrors().forEach(issue -> tell(scalar, result, issue));
      return Optional.empty();
    }
    try {
      CelAbstractSyntaxTree tree = result.getAst();
      return new CelTree(tree, scalar, problems).expression();
    } catch (CelValidationException alreadyTold) {
      return Optional.empty();
    }
  }

  private void tell(Node.Scalar scalar, CelValidationResult result, CelIssue issue) {
    int offset =
        result
            .getSource()
            .getLocationOffset(
                issue.getSourceLocation().getLine(), issue.getSourceLocation().getColumn())
            .orElse(0);
    Place place = scalar.placeAt(offset);
    undeclared(issue.getMessage(), scalar.text(), offset)
        .ifPresentOrElse(
            name -> tellUnknown(name, place),
            () ->
                problems.add(
                    "law.condition",
                    place,
                    Text.of(
                        "the condition does not hold together: " + issue.getMessage(),
                        "条件式が正しくありません：" + issue.getMessage()),
                    Text.of(
                        "see docs/formats/rule-pack.md, Conditions",
                        "docs/formats/rule-pack.mdの「Conditions」を参照してください")));
  }

  /** The whole dotted name at a place where the library knows no such name. */
  private static Optional<String> undeclared(String message, String text, int offset) {
    if (!message.contains("undeclared reference")) {
      return Optional.empty();
    }
    int start = offset;
    while (start > 0 && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return Optional.of(text.substring(start, end)).filter(name -> !name.isEmpty());
  }

  private static boolean isNamePart(char character) {
    return Character.isLetterOrDigit(character) || character == '_' || character == '.';
  }

  private void tellUnknown(String name, Place place) {
    problems.add(
        "law.name.unknown",
        place,
        Text.of(
            "neither the gate nor the pack knows `" + name + "`", "ゲートにもパックにも`" + name + "`はありません"),
        Nearest.to(name, pack.and(gate.facts().stream().map(FactDefinition::id).toList()))
            .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
            .orElse(Text.of("define it, or use a fact of the gate", "定義するか、ゲートの事実を使ってください")));
  }
}
