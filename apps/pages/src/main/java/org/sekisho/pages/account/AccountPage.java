package org.sekisho.pages.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.html.Html;
import org.sekisho.pages.enter.JoinPage;
import org.sekisho.pages.enter.PasskeyForm;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.FormParts;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** One's own account. */
public record AccountPage(Asked asked, Shown shown, List<Problem> wrong) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

  /** A session, a passkey or a token, with the words that tell it apart. */
  public record Line(String id, String title, Instant since, boolean isThis) {}

  /** Everything that is shown. */
  public record Shown(
      Person person,
      Organisation organisation,
      List<Line> sessions,
      List<Line> passkeys,
      List<Line> tokens,
      PasskeyForm passkey,
      PasskeyForm.Owner owner,
      JoinPage.Secret secret,
      int recoveryLeft,
      Optional<String> newToken) {
    public Shown {
      sessions = List.copyOf(sessions);
      passkeys = List.copyOf(passkeys);
      tokens = List.copyOf(tokens);
    }
  }

  public AccountPage {
    wrong = List.copyOf(wrong);
  }

  public String html() {
    Voice voice = new Voice(asked.appearance().language());
    FormParts parts = new FormParts(voice, asked.token());
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("My account", "マイアカウント"),
            parts.wrong(wrong),
            voice.p(
                Text.of(
                    shown.person().name() + ", " + shown.organisation().name().en(),
                    shown.organisation().name().ja() + " " + shown.person().name())),
            Html.element("div", parts.act("/leave", "Leave", "退出する")).styled("actions"),
            shown.newToken().map(text -> newToken(voice, text)).orElse(Html.NOTHING),
            voice.section(
                "sessions",
                "Where you are signed in",
                "ログイン中の端末",
                lines(voice, parts, shown.sessions(), "/account/session")),
            voice.section(
                "passkeys",
                "Passkeys",
                "パスキー",
                lines(voice, parts, shown.passkeys(), "/account/passkey/end"),
                shown.passkey().toMake(parts, "/account/passkey", shown.owner())),
            password(voice, parts),
            tokens(voice, parts));
  }

  private static Html newToken(Voice voice, String text) {
    return Html.element(
            "div",
            voice.p(
                Text.of(
                    "Your new token. It is shown now and never again.", "新しいトークンです。再表示はできません。")),
            Html.element("p", Html.element("code", text)))
        .styled("done")
        .with("role", "status");
  }

  private static Html lines(Voice voice, FormParts parts, List<Line> lines, String action) {
    if (lines.isEmpty()) {
      return voice.p(Text.of("none", "なし")).styled("meta");
    }
    List<Html> items =
        lines.stream()
            .map(line ->
                (Html)
                    Html.element(
                        "li",
                        Html.words(line.title() + " "),
                        Html.element("span", MINUTE.format(line.since()) + " JST ").styled("meta"),
                        line.isThis()
                            ? Html.element("strong", voice.say("this one", "この端末"))
                            : parts.act(action, "End", "終了する", Voice.hidden("id", line.id()))))
            .toList();
    return Html.element("ul", items).styled("lines");
  }

  private Html password(Voice voice, FormParts parts) {
    return voice.section(
        "password",
        "Password and codes",
        "パスワード及び確認コード",
        voice
            .p(
                Text.of(
                    "Recovery codes left: " + shown.recoveryLeft(),
                    "回復コードの残り：" + shown.recoveryLeft() + "個"))
            .styled("meta"),
        parts.act("/account/recovery", "Make new recovery codes", "回復コードを再発行する"),
        voice.fold(
            Text.of("Set a new password and authenticator", "パスワード及び認証アプリの再設定"),
            parts.post(
                "/account/password",
                parts.field(
                    "current",
                    "password",
                    "current-password",
                    Text.of("Password until now", "現在のパスワード"),
                    ""),
                parts.field(
                    "current_code",
                    "text",
                    "one-time-code",
                    Text.of("Code until now", "現在の確認コード"),
                    ""),
                parts.field(
                    "password",
                    "password",
                    "new-password",
                    Text.of("New password, at least 12 characters", "新しいパスワード（12文字以上）"),
                    ""),
                parts.field(
                    "again",
                    "password",
                    "new-password",
                    Text.of("The same again", "新しいパスワード（確認）"),
                    ""),
                JoinPage.secret(voice, shown.secret()),
                Voice.hidden("secret", shown.secret().typed()),
                parts.field(
                    "code", "text", "off", Text.of("The code that it shows now", "新しい確認コード"), ""),
                parts.send("Set", "設定する"))));
  }

  private Html tokens(Voice voice, FormParts parts) {
    List<FormParts.Option> duties =
        shown.person().duties().stream()
            .filter(duty -> duty != Duty.NONE)
            .map(duty -> new FormParts.Option(duty.code(), duty.title(), false))
            .toList();
    return voice.section(
        "tokens",
        "Tokens for programs",
        "プログラム用トークン",
        lines(voice, parts, shown.tokens(), "/account/token/end"),
        voice.fold(
            Text.of("Make a token", "トークンの発行"),
            parts.post(
                "/account/token",
                parts.field("token_name", "text", "off", Text.of("Name", "名称"), ""),
                parts.field("days", "number", "off", Text.of("Days it is good for", "有効日数"), "30"),
                parts.choices("duties", Text.of("What it may do", "付与する権限"), duties),
                parts.send("Make", "発行する"))));
  }
}
