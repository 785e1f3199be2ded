package org.sekisho.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sekisho.screening.formats.ListFile;

/**
 * Compares a fetched file with the SHA-256 that its publisher states: in a file beside it, or in
 * the answer's header ({@code Repr-Digest}, RFC 9530). Without either there is nothing to compare.
 */
record Checksum(HttpClient client, Duration timeout) {

  private static final Pattern DIGEST = Pattern.compile("sha-256=:([A-Za-z0-9+/=]+):");
  private static final Pattern SHA256 = Pattern.compile("\\b[0-9a-fA-F]{64}\\b");

  boolean isRight(SourceFile source, HttpHeaders headers, Path file)
      throws IOException, InterruptedException {
    Optional<String> stated = headers.firstValue("Repr-Digest").flatMap(Checksum::ofHeader);
    if (source.checksum().isPresent()) {
      stated = statedAt(source.checksum().get());
      if (stated.isEmpty()) {
        return false;
      }
    }
    return stated.isEmpty() || stated.get().equals(FileHashes.of(ListFile.at(file)).hex());
  }

  private static Optional<String> ofHeader(String header) {
    Matcher digest = DIGEST.matcher(header);
    try {
      return digest.find()
          ? Optional.of(HexFormat.of().formatHex(Base64.getDecoder().decode(digest.group(1))))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.of(header);
    }
  }

  /** The first SHA-256 in a small text, as {@code sha256sum} writes it. */
  private Optional<String> statedAt(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(timeout).build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      String text = new String(body.readNBytes(4096), StandardCharsets.US_ASCII);
      Matcher hash = SHA256.matcher(text);
      return response.statusCode() == 200 && hash.find()
          ? Optional.of(hash.group().toLowerCase(Locale.ROOT))
          : Optional.empty();
    }
  }
}
