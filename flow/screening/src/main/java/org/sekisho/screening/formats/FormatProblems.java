package org.sekisho.screening.formats;

import java.util.Collection;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What can be wrong with the files of a list. */
final class FormatProblems {

  private static final Text FETCH_AGAIN =
      Text.of("fetch the file again from its publisher", "公表元からファイルを再取得してください");

  private static final Text LOOK_HERE =
      Text.of("look at this line, or fetch the file again", "この行を確かめるか、ファイルを再取得してください");

  private FormatProblems() {}

  static Place at(String file, long line) {
    return new Place(file, (int) Math.min(line, Integer.MAX_VALUE), 1, "");
  }

  static Unreadable truncated(String file, long line) {
    return new Unreadable(cutOff(file, line));
  }

  static Problem cutOff(String file, long line) {
    return new Problem(
        "screening.list.truncated",
        at(file, line),
        Text.of("the file ends in the middle of a record", "ファイルが記録の途中で終わっています"),
        FETCH_AGAIN);
  }

  static Unreadable empty(String file) {
    return new Unreadable(
        new Problem(
            "screening.list.empty",
            Place.file(file),
            Text.of("the file holds no list", "ファイルに名簿がありません"),
            FETCH_AGAIN));
  }

  static Unreadable missingFile(String listId, String wanted) {
    return new Unreadable(
        new Problem(
            "screening.list.file.missing",
            Place.file(listId),
            Text.of("there is no file `" + wanted + "`", "ファイル`" + wanted + "`がありません"),
            Text.of("put it beside the others", "他のファイルと同じ場所に置いてください")));
  }

  static Unreadable encoding(String file, long line, String charset) {
    return new Unreadable(
        new Problem(
            "screening.list.encoding",
            at(file, line),
            Text.of("the text is not " + charset, charset + "の文書ではありません"),
            Text.of(
                "save it as " + charset + ", or name its `encoding` in list.yaml",
                charset + "で保存するか、list.yamlの`encoding`に文字コードを書いてください")));
  }

  static Unreadable nul(String file, long line) {
    return new Unreadable(
        new Problem(
            "screening.list.nul",
            at(file, line),
            Text.of("here is a NUL byte; text has none", "NULバイトがあります（文書には含まれません）"),
            FETCH_AGAIN));
  }

  static Unreadable tooLong(String file, long line, long most) {
    return new Unreadable(
        new Problem(
            "screening.list.record.length",
            at(file, line),
            Text.of(
                "a record has more than " + most + " characters", "一件の記録が" + most + "文字を超えています"),
            LOOK_HERE));
  }

  static Unreadable tooLarge(String file, long most) {
    return new Unreadable(
        new Problem(
            "screening.list.size",
            Place.file(file),
            Text.of("the file has more than " + most + " bytes", "ファイルが" + most + "バイトを超えています"),
            FETCH_AGAIN));
  }

  static Unreadable bomb(String file, int ratio) {
    return new Unreadable(
        new Problem(
            "screening.list.gzip.ratio",
            Place.file(file),
            Text.of(
                "the file unpacks to more than " + ratio + " times its size",
                "展開すると元の大きさの" + ratio + "倍を超えます"),
            Text.of("do not use this file", "このファイルは使わないでください")));
  }

  static Unreadable tooMany(String file, long line, int most) {
    return new Unreadable(
        new Problem(
            "screening.list.count",
            at(file, line),
            Text.of("the list has more than " + most + " parties", "名簿が" + most + "件を超えています"),
            LOOK_HERE));
  }

  static Unreadable columns(String file, long line, Collection<String> missing) {
    String names = String.join("`, `", missing);
    return new Unreadable(
        new Problem(
            "screening.list.columns",
            at(file, line),
            Text.of("columns are missing: `" + names + "`", "列がありません：`" + names + "`"),
            Text.of(
                "give the list in its published format; the order of columns does not matter",
                "公表された形式のまま渡してください（列の順序は問いません）")));
  }

  static Unreadable schema(String file, long line, String found, String wanted) {
    return new Unreadable(
        new Problem(
            "screening.list.schema",
            at(file, line),
            Text.of(
                "found `" + Brief.of(found) + "` where `" + wanted + "` must stand",
                "`" + wanted + "`があるべき所に`" + Brief.of(found) + "`があります"),
            Text.of("check that the file is of this list's format", "ファイルがこの名簿の形式か確かめてください")));
  }

  static Unreadable syntax(String file, long line, String language) {
    return new Unreadable(
        new Problem(
            "screening.list.syntax",
            at(file, line),
            Text.of("this is not well-formed " + language, language + "として正しくありません"),
            LOOK_HERE));
  }

  static Unreadable doctype(String file, long line) {
    return new Unreadable(
        new Problem(
            "screening.list.doctype",
            at(file, line),
            Text.of(
                "here is a document type declaration; no list has one",
                "文書型宣言（DOCTYPE）があります（名簿には使われません）"),
            Text.of("do not use this file", "このファイルは使わないでください")));
  }

  static Unreadable nameTooLong(String file, long line, String name, int most) {
    return new Unreadable(
        new Problem(
            "screening.list.name.length",
            at(file, line),
            Text.of(
                "the name `" + Brief.of(name) + "` has more than " + most + " characters",
                "名称`" + Brief.of(name) + "`が" + most + "文字を超えています"),
            LOOK_HERE));
  }

  static Problem width(String file, long line, int found, int wanted) {
    return new Problem(
        "screening.list.row.width",
        at(file, line),
        Text.of(
            "the row has " + found + " columns instead of " + wanted + "; it is left out",
            "この行は" + wanted + "列ではなく" + found + "列です（読み飛ばしました）"),
        LOOK_HERE);
  }

  static Problem nameless(String file, long line) {
    return new Problem(
        "screening.list.name.missing",
        at(file, line),
        Text.of("the record has no name; it is left out", "名称のない記録です（読み飛ばしました）"),
        LOOK_HERE);
  }

  static Problem orphan(String file, long line, String id) {
    return new Problem(
        "screening.list.row.orphan",
        at(file, line),
        Text.of(
            "no party has the number `" + Brief.of(id) + "`; the row is left out",
            "番号`" + Brief.of(id) + "`の者がありません（読み飛ばしました）"),
        Text.of(
            "take all files of the list from the same day; rows stand in order of number",
            "同じ日の全ファイルを使ってください（番号順であることが必要です）"));
  }

  static Problem hidden(String file, long line) {
    return new Problem(
        "screening.list.name.hidden",
        at(file, line),
        Text.of("a name held invisible characters; they were taken out", "名称の不可視文字を取り除きました"),
        LOOK_HERE);
  }

  static Problem date(String file, long line, String found) {
    return new Problem(
        "screening.list.date",
        at(file, line),
        Text.of(
            "`" + Brief.of(found) + "` is not understood as a date; it is kept as a remark",
            "`" + Brief.of(found) + "`を日付として読めません（備考に残しました）"),
        LOOK_HERE);
  }

  static Problem operation(String file, long line, String found) {
    return new Problem(
        "screening.list.operation",
        at(file, line),
        Text.of(
            "`" + Brief.of(found) + "` is none of `ADD`, `MOD`, `DEL`; the line is left out",
            "`" + Brief.of(found) + "`は`ADD`、`MOD`、`DEL`のいずれでもありません（読み飛ばしました）"),
        LOOK_HERE);
  }
}
