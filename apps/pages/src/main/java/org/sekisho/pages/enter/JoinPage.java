package org.sekisho.pages.enter;

import java.util.List;
import java.util.stream.Stream;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Side;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.FormParts;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Qr;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Where a link leads: to set the office up, or to join it. */
public final class JoinPage {

  private final Asked asked;
  private final Voice voice;
  private final FormParts parts;

  private JoinPage(Asked asked) {
    this.asked = asked;
    this.voice = new Voice(asked.appearance().language());
    this.parts = new FormParts(voice, "");
  }

  /**
   * The secret of the codes, for the authenticator.
   *
   * @param address that a telephone reads from the picture
   * @param typed for those who type it
   */
  public record Secret(String address, String typed) {}

  /** Sets an empty office up. */
  public static String ofSetUp(Asked asked, Secret secret, List<Problem> wrong) {
    return new JoinPage(asked).setUp(secret, wrong);
  }

  /** Lets somebody join who was invited, perhaps through an institution. */
  public static String of(
      Asked asked,
      Person person,
      Secret secret,
      List<EnterPage.Provider> providers,
      List<Problem> wrong) {
    return new JoinPage(asked).join(person, secret, providers, wrong);
  }

  /** Enters once; by a button, so that whoever only looks the link up does not spend it. */
  public static String once(Asked asked) {
    JoinPage page = new JoinPage(asked);
    return page.framed(
        Text.of("Enter by this link", "リンクによる入室"),
        page.parts.post("/" + asked.path(), page.parts.send("Enter once", "入る（1回限り）")));
  }

  /** The link opens nothing, or nothing any more. */
  public static String spent(Asked asked) {
    JoinPage page = new JoinPage(asked);
    return page.framed(
        Text.of("This link opens nothing", "このリンクは無効です"),
        page.voice.p(
            Text.of(
                "It was used, or its time has run out. Ask your administrator for another.",
                "既に使用されたか、有効期限が切れています。管理者に再発行を依頼してください。")));
  }

  /** Somebody came back from their institution. */
  public static String arrived(Asked asked) {
    JoinPage page = new JoinPage(asked);
    return page.framed(
        Text.of("You have entered", "ログインしました"),
        Html.element("p", page.voice.link("/", Text.of("Go on", "続ける"))));
  }

  /** Somebody whom the institution does not know, or who has no account here. */
  public static String unknown(Asked asked) {
    JoinPage page = new JoinPage(asked);
    return page.framed(
        Text.of("Your institution opens nothing here", "所属機関による認証ができません"),
        page.voice.p(
            Text.of(
                "It did not say who you are, or you have no account here yet: join by the link of"
                    + " your invitation first.",
                "所属機関の認証が完了しなかったか、アカウントがありません。先に招待リンクから利用登録を行ってください。")),
        Html.element("p", page.voice.link("/enter", Text.of("Back to the door", "入口へ戻る"))));
  }

  /** Codes of recovery, shown once. */
  public static String recovery(Asked asked, List<String> codes) {
    JoinPage page = new JoinPage(asked);
    return page.framed(
        Text.of("Keep these codes", "回復コードの保管"),
        page.voice.p(
            Text.of(
                "Each opens your account once in the place of your authenticator. They are shown"
                    + " now and never again.",
                "認証アプリを使用できない場合に、各1回限り使用できます。再表示はできません。")),
        Html.element(
                "ul",
                codes.stream().map(code -> Html.element("li", Html.element("code", code))).toList())
            .styled("codes"),
        Html.element("p", page.voice.link("/", Text.of("Go on", "続ける"))));
  }

  private String framed(Text title, Html... inside) {
    return new Frame(asked.appearance(), asked.path()).around(title, inside);
  }

  private String value(String field) {
    return asked.field(field).orElse("");
  }

  private String setUp(Secret secret, List<Problem> wrong) {
    List<FormParts.Option> sides =
        Stream.of(Side.values())
            .map(side ->
                new FormParts.Option(
                    side.code(),
                    side.title(),
                    side.code().equals(asked.field("side").orElse(Side.BUREAUCRACY.code()))))
            .toList();
    return framed(
        Text.of("Set the office up", "初期設定"),
        parts.wrong(wrong),
        parts.post(
            "/" + asked.path(),
            voice.heading(2, "Your organisation", "組織"),
            parts.field(
                "organisation_en",
                "text",
                "organization",
                Text.of("Name in English", "名称（英語）"),
                value("organisation_en")),
            parts.field(
                "organisation_ja",
                "text",
                "off",
                Text.of("Name in Japanese", "名称（日本語）"),
                value("organisation_ja")),
            parts.choice("side", Text.of("Side", "区分"), sides),
            voice.heading(2, "Its first administrator", "最初の管理者"),
            parts.field("name", "text", "name", Text.of("Your name", "氏名"), value("name")),
            parts.field(
                "sign_in",
                "text",
                "username",
                Text.of("Name to sign in with", "利用者名"),
                value("sign_in")),
            credentials(secret),
            parts.send("Set up", "設定する")));
  }

  private String join(
      Person person, Secret secret, List<EnterPage.Provider> providers, List<Problem> wrong) {
    return framed(
        Text.of("Join as " + person.name(), person.name() + "としての利用登録"),
        parts.wrong(wrong),
        voice.p(
            Text.of(
                "You will sign in as " + person.signIn() + ".", "利用者名は" + person.signIn() + "です。")),
        parts.post("/" + asked.path(), credentials(secret), parts.send("Join", "登録する")),
        EnterPage.providers(voice, providers));
  }

  private Html credentials(Secret secret) {
    return Html.several(
        voice.heading(2, "How you sign in", "認証方法"),
        parts.field(
            "password",
            "password",
            "new-password",
            Text.of("Password, at least 12 characters", "パスワード（12文字以上）"),
            ""),
        parts.field(
            "again", "password", "new-password", Text.of("The same again", "パスワード（確認）"), ""),
        secret(voice, secret),
        parts.field(
            "code",
            "text",
            "one-time-code",
            Text.of("The code that it shows now", "現在表示されている確認コード"),
            ""));
  }

  /** The secret as a picture and as text. */
  public static Html secret(Voice voice, Secret secret) {
    return Html.several(
        voice.p(
            Text.of(
                "Read this picture with your authenticator, or type the secret into it.",
                "認証アプリで次の画像を読み取るか、シークレットを入力してください。")),
        Qr.of(secret.address(), voice.in("secret of your codes", "確認コードのシークレット")),
        Html.element("p", Html.element("code", secret.typed())));
  }
}
