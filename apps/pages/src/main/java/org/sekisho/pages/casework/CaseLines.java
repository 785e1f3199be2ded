package org.sekisho.pages.casework;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.casework.reading.CaseLine;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Cases as lines of a table. */
public record CaseLines(Voice voice, Casework casework) {

  /**
   * The table.
   *
   * @param base of the addresses of cases, with a slash behind it
   */
  public Html table(Text caption, List<CaseLine> lines, String base) {
    List<Html> rows = new ArrayList<>();
    for (CaseLine line : lines) {
      rows.add(
          Html.element(
              "tr",
              Html.element("th", voice.link(base + line.caseId(), line.title()))
                  .with("scope", "row"),
              Html.element("td", voice.say(stage(line.stage()))),
              Html.element("td", voice.say(casework.regime(line.regime()))),
              Html.element(
                  "td", voice.say(Text.of(line.opened().atZone(casework.zone()).toLocalDate()))),
              Html.element(
                  "td", voice.say(Text.of(line.changed().atZone(casework.zone()).toLocalDate())))));
    }
    return voice.table(
        caption,
        Html.element(
            "tr",
            voice.column("Case", "事案"),
            voice.column("Stage", "段階"),
            voice.column("Regime", "制度"),
            voice.column("Opened", "開始"),
            voice.column("Changed", "更新")),
        rows);
  }

  /** A stage by its code. */
  public static Text stage(String code) {
    return switch (code) {
      case "draft" -> Text.of("draft", "下書き");
      case "submitted" -> Text.of("submitted", "提出済み");
      case "returned" -> Text.of("returned for completion", "補正中");
      case "in-examination" -> Text.of("in examination", "審査中");
      case "recommended" -> Text.of("recommended", "勧告中");
      case "decided" -> Text.of("decided", "処分済み");
      case "under-appeal" -> Text.of("under appeal", "不服申立中");
      case "withdrawn" -> Text.of("withdrawn", "取下げ");
      default -> Text.same(code);
    };
  }
}
