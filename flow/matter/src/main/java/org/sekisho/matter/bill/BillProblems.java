package org.sekisho.matter.bill;

import org.sekisho.documents.Brief;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What can be wrong with a bill of materials. */
final class BillProblems {

  private BillProblems() {}

  static Problem format(Place place) {
    return new Problem(
        "bill.format",
        place,
        Text.of("this is no bill in CycloneDX JSON or XML", "CycloneDX（JSON又はXML）の部品表ではありません"),
        Text.of(
            "export the bill as CycloneDX " + BillReader.VERSIONS,
            "CycloneDX " + BillReader.VERSIONS + "で出力してください"));
  }

  static Problem version(Place place, String found) {
    return new Problem(
        "bill.version",
        place,
        Text.of(
            "`" + Brief.of(found) + "` is no version of CycloneDX that is read",
            "`" + Brief.of(found) + "`は読み取れるCycloneDXの版ではありません"),
        Text.of(
            "export the bill as CycloneDX " + BillReader.VERSIONS,
            "CycloneDX " + BillReader.VERSIONS + "で出力してください"));
  }

  static Problem encoding(Place place) {
    return new Problem(
        "bill.encoding",
        place,
        Text.of("from here on the file is not UTF-8 text", "ここから先はUTF-8の文書ではありません"),
        Text.of("save it as UTF-8", "UTF-8で保存してください"));
  }

  static Problem syntax(Place place, String notation) {
    return new Problem(
        "bill.syntax",
        place,
        Text.of("this is not " + notation, notation + "として読めません"),
        Text.of("mend the text here, or export the bill again", "この箇所を修正するか、再度出力してください"));
  }

  static Problem doctype(Place place) {
    return new Problem(
        "bill.doctype",
        place,
        Text.of("a document type or an entity of its own stands here", "文書型宣言又は独自の実体参照があります"),
        Text.of("remove it: a bill needs none", "部品表には不要ですので削除してください"));
  }

  static Problem tooDeep(Place place) {
    return new Problem(
        "bill.limit.depth",
        place,
        Text.of(
            "more than " + BillReader.DEEPEST + " levels, or a text beyond every measure",
            "階層が" + BillReader.DEEPEST + "段を超えるか、文字列が長すぎます"),
        Text.of("export the bill again with less in it", "内容を減らして再度出力してください"));
  }

  static Problem tooMany(Place place) {
    return new Problem(
        "bill.limit.parts",
        place,
        Text.of(
            "more than " + BillReader.MOST_PARTS + " components",
            "構成品が" + BillReader.MOST_PARTS + "件を超えています"),
        Text.of("split the bill", "部品表を分割してください"));
  }

  static Problem tooManyTiers(Place place) {
    return new Problem(
        "bill.limit.tiers",
        place,
        Text.of(
            "this component is more than " + BillReader.MOST_TIERS + " tiers down",
            "この構成品は" + BillReader.MOST_TIERS + "段より下位にあります"),
        Text.of("split the bill", "部品表を分割してください"));
  }

  static Problem empty(Place place) {
    return new Problem(
        "bill.empty",
        place,
        Text.of("the bill has no components", "構成品がありません"),
        Text.of(
            "add `components` or `metadata.component`",
            "`components`又は`metadata.component`を加えてください"));
  }

  static Problem kind(Place place, String field) {
    return new Problem(
        "bill.kind",
        place,
        Text.of(
            "`" + Brief.of(field) + "` is not of the kind that stands here",
            "`" + Brief.of(field) + "`の値の種類が異なります"),
        Text.of("see the schema of CycloneDX", "CycloneDXのスキーマを確認してください"));
  }

  static Problem twice(Place place, String field) {
    return new Problem(
        "bill.twice",
        place,
        Text.of("`" + Brief.of(field) + "` is told twice", "`" + Brief.of(field) + "`が重複しています"),
        Text.of("keep one of them", "いずれか一つにしてください"));
  }

  static Problem tooLong(Place place, String field) {
    return new Problem(
        "bill.long",
        place,
        Text.of(
            "`" + Brief.of(field) + "` has more than " + Draft.LONGEST + " characters",
            "`" + Brief.of(field) + "`が" + Draft.LONGEST + "字を超えています"),
        Text.of("shorten it", "短くしてください"));
  }

  static Problem missing(Place place, String field) {
    return new Problem(
        "bill.missing",
        place,
        Text.of("`" + field + "` is missing", "`" + field + "`がありません"),
        Text.of("add it", "加えてください"));
  }

  static Problem sameRef(Place place, String ref, Place first) {
    String at = first.line() + ":" + first.column();
    return new Problem(
        "bill.ref.twice",
        place,
        Text.of(
            "`" + Brief.of(ref) + "` is also the reference of the component at " + at,
            "`" + Brief.of(ref) + "`は" + at + "の構成品の参照名でもあります"),
        Text.of("give each component a reference of its own", "構成品ごとに異なる参照名を付けてください"));
  }

  static Problem unknownRef(Place place, String ref) {
    return new Problem(
        "bill.ref.unknown",
        place,
        Text.of(
            "no component has the reference `" + Brief.of(ref) + "`",
            "参照名`" + Brief.of(ref) + "`の構成品はありません"),
        Text.of(
            "add the component, for what is not in the bill is not looked at",
            "部品表にない構成品は確認されませんので、追加してください"));
  }

  static Problem country(Place place, String country) {
    return new Problem(
        "bill.country",
        place,
        Text.of(
            "`" + Brief.of(country) + "` is no country", "`" + Brief.of(country) + "`という国はありません"),
        Text.of(
            "write two capital letters (ISO 3166-1), such as JP",
            "JPのように英大文字2字（ISO 3166-1）で書いてください"));
  }
}
