package org.sekisho.server.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * An institution's own sign-in, by OpenID Connect. Several stand in the list {@code oidc} of the
 * file; the environment has no name for them.
 *
 * @param name what people read on the door
 * @param secretFile with the secret of the client, where it has one
 */
public record Oidc(String name, String issuer, String clientId, Optional<Path> secretFile) {

  static Stream<Oidc> read(Node node, Problems problems) {
    Fields fields = Fields.of(node, problems);
    int before = problems.count();
    String issuer = fields.requiredString("issuer");
    String client = fields.requiredString("client_id");
    Optional<String> secret = fields.string("client_secret_file");
    String name = fields.string("name").orElse(issuer);
    fields.close();
    if (problems.count() == before) {
      check(fields, "issuer", new Kind.Endpoint(true), issuer, problems);
      secret.ifPresent(
          file -> check(fields, "client_secret_file", new Kind.InputFile(), file, problems));
    }
    return problems.count() == before
        ? Stream.of(new Oidc(name, issuer, client, secret.map(Path::of)))
        : Stream.empty();
  }

  private static void check(
      Fields fields, String field, Kind kind, String written, Problems problems) {
    if (!kind.accepts(written)) {
      problems.addAll(
          List.of(
              Reading.unfit(
                  fields.placeOf(field), Text.same("oidc." + field), Brief.of(written), kind)));
    }
  }
}
