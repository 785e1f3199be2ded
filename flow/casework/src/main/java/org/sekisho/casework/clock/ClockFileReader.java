package org.sekisho.casework.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.calendar.DayRule;
import org.sekisho.calendar.DayRuleReader;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.ClockReader;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads a file of clocks; the format is docs/formats/clocks.md. */
public final class ClockFileReader {

  private final Map<String, Regime> regimes;
  private final Problems problems = new Problems();

  private ClockFileReader(Map<String, Regime> regimes) {
    this.regimes = regimes;
  }

  /** Reads the file, or tells all that is wrong with it. */
  public static Checked<ClockFile> read(String name, byte[] content, Map<String, Regime> regimes) {
    return switch (YamlReader.read(name, content)) {
      case Checked.Sound<Node>(Node root) -> new ClockFileReader(regimes).file(root);
      case Checked.Broken<Node>(List<Problem> found) -> new Checked.Broken<>(found);
    };
  }

  private Checked<ClockFile> file(Node root) {
    Fields fields = Fields.of(root, problems);
    Optional<Regime> regime = fields.string("regime").flatMap(id -> regime(fields, id));
    List<ClockRule> rules = new ArrayList<>();
    for (String id : fields.strings("clocks")) {
      regime.flatMap(each -> clock(fields, each, id)).map(ClockRule::of).ifPresent(rules::add);
    }
    ClockReader reader = new ClockReader(problems);
    for (Node node : fields.list("rules")) {
      rules.add(ClockRule.of(reader.read(Fields.of(node, problems))));
    }
    List<ClockEvent> events =
        fields.list("events").stream().flatMap(node -> event(node).stream()).toList();
    DayRuleReader days = new DayRuleReader(Set.of(), problems);
    List<DayRule> announced = fields.list("announced").stream().flatMap(days::read).toList();
    if (rules.isEmpty() && problems.isEmpty()) {
      problems.add(
          "clocks.none",
          fields.place(),
          Text.of("no clock is named", "期間が一つも指定されていません"),
          Text.of(
              "name a `regime` and its `clocks`, or write `rules`",
              "`regime`及びその`clocks`、又は`rules`を書いてください"));
    }
    fields.close();
    return problems.check(() -> new ClockFile(rules, events, announced));
  }

  private Optional<Regime> regime(Fields fields, String id) {
    return known(fields, "regime", id, regimes, "clocks.regime.unknown");
  }

  private Optional<Clock> clock(Fields fields, Regime regime, String id) {
    return known(fields, "clocks", id, regime.clocks(), "clocks.clock.unknown");
  }

  private <T> Optional<T> known(
      Fields fields, String field, String id, Map<String, T> all, String code) {
    Optional<T> found = Optional.ofNullable(all.get(id));
    if (found.isEmpty()) {
      String given = Brief.of(id);
      problems.add(
          code,
          fields.placeOf(field),
          Text.of("`" + given + "` is not known here", "`" + given + "`はありません"),
          Nearest.hint(
              id,
              all.keySet(),
              Text.of(
                  "there are: " + String.join(", ", all.keySet()),
                  "使えるもの：" + String.join("、", all.keySet()))));
    }
    return found;
  }

  private Optional<ClockEvent> event(Node node) {
    Fields fields = Fields.of(node, problems);
    String what = fields.requiredString("what");
    String at = fields.requiredString("at");
    Optional<Instant> instant = Moment.parse(at);
    if (instant.isEmpty()) {
      problems.addAll(List.of(Moment.unreadable(fields.placeOf("at"), at)));
    }
    fields.close();
    return instant.map(each -> new ClockEvent(what, each));
  }
}
