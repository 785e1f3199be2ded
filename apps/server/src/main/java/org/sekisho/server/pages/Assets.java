package org.sekisho.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.sekisho.pages.Desk;
import org.sekisho.server.web.Bytes;
import org.sekisho.server.web.Reply;

/** What pages load: their style, their few lines of script, and the library these use. */
final class Assets {

  private static final String DAY = "private, max-age=86400";

  private record Asset(String type, String resource) {}

  private static final Map<String, Asset> ALL =
      Map.of(
          "tokens.css", new Asset("text/css;charset=UTF-8", "vendor/design-tokens-1.1.9.css"),
          "parts.css", new Asset("text/css;charset=UTF-8", "parts.css"),
          "desk.css", new Asset("text/css;charset=UTF-8", "desk.css"),
          "desk.js", new Asset("text/javascript;charset=UTF-8", "desk.js"),
          "passkey.js", new Asset("text/javascript;charset=UTF-8", "passkey.js"),
          "seal.svg", new Asset("image/svg+xml", "seal.svg"),
          "htmx.js",
              new Asset(
                  "text/javascript;charset=UTF-8",
                  "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"));

  private Assets() {}

  static Optional<Reply> find(String name) {
    return Optional.ofNullable(ALL.get(name))
        .map(asset ->
            new Reply.Whole(200, asset.type(), Bytes.of(read(asset)), Collections.emptySortedMap())
                .with("Cache-Control", DAY));
  }

  private static byte[] read(Asset asset) {
    try (InputStream content = Desk.class.getResourceAsStream(asset.resource())) {
      if (content == null) {
        throw new IllegalStateException("no resource " + asset.resource());
      }
      return content.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
