package org.sekisho.server.configuration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sekisho.terms.Text;

/** Everything that can be set: its name, what may stand there, what holds without it. */
public enum Key {
  PORT(
      "port",
      new Kind.Count(0, 65_535),
      "8632",
      Text.of("where to listen; 0 for any free port", "待ち受けるポート。0は空きポート")),
  ADDRESS(
      "address",
      new Kind.Address(),
      "127.0.0.1",
      Text.of(
          "the address of this machine to listen on; any but the loopback needs `tls` or"
              + " `behind_proxy`",
          "待ち受けるアドレス。ループバック以外では`tls`又は`behind_proxy`が必要")),
  HOSTS(
      "hosts",
      new Kind.Several(
          word("[A-Za-z0-9.-]{1,253}|\\[[0-9a-fA-F:]+\\]", "the name of a host", "ホスト名")),
      "",
      Text.of(
          "the names under which others reach it, beside localhost",
          "localhost以外で、利用者がアクセスするホスト名")),
  BEHIND_PROXY(
      "behind_proxy",
      new Kind.Truth(),
      "no",
      Text.of(
          "whether a proxy in front of it does TLS and tells who asks",
          "前段のプロキシがTLSを終端し、接続元を伝えるか")),
  CERTIFICATE(
      "tls.certificate",
      new Kind.InputFile(),
      "",
      Text.of("certificate chain, PEM", "証明書チェーン（PEM）")),
  PRIVATE_KEY("tls.key", new Kind.InputFile(), "", Text.of("its private key, PEM", "証明書の秘密鍵（PEM）")),
  DATA(
      "data",
      new Kind.Folder(),
      "",
      Text.of(
          "the folder in which it remembers: the keys of the ledger, and the embedded database",
          "台帳の鍵及び組込みデータベースを置くフォルダー")),
  DATABASE_URL(
      "database.url",
      word(
          "(jdbc:)?postgresql://[^\\s]+",
          "an address such as postgresql://host/name",
          "postgresql://host/nameのようなアドレス"),
      "",
      Text.of(
          "a PostgreSQL database in the place of the embedded one",
          "組込みデータベースに代わるPostgreSQLデータベース")),
  DATABASE_USER("database.user", word(".+", "a name", "名前"), "", Text.of("its user", "その利用者")),
  DATABASE_PASSWORD_FILE(
      "database.password_file",
      new Kind.InputFile(),
      "",
      Text.of("a file with its password", "そのパスワードを記したファイル")),
  DATABASE_PASSWORD(
      "database.password",
      word(".+", "a password", "パスワード"),
      "",
      Text.of("its password; in the environment only", "そのパスワード（環境変数でのみ指定可）")),
  LISTS(
      "lists",
      new Kind.Several(word("[a-z0-9-]+(=.+)?", "ID or ID=FILE", "ID又はID=FILE")),
      "",
      Text.of("lists to load, as kept or from a file", "読み込む名簿（保存済み又はファイル）")),
  HOME("home", new Kind.Folder(), "", Text.of("the folder of kept lists", "名簿を保存するフォルダー")),
  GATES(
      "gates",
      new Kind.Several(word(".+", "a folder", "フォルダー")),
      "",
      Text.of("folders of gates beside those that ship", "同梱のもの以外のゲートのフォルダー")),
  REGIMES(
      "regimes",
      new Kind.Several(word(".+", "a folder", "フォルダー")),
      "",
      Text.of("folders of regimes beside those that ship", "同梱のもの以外の制度のフォルダー")),
  RATE(
      "rate",
      new Kind.Count(1, 1_000_000),
      "500",
      Text.of("requests a second that a caller may send for ever", "一の利用者が継続して送信できる毎秒の要求数")),
  TRACES(
      "traces",
      new Kind.Endpoint(false),
      "",
      Text.of("an OpenTelemetry collector (OTLP over HTTP)", "OpenTelemetryコレクター（OTLP/HTTP）")),
  LOG_TARGET(
      "log.target",
      word("stderr|.*[/.].*", "stderr or a file", "stderr又はファイル"),
      "stderr",
      Text.of("where the log goes: stderr or a file", "ログの出力先。stderr又はファイル")),
  LOG_FORMAT(
      "log.format",
      new Kind.Choice(List.of("json", "text")),
      "json",
      Text.of("how a line of the log is written", "ログの形式")),
  STOP_SECONDS(
      "stop.seconds",
      new Kind.Count(1, 600),
      "30",
      Text.of(
          "how long requests and jobs under way may still take when it is stopped",
          "停止時に、処理中の要求及び処理を待つ最長の秒数")),
  SESSION_IDLE(
      "session.idle_minutes",
      new Kind.Count(1, 1440),
      "30",
      Text.of("after how long without use a session ends", "未使用のセッションが終了するまでの分数")),
  SESSION_LONGEST(
      "session.longest_hours",
      new Kind.Count(1, 168),
      "12",
      Text.of("after how long a session ends in any case", "セッションの最長の時間数")),
  SMTP_HOST("smtp.host", word("[^\\s/]+", "a host", "ホスト名"), "", Text.of("mail server", "メールサーバー")),
  SMTP_PORT("smtp.port", new Kind.Count(1, 65_535), "587", Text.of("its port", "そのポート")),
  SMTP_TLS(
      "smtp.tls",
      new Kind.Choice(List.of("starttls", "tls", "none")),
      "starttls",
      Text.of("how mail is kept from others on the way", "通信の暗号化方式")),
  SMTP_USER("smtp.user", word(".+", "a name", "名前"), "", Text.of("its user", "その利用者")),
  SMTP_PASSWORD_FILE(
      "smtp.password_file",
      new Kind.InputFile(),
      "",
      Text.of("a file with its password", "そのパスワードを記したファイル")),
  SMTP_FROM(
      "smtp.from",
      word("[^\\s@]+@[^\\s@]+", "an address of mail", "メールアドレス"),
      "",
      Text.of("who the mail is from", "差出人")),
  RETENTION(
      "retention",
      new Kind.InputFile(),
      "",
      Text.of("the file that says how long what is kept", "保存期間を定めるファイル"));

  private final String path;
  private final Kind kind;
  private final String usual;
  private final Text meaning;

  Key(String path, Kind kind, String usual, Text meaning) {
    this.path = path;
    this.kind = kind;
    this.usual = usual;
    this.meaning = meaning;
  }

  private static Kind word(String form, String en, String ja) {
    return new Kind.Word(Pattern.compile(form), Text.of(en, ja));
  }

  /** As a file writes it, with a dot between a group and the name in it. */
  public String path() {
    return path;
  }

  /** As the environment writes it. */
  public String variable() {
    return "SEKISHO_" + path.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  Kind kind() {
    return kind;
  }

  /** What holds where nobody sets it; empty for nothing. */
  public Optional<String> usual() {
    return usual.isEmpty() ? Optional.empty() : Optional.of(usual);
  }

  public Text meaning() {
    return meaning;
  }

  /** What may stand there, for people. */
  public Text expected() {
    return kind.expected();
  }

  /** Whether its value is shown to nobody. */
  boolean isSecret() {
    return this == DATABASE_PASSWORD;
  }

  String group() {
    int dot = path.indexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  String word() {
    return path.substring(path.indexOf('.') + 1);
  }
}
