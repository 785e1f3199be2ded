package org.sekisho.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sekisho.terms.Language;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** A proof report as people read it: the verdict first, then each finding once, then the slices. */
public final class ProofText {

  /** A finding and every slice in which it stands. */
  private record Story(Finding finding, List<Period> days) {}

  private ProofText() {}

  public static String of(ProofReport report, Language language) {
    StringBuilder text = new StringBuilder();
    line(text, "", verdict(report), language);
    for (Story story : stories(report)) {
      text.append('\n');
      line(text, "", FindingText.headline(story.finding()), language);
      line(text, "  ", days(story.days()), language);
      FindingText.details(report.regime(), story.finding())
          .forEach(detail -> line(text, "  ", detail, language));
    }
    text.append('\n');
    report.slices().forEach(slice -> line(text, "  ", of(slice), language));
    return text.toString();
  }

  private static Text verdict(ProofReport report) {
    String id = report.regime().id();
    long failing = stories(report).stream().filter(story -> story.finding().fails()).count();
    return report.isProved()
        ? Text.of(
            id
                + ": proved. No gap, no conflict, no dead rule on any of its "
                + report.slices().size()
                + " slices of time, as known on "
                + report.known(),
            id
                + "：証明済み。"
                + report.known()
                + "現在の内容で、"
                + report.slices().size()
                + "の期間のいずれにも、空白、抵触及び死文はありません")
        : Text.of(
            id + ": not proved. " + failing + " to mend, as known on " + report.known(),
            id + "：証明できません。" + report.known() + "現在の内容で、直すべき点が" + failing + "件あります");
  }

  /** Findings that slices share are told once, those that fail the proof first. */
  private static List<Story> stories(ProofReport report) {
    List<Story> stories = new ArrayList<>();
    for (SliceProof slice : report.slices()) {
      for (Finding finding : slice.findings()) {
        stories.stream()
            .filter(story -> story.finding().isLike(finding))
            .findFirst()
            .ifPresentOrElse(
                story -> story.days().add(slice.days()),
                () -> stories.add(new Story(finding, new ArrayList<>(List.of(slice.days())))));
      }
    }
    return stories.stream()
        .sorted((one, other) -> Boolean.compare(other.finding().fails(), one.finding().fails()))
        .toList();
  }

  private static Text days(List<Period> days) {
    String all = days.stream().map(Period::toString).collect(Collectors.joining(", "));
    return Text.of("for acts of " + all, "行為の日：" + all);
  }

  /** One slice in a line, as it is told while the proof runs. */
  public static Text of(SliceProof slice) {
    long failing = slice.findings().stream().filter(Finding::fails).count();
    String counts = slice.questions() + " questions, " + slice.rules() + " rules, ";
    return Text.of(
        slice.days()
            + "  "
            + counts
            + slice.queries()
            + " queries: "
            + (failing == 0 ? "proved" : failing + " to mend"),
        slice.days()
            + "  問い"
            + slice.questions()
            + "、規則"
            + slice.rules()
            + "、照会"
            + slice.queries()
            + "："
            + (failing == 0 ? "証明済み" : "直すべき点" + failing + "件"));
  }

  private static void line(StringBuilder text, String indent, Text line, Language language) {
    text.append(indent).append(line.in(language)).append('\n');
  }
}
