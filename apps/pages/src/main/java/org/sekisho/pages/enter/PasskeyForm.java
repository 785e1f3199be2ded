package org.sekisho.pages.enter;

import java.util.stream.Stream;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.FormParts;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/**
 * Forms that a passkey fills in (Web Authentication, level 3). The script of the desk shows them
 * where the browser knows passkeys; without a script they stay hidden.
 *
 * @param challenge what the passkey must sign
 * @param party the name of this server to which passkeys are bound
 */
public record PasskeyForm(String challenge, String party) {

  /** Enters by a passkey. */
  public Html.Element toEnter(Voice voice, String back) {
    return form(
            new FormParts(voice, ""),
            "/enter/passkey",
            Voice.hidden("back", back),
            fields("credential", "client", "authenticator", "signature", "user"),
            voice.button("Enter with a passkey", "パスキーで入る"))
        .with("data-passkey", "get");
  }

  /** Makes a passkey for somebody. */
  public Html.Element toMake(FormParts parts, String action, Owner owner) {
    return form(
            parts,
            action,
            parts.field("title", "text", "off", Text.of("Name of the passkey", "パスキーの名称"), ""),
            fields("client", "attestation"),
            parts.voice().button("Add a passkey", "パスキーを追加"))
        .with("data-passkey", "create")
        .with("data-user", owner.handle())
        .with("data-name", owner.signIn())
        .with("data-title", owner.name());
  }

  /**
   * For whom a passkey is made.
   *
   * @param handle by which the passkey knows them, in base 64 for addresses
   */
  public record Owner(String handle, String signIn, String name) {}

  private Html.Element form(FormParts parts, String action, Html... inside) {
    return parts
        .post(action, inside)
        .with("data-challenge", challenge)
        .with("data-party", party)
        .with("hidden", "")
        .styled("passkey");
  }

  private static Html fields(String... names) {
    return Html.several(Stream.of(names).map(name -> (Html) Voice.hidden(name, "")).toList());
  }
}
