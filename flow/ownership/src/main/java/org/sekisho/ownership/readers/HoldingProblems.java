package org.sekisho.ownership.readers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Nearest;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.ShareText;
import org.sekisho.ownership.graph.Parties;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Everything that can be wrong with a row of holdings. */
final class HoldingProblems {

  private HoldingProblems() {}

  static Problem noParty(Place place, String column) {
    return new Problem(
        "holdings.party.missing",
        place,
        Text.of("the cell `" + column + "` is empty", "`" + column + "`の欄が空です"),
        Text.of("write the id of a party", "当事者の識別子を書いてください"));
  }

  static Problem longParty(Place place) {
    return new Problem(
        "holdings.party.long",
        place,
        Text.of(
            "the id is longer than " + Parties.LONGEST + " bytes",
            "識別子が" + Parties.LONGEST + "バイトを超えています"),
        Text.of("give the party a shorter id", "短い識別子を付けてください"));
  }

  static Problem encoding(Place place) {
    return new Problem(
        "holdings.encoding",
        place,
        Text.of("the id is not UTF-8 text", "識別子がUTF-8ではありません"),
        Text.of("save the file as UTF-8", "UTF-8で保存してください"));
  }

  static Problem percent(Place place, String found, ShareText.Fault fault) {
    String shown = "`" + Brief.of(found) + "`";
    Text write =
        Text.of("write a percentage such as `30` or `25-50`", "`30`や`25-50`のように百分率を書いてください");
    return switch (fault) {
      case NOT_A_NUMBER ->
          new Problem(
              "holdings.percent.unreadable",
              place,
              Text.of(shown + " is not a percentage", shown + "は百分率として読めません"),
              write);
      case NEGATIVE ->
          new Problem(
              "holdings.percent.negative",
              place,
              Text.of(shown + " is less than nothing", shown + "は負の値です"),
              write);
      case OVER_HUNDRED ->
          new Problem(
              "holdings.percent.over",
              place,
              Text.of(shown + " is more than the whole company", shown + "は100%を超えています"),
              write);
      case REVERSED ->
          new Problem(
              "holdings.percent.reversed",
              place,
              Text.of("the range " + shown + " ends before it begins", "範囲" + shown + "の上下が逆です"),
              Text.of("write the smaller number first", "小さい数を先に書いてください"));
    };
  }

  static Problem kind(Place place, String found) {
    List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
    String all = words.stream().collect(Collectors.joining(", "));
    return new Problem(
        "holdings.kind.unknown",
        place,
        Text.of(
            "`" + Brief.of(found) + "` is not a kind of holding",
            "`" + Brief.of(found) + "`という保有の種類はありません"),
        Nearest.to(found, words)
            .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
            .orElse(Text.of("write one of: " + all, "次のいずれかを書いてください：" + all)));
  }

  static Problem date(Place place, String found) {
    return new Problem(
        "holdings.date.unreadable",
        place,
        Text.of("`" + Brief.of(found) + "` is not a day", "`" + Brief.of(found) + "`は日付ではありません"),
        Text.of("write it as 2026-11-10, or leave the cell empty", "2026-11-10のように書くか、空欄にしてください"));
  }

  static Problem reversed(Place place, String from, String to) {
    return new Problem(
        "holdings.period.reversed",
        place,
        Text.of(
            "the holding ends on `" + to + "`, before it begins on `" + from + "`",
            "保有の終わり`" + to + "`が始まり`" + from + "`より前です"),
        Text.of("put the later day into `to`", "`to`には後の日を書いてください"));
  }

  static Problem shape(Place place) {
    return new Problem(
        "holdings.row.shape",
        place,
        Text.of(
            "the row does not have the cells that the first line names", "行の欄の数又は引用符が一行目と合いません"),
        Text.of(
            "close every quote, and put an id with a comma into quotes",
            "引用符を閉じ、コンマを含む識別子は引用符で囲んでください"));
  }

  static Problem tooMany(Place place) {
    return new Problem(
        "holdings.problems.many",
        place,
        Text.of("there are more problems; reading stopped here", "問題が多いため、ここで読み取りを止めました"),
        Text.of("mend those above first", "上の問題から直してください"));
  }
}
