package org.sekisho.law.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.documents.Node;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Turns the library's checked tree into an {@link Expression}, refusing what is not profiled. */
final class CelTree {

  private final CelAbstractSyntaxTree tree;
  private final Node.Scalar scalar;
  private final Problems problems;
  private boolean refused;

  CelTree(CelAbstractSyntaxTree tree, Node.Scalar scalar, Problems problems) {
    this.tree = tree;
    this.scalar = scalar;
    this.problems = problems;
  }

  Optional<Expression> expression() {
    Expression expression = of(tree.getExpr());
    return refused ? Optional.empty() : Optional.of(expression);
  }

  private Expression of(CelExpr node) {
    int offset = offset(node);
    return switch (node.getKind()) {
      case CONSTANT -> constant(offset, node.constant());
      case IDENT -> new Expression.Name(offset, node.ident().name());
      case SELECT -> new Expression.Name(offset, dotted(node));
      case CALL -> call(offset, node.call());
      case LIST -> list(offset, node.list().elements());
      case NOT_SET, STRUCT, MAP, COMPREHENSION -> refuse(offset, "this construct", "この構文");
    };
  }

  private Expression constant(int offset, CelConstant constant) {
    return switch (constant.getKind()) {
      case BOOLEAN_VALUE -> new Expression.Truth(offset, constant.booleanValue());
      case INT64_VALUE -> new Expression.Whole(offset, constant.int64Value());
      case STRING_VALUE -> new Expression.Word(offset, constant.stringValue());
      case NOT_SET,
          NULL_VALUE,
          UINT64_VALUE,
          DOUBLE_VALUE,
          BYTES_VALUE,
          DURATION_VALUE,
          TIMESTAMP_VALUE ->
          refuse(offset, "a number with a fraction, null, bytes or a time", "小数、null、バイト列又は時刻");
    };
  }

  private Expression call(int offset, CelExpr.CelCall call) {
    List<Expression> arguments = new ArrayList<>();
    call.target().ifPresent(target -> arguments.add(of(target)));
    call.args().forEach(argument -> arguments.add(of(argument)));
    return new Expression.Call(offset, call.function(), arguments);
  }

  private Expression list(int offset, List<CelExpr> elements) {
    List<Expression.Word> words = new ArrayList<>();
    for (CelExpr element : elements) {
      if (of(element) instanceof Expression.Word word) {
        words.add(word);
      } else {
        refuse(offset(element), "a list of anything but quoted words", "引用符付きの語以外の一覧");
      }
    }
    return new Expression.Words(offset, words);
  }

  private static String dotted(CelExpr node) {
    return switch (node.getKind()) {
      case IDENT -> node.ident().name();
      case SELECT -> dotted(node.select().operand()) + "." + node.select().field();
      case NOT_SET, CONSTANT, CALL, LIST, STRUCT, MAP, COMPREHENSION -> "";
    };
  }

  private int offset(CelExpr node) {
    return tree.getSource().getPositionsMap().getOrDefault(node.id(), 0);
  }

  private Expression refuse(int offset, String en, String ja) {
    refused = true;
    problems.add(
        "law.condition.profile",
        scalar.placeAt(offset),
        Text.of(en + " has no place in a condition", ja + "は条件に使えません"),
        Text.of(
            "use only what docs/formats/rule-pack.md lists",
            "docs/formats/rule-pack.mdにある構文だけを使ってください"));
    return new Expression.Truth(offset, false);
  }
}
