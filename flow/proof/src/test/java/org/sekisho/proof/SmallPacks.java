package org.sekisho.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Folder;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.matter.Gate;

/** Writes random rule packs over the gate {@code small}: the same seed writes the same pack. */
final class SmallPacks {

  private static final SortedMap<String, Gate> GATES = Toys.gates();
  private static final List<String> OUTCOMES = List.of("free", "notify", "license");

  private final Random random;
  private final boolean sums;
  private final StringBuilder rules = new StringBuilder("rules:\n");
  private int count;

  private SmallPacks(long seed) {
    this.random = new Random(seed);
    this.sums = hasSums(seed);
  }

  /** Whether the conditions of a pack may compare several facts at once. */
  static boolean hasSums(long seed) {
    return seed % 2 == 1;
  }

  static LawInForce of(long seed) {
    Regime regime = RegimeReader.read(new SmallPacks(seed).folder(), GATES).orThrow();
    return LawInForce.slices(regime, Toys.KNOWN).orThrow().getFirst();
  }

  private Folder folder() {
    String regime =
        """
        regime: random
        gate: small
        jurisdiction: JP
        title: {en: "random", ja: "無作為"}
        purpose: {en: "trial", ja: "試験"}
        authorities:
          - {id: warden, title: {en: "Warden", ja: "関守"}}
        instruments:
          - {id: edict, title: {en: "Edict", ja: "定書"}}
        questions:
          - {id: q, title: {en: "what?", ja: "何か"}, scope: "%s", from: 2020-01-01}
        """
            .formatted(random.nextBoolean() ? "true" : condition(1));
    for (int root = 0; root < 2 + random.nextInt(3); root++) {
      rule(2, 0);
    }
    Folder empty = new Folder("random", "regimes/random", new TreeMap<>());
    return Toys.with(empty, Map.of("regime.yaml", regime, "rules/q.yaml", rules.toString()));
  }

  private void rule(int indent, int depth) {
    String head =
        """
        - id: r%d
        %s  title: {en: "rule", ja: "規則"}
          cite: [{law: edict, at: "1"}]
          purpose: {en: "trial", ja: "試験"}
          confidence: high
          in_force: {from: 2020-01-01}
          recorded: 2020-01-01
          when: "%s"
          then: {outcome: %s}
        """
            .formatted(
                count++,
                depth == 0 ? "  question: q\n" : "",
                condition(2),
                OUTCOMES.get(random.nextInt(OUTCOMES.size())));
    rules.append(head.replaceAll("(?m)^(?=.)", " ".repeat(indent)));
    int exceptions = depth < 2 ? random.nextInt(3) : 0;
    if (exceptions > 0) {
      rules.append(" ".repeat(indent)).append("  exceptions:\n");
    }
    for (int i = 0; i < exceptions; i++) {
      rule(indent + 4, depth + 1);
    }
  }

  private String condition(int depth) {
    int kind = depth == 0 ? 3 : random.nextInt(5);
    return switch (kind) {
      case 0 -> "(" + condition(depth - 1) + " && " + condition(depth - 1) + ")";
      case 1 -> "(" + condition(depth - 1) + " || " + condition(depth - 1) + ")";
      case 2 -> "!(" + condition(depth - 1) + ")";
      default -> fact();
    };
  }

  private String fact() {
    List<String> facts =
        new ArrayList<>(
            List.of(
                "f.a",
                "f.b",
                "f.k == 'red'",
                "f.k in ['green', 'blue']",
                "f.n " + sign() + " " + random.nextInt(6),
                "f.m " + sign() + " " + random.nextInt(6)));
    if (sums) {
      facts.add("f.n + f.m " + sign() + " " + random.nextInt(11));
      facts.add("f.n * 2 " + sign() + " f.m");
    }
    return facts.get(random.nextInt(facts.size()));
  }

  private String sign() {
    return List.of("<", "<=", ">", ">=", "==", "!=").get(random.nextInt(6));
  }
}
