package org.sekisho.cli.law;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Text;

/** A gate as lines: every fact with its type, question and values. */
final class GateSheet {

  private GateSheet() {}

  static List<Text> of(Gate gate) {
    List<Text> lines = new ArrayList<>();
    lines.add(
        Text.of(
            gate.title().en() + " — " + gate.asks().en(),
            gate.title().ja() + " — " + gate.asks().ja()));
    gate.facts().forEach(fact -> add(fact, lines));
    return lines;
  }

  private static void add(FactDefinition fact, List<Text> lines) {
    lines.add(Text.same(""));
    lines.add(
        Text.of(fact.id() + " — " + fact.label().en(), fact.id() + " — " + fact.label().ja()));
    lines.add(Text.of("  " + fact.question().en(), "  " + fact.question().ja()));
    if (fact.type() instanceof FactType.Choice(List<FactType.Choice.Option> options)) {
      options.forEach(option ->
          lines.add(
              Text.of(
                  "    " + option.id() + " — " + option.label().en(),
                  "    " + option.id() + " — " + option.label().ja())));
    } else {
      lines.add(
          Text.of("    " + fact.type().expected().en(), "    " + fact.type().expected().ja()));
    }
  }
}
