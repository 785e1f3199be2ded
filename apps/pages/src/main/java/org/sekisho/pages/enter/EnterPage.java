package org.sekisho.pages.enter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.FormParts;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Asks who comes: by name, password and code, by a passkey, or through an institution. */
public final class EnterPage {

  private static final Text TITLE = Text.of("Who passes?", "どなたですか");

  private final Asked asked;
  private final Voice voice;
  private final FormParts parts;

  private EnterPage(Asked asked) {
    this.asked = asked;
    this.voice = new Voice(asked.appearance().language());
    this.parts = new FormParts(voice, "");
  }

  /** An institution that says who its people are. */
  public record Provider(String id, Text title) {}

  /**
   * How one can enter where there are accounts.
   *
   * @param passkey what a passkey must sign now
   */
  public record Ways(PasskeyForm passkey, List<Provider> providers) {
    public Ways {
      providers = List.copyOf(providers);
    }
  }

  /**
   * The page where there are no accounts: the token that the server printed is asked for.
   *
   * @param back where to go on to
   * @param refused whether a token was given that is nobody's
   */
  public static String of(Asked asked, String back, boolean refused) {
    return new EnterPage(asked).withToken(back, refused);
  }

  /**
   * The page where there are accounts.
   *
   * @param told why one was not let in
   */
  public static String of(Asked asked, String back, Ways ways, Optional<Text> told) {
    return new EnterPage(asked).withAccount(back, ways, told);
  }

  private String withAccount(String back, Ways ways, Optional<Text> told) {
    Html.Element form =
        parts.post(
            "/enter",
            Voice.hidden("back", back),
            parts.field("sign_in", "text", "username webauthn", Text.of("Name", "利用者名"), ""),
            parts.field(
                "password", "password", "current-password", Text.of("Password", "パスワード"), ""),
            parts.field(
                "code",
                "text",
                "one-time-code",
                Text.of("Code of your authenticator", "認証アプリの確認コード"),
                ""),
            voice
                .p(
                    Text.of(
                        "Six digits; or one of your recovery codes.",
                        "6桁の数字を入力してください。回復コードも使用できます。"))
                .styled("help"),
            parts.send("Enter", "入る"));
    return new Frame(asked.appearance(), asked.path())
        .around(
            TITLE,
            told.<Html>map(this::alert).orElse(Html.NOTHING),
            form,
            ways.passkey().toEnter(voice, back),
            providers(voice, ways.providers()));
  }

  private Html alert(Text told) {
    return voice.p(told).styled("wrong").with("id", "wrong").with("role", "alert");
  }

  static Html providers(Voice voice, List<Provider> providers) {
    if (providers.isEmpty()) {
      return Html.NOTHING;
    }
    List<Html> links =
        providers.stream()
            .map(provider ->
                (Html)
                    Html.element(
                        "li",
                        voice
                            .link("/enter/provider/" + provider.id(), provider.title())
                            .with("hx-boost", "false")))
            .toList();
    return voice.section(
        "institutions", "Through your institution", "所属機関による認証", Html.element("ul", links));
  }

  private String withToken(String back, boolean refused) {
    List<Html> inside = new ArrayList<>();
    if (refused) {
      inside.add(
          alert(
              Text.of(
                  "This token opens nothing. Check it, and try again.",
                  "このトークンは無効です。確認の上、再度入力してください。")));
    }
    inside.add(Voice.hidden("back", back));
    inside.add(Html.element("label", voice.say("Token", "トークン")).with("for", "token"));
    inside.add(
        Html.element("input")
            .with("type", "password")
            .with("id", "token")
            .with("name", "token")
            .with("autocomplete", "current-password")
            .with("aria-describedby", refused ? "help wrong" : "help")
            .with("required", ""));
    inside.add(
        voice
            .p(
                Text.of(
                    "The server printed it when it was started; or your administrator gave it to"
                        + " you.",
                    "サーバーの起動時に表示されたもの、又は管理者から交付されたものを入力してください。"))
            .styled("help")
            .with("id", "help"));
    inside.add(parts.send("Enter", "入る"));
    return new Frame(asked.appearance(), asked.path())
        .around(TITLE, parts.post("/enter", Html.several(inside)));
  }
}
