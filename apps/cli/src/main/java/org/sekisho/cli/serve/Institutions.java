package org.sekisho.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.door.SessionBook;
import org.sekisho.accounts.provider.Provider;
import org.sekisho.accounts.secret.Passwords;
import org.sekisho.server.configuration.Configuration;
import org.sekisho.server.configuration.Oidc;
import org.sekisho.server.office.Office;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Who is let in as the configuration says, with the secrets of its institutions read. */
final class Institutions {

  private Institutions() {}

  static Checked<Office.Admission> of(Configuration configuration) {
    List<Provider> providers = new ArrayList<>();
    List<Problem> wrong = new ArrayList<>();
    for (Oidc given : configuration.oidc()) {
      try {
        Optional<String> secret = Optional.empty();
        if (given.secretFile().isPresent()) {
          secret = Optional.of(Files.readString(given.secretFile().get()).strip());
        }
        providers.add(new Provider(given.name(), given.issuer(), given.clientId(), secret));
      } catch (IOException unreadable) {
        wrong.add(unreadable(given));
      }
    }
    SessionBook.Length length =
        new SessionBook.Length(configuration.sessions().idle(), configuration.sessions().longest());
    return wrong.isEmpty()
        ? new Checked.Sound<>(new Office.Admission(Passwords.Cost.USUAL, providers, length))
        : new Checked.Broken<>(wrong);
  }

  private static Problem unreadable(Oidc given) {
    return new Problem(
        "serve.oidc.secret",
        Place.file(given.issuer()).named("client_secret_file"),
        Text.of("the file of the secret cannot be read", "シークレットのファイルを読み取れません"),
        Text.of("let the server read it", "サーバーに読取り権限を付与してください"));
  }
}
