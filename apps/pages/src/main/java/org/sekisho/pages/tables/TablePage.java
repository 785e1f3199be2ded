package org.sekisho.pages.tables;

import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.law.LawBook;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.TableWork;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Place;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Notices;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** A table on its way: chosen, being decided, decided. */
final class TablePage {

  static final String FILE = "file";
  static final String GATE = "gate";
  static final String DAY = "date";

  private final Asked asked;
  private final LawBook book;
  private final Voice voice;
  private final Notices notices;

  TablePage(Asked asked, LawBook book) {
    this.asked = asked;
    this.book = book;
    this.voice = new Voice(asked.appearance().language());
    this.notices = new Notices(voice);
  }

  private String page(Html... inside) {
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("Decide a table", "一覧表の一括判定"),
            List.of(new Crumb(Place.ASK.path(), Place.ASK.title())),
            inside);
  }

  String form(List<Problem> problems) {
    Fields fields = new Fields(voice);
    List<Fields.Choice> gates =
        book.gates().values().stream()
            .map(gate -> new Fields.Choice(gate.id(), gate.title()))
            .toList();
    return page(
        voice
            .p(
                Text.of(
                    "An order list, a list of acquisitions, an inventory of data: each row becomes"
                        + " a matter and is decided. The first line names the facts.",
                    "受注一覧、取得案件の一覧、データ目録などの各行を1件の案件として判定します。" + "先頭行に事実の名称を記載してください。"))
            .styled("lead"),
        problems.isEmpty()
            ? Html.NOTHING
            : notices.problems(Text.of("The table cannot be read", "表を読み取れません"), problems),
        Html.element(
                "form",
                Voice.hidden("_csrf", asked.token()),
                fields.select(
                    GATE,
                    Fields.Label.of("What wants to pass", "ゲート").must(),
                    gates,
                    asked.field(GATE).orElse(gates.getFirst().value())),
                fields.day(
                    DAY,
                    Fields.Label.of("Day of the act, where a row names none", "行為日（行に記載がない場合）"),
                    asked.day(DAY).orElse(asked.today())),
                fields.file(
                    FILE,
                    Fields.Label.of("Table", "表のファイル")
                        .helped(
                            "CSV in UTF-8; its columns are facts of the gate, such as item.value",
                            "UTF-8のCSV形式。列名はゲートの事実の識別子（例：item.value）")
                        .must(),
                    ".csv"),
                Html.element("p", voice.button("Decide", "判定を開始").styled("main")).styled("actions"))
            .with("method", "post")
            .with("action", "/tables")
            .with("enctype", "multipart/form-data")
            .with("hx-boost", "false"));
  }

  String waiting(int done, int all) {
    return page(
        notices.waiting(
            Text.of(done + " of " + all + " rows are decided", all + "行のうち" + done + "行を判定済み"),
            done,
            all,
            "/" + asked.path()));
  }

  String refused(TableWork.Standing standing) {
    Text heading = Text.of("The table was not decided", "判定できませんでした");
    return page(
        standing.failed()
            ? notices.refused(
                heading,
                voice.p(
                    Text.of(
                        "The program failed: tell your administrator.",
                        "プログラムの不具合です。管理者に連絡してください。")))
            : notices.problems(heading, standing.problems()));
  }

  String result(String csv) {
    return page(
        notices.done(Text.of("Every row is decided", "全ての行を判定しました")),
        Html.element(
                "p",
                voice
                    .link(
                        "/" + asked.path() + "/file",
                        Text.of("Keep the result as a file (CSV)", "結果をファイルに保存（CSV）"))
                    .with("hx-boost", "false"))
            .styled("actions"),
        new TableResult(voice).of(csv));
  }
}
