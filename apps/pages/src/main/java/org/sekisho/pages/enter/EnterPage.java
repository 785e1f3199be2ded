package org.sekisho.pages.enter;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Asks who comes: by the token that the server printed when it was started. */
public final class EnterPage {

  private EnterPage() {}

  /**
   * The page.
   *
   * @param back where to go on to
   * @param refused whether a token was given that is nobody's
   */
  public static String of(Asked asked, String back, boolean refused) {
    Voice voice = new Voice(asked.appearance().language());
    List<Html> parts = new ArrayList<>();
    if (refused) {
      parts.add(
          voice
              .p(
                  Text.of(
                      "This token opens nothing. Check it, and try again.",
                      "このトークンは無効です。確認の上、再度入力してください。"))
              .styled("wrong")
              .with("id", "wrong")
              .with("role", "alert"));
    }
    parts.add(Voice.hidden("back", back));
    parts.add(Html.element("label", voice.say("Token", "トークン")).with("for", "token"));
    parts.add(
        Html.element("input")
            .with("type", "password")
            .with("id", "token")
            .with("name", "token")
            .with("autocomplete", "current-password")
            .with("aria-describedby", refused ? "help wrong" : "help")
            .with("required", ""));
    parts.add(
        voice
            .p(
                Text.of(
                    "The server printed it when it was started; or your administrator gave it to"
                        + " you.",
                    "サーバーの起動時に表示されたもの、又は管理者から交付されたものを入力してください。"))
            .styled("help")
            .with("id", "help"));
    parts.add(Html.element("p", voice.button("Enter", "入る").styled("main")).styled("actions"));
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("Who passes?", "どなたですか"),
            Html.element("form", parts)
                .with("method", "post")
                .with("action", "/enter")
                .with("hx-boost", "false"));
  }
}
