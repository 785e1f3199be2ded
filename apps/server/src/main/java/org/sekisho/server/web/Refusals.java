package org.sekisho.server.web;

import org.sekisho.documents.Brief;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Problems that are the server's own. */
public final class Refusals {

  private Refusals() {}

  public static Problem unknownPath() {
    return at(
        "api.path.unknown",
        "path",
        Text.of("no operation has this path", "このパスの操作はありません"),
        Text.of("see /api/v1/openapi.json", "/api/v1/openapi.jsonを参照してください"));
  }

  public static Problem otherVerb(String allowed) {
    return at(
        "api.method.unknown",
        "method",
        Text.of("this path is not asked so", "このパスではこのメソッドを使えません"),
        Text.of("use " + allowed, allowed + "を使ってください"));
  }

  public static Problem noToken() {
    return at(
        "api.token.missing",
        "Authorization",
        Text.of("no valid bearer token was given", "有効なベアラートークンがありません"),
        Text.of(
            "send the header `Authorization: Bearer TOKEN`",
            "ヘッダー`Authorization: Bearer TOKEN`を付けてください"));
  }

  public static Problem noDuty(Text duty) {
    return at(
        "api.duty.missing",
        "Authorization",
        Text.of("this needs the duty: " + duty.en(), "この操作には次の権限が必要です：" + duty.ja()),
        Text.of("ask your administrator", "管理者に依頼してください"));
  }

  public static Problem otherHost() {
    return at(
        "api.host.other",
        "Host",
        Text.of("this server has another name", "このサーバーの名称と一致しません"),
        Text.of("call it by the address that it printed", "起動時に表示されたアドレスで呼び出してください"));
  }

  public static Problem otherSite() {
    return at(
        "api.site.other",
        "Sec-Fetch-Site",
        Text.of("this form was sent by another site", "別のサイトから送信されたフォームです"),
        Text.of("send it from the page of this server", "このサーバーの画面から送信してください"));
  }

  public static Problem tooMany() {
    return at(
        "api.rate.exceeded",
        "Authorization",
        Text.of("more requests came than are allowed", "許容量を超える要求がありました"),
        Text.of("wait as `Retry-After` says", "`Retry-After`の秒数だけ待ってください"));
  }

  public static Problem tooLarge(long most) {
    return at(
        "api.body.large",
        "body",
        Text.of("the body is larger than " + most + " bytes", "本文が" + most + "バイトを超えています"),
        Text.of("send less at once", "分割して送信してください"));
  }

  public static Problem fault(String trace) {
    return at(
        "api.fault",
        "",
        Text.of(
            "a fault of the server, noted as `" + trace + "`", "サーバーの不具合です。記録番号は`" + trace + "`です"),
        Text.of("tell your administrator this number", "管理者に記録番号を連絡してください"));
  }

  public static Problem unknown(String code, String kind, String name, String kindJa) {
    String brief = Brief.of(name);
    return at(
        code,
        "path",
        Text.of("there is no " + kind + " `" + brief + "`", kindJa + "`" + brief + "`はありません"),
        Text.of("list them one path above", "一つ上のパスで一覧を確認してください"));
  }

  /** A parameter, or a field of a body, that is not as it must be. */
  public static Problem parameter(String name, String given, Text expected) {
    return new Problem(
        "api.parameter.unreadable",
        Place.file("request").named(name),
        Text.of(
            "`" + Brief.of(given) + "` is not a value of `" + name + "`",
            "`" + Brief.of(given) + "`は`" + name + "`の値として使えません"),
        Text.of("write " + expected.en(), expected.ja() + "を指定してください"));
  }

  public static Problem missing(String name) {
    return new Problem(
        "api.parameter.missing",
        Place.file("request").named(name),
        Text.of("`" + name + "` is missing", "`" + name + "`がありません"),
        Text.of("give it", "指定してください"));
  }

  public static Problem unread(String name) {
    return new Problem(
        "api.parameter.unknown",
        Place.file("request").named(Brief.of(name)),
        Text.of(
            "there is no parameter `" + Brief.of(name) + "` here",
            "パラメーター`" + Brief.of(name) + "`はありません"),
        Text.of("see /api/v1/openapi.json", "/api/v1/openapi.jsonを参照してください"));
  }

  private static Problem at(String code, String field, Text found, Text help) {
    return new Problem(code, Place.file("request").named(field), found, help);
  }
}
