package org.sekisho.proof;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.MatterWriter;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** A difference as people read it: each pair of replies with a matter that gets them. */
public final class DifferenceText {

  private DifferenceText() {}

  public static String of(DifferenceReport report, Language language) {
    List<Text> lines = new ArrayList<>(List.of(headline(report)));
    for (Change change : report.changes()) {
      lines.add(Text.same(""));
      lines.addAll(
          switch (change) {
            case Change.Replied replied -> replied(report, replied);
            case Change.Inconclusive open -> List.of(inconclusive(open));
          });
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.in(language)).append('\n'));
    return text.toString();
  }

  private static Text headline(DifferenceReport report) {
    String between = named(report.before().regime(), report.before().days().toString());
    String and = named(report.after().regime(), report.after().days().toString());
    return report.isAlike()
        ? Text.of(
            between + " and " + and + " reply alike to every matter",
            between + "と" + and + "は、すべての案件に同じ答えを与えます")
        : Text.of(
            between + " and " + and + " differ in " + report.changes().size() + " ways",
            between + "と" + and + "には、" + report.changes().size() + "通りの違いがあります");
  }

  private static String named(Regime regime, String days) {
    return regime.id() + " " + days;
  }

  private static List<Text> replied(DifferenceReport report, Change.Replied change) {
    Regime before = report.before().regime();
    Regime after = report.after().regime();
    Text question = change.question().title();
    boolean brief = !sameOutcome(change.before(), change.after());
    Text earlier = ReplyText.of(before, change.before(), brief);
    Text later = ReplyText.of(after, change.after(), brief);
    List<Text> lines = new ArrayList<>();
    lines.add(
        Text.of(
            change.question().id() + ": " + question.en(),
            change.question().id() + "：" + question.ja()));
    lines.add(Text.of("  before: " + earlier.en(), "  前：" + earlier.ja()));
    lines.add(indented(FindingText.fires(before, change.firesBefore())));
    lines.add(Text.of("  after: " + later.en(), "  後：" + later.ja()));
    lines.add(indented(FindingText.fires(after, change.firesAfter())));
    lines.add(Text.of("  for example this matter:", "  例えば次の案件："));
    MatterWriter.write(change.matter())
        .lines()
        .forEach(line -> lines.add(Text.same("    " + line)));
    return lines;
  }

  private static boolean sameOutcome(Reply before, Reply after) {
    return before instanceof Reply.Given given
        && after instanceof Reply.Given also
        && given.effect().outcome() == also.effect().outcome();
  }

  private static Text indented(Text text) {
    return Text.of("    " + text.en(), "    " + text.ja());
  }

  private static Text inconclusive(Change.Inconclusive open) {
    return Text.of(
        open.question().id()
            + ": not settled whether there are more differences ("
            + open.reason()
            + ")",
        open.question().id() + "：他に違いがあるかを確かめられませんでした（" + open.reason() + "）");
  }
}
