package org.sekisho.accounts.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of a provider directly, and what it answers: nothing else is believed. */
final class Exchange {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration SKEW = Duration.ofMinutes(1);
  private static final int MOST = 1 << 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384);

  private final Provider provider;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Exchange(Provider provider) {
    this.provider = provider;
  }

  /** The addresses of a provider (OpenID Connect Discovery 1.0). */
  record Addresses(String authorization, String token, String keys) {}

  Addresses discover() throws IOException {
    String base = provider.issuer().replaceFirst("/$", "");
    JsonNode told = json(HttpRequest.newBuilder(safe(base + "/.well-known/openid-configuration")));
    if (!told.path("issuer").asString("").equals(provider.issuer())) {
      throw new IOException("another issuer answers");
    }
    return new Addresses(
        safe(told.path("authorization_endpoint").asString("")).toString(),
        safe(told.path("token_endpoint").asString("")).toString(),
        safe(told.path("jwks_uri").asString("")).toString());
  }

  /** TLS, or this machine: for whoever tries it out. */
  private static URI safe(String address) throws IOException {
    try {
      URI uri = URI.create(address);
      String host = Optional.ofNullable(uri.getHost()).orElse("");
      if ("https".equals(uri.getScheme())
          || ("http".equals(uri.getScheme()) && Set.of("localhost", "127.0.0.1").contains(host))) {
        return uri;
      }
    } catch (IllegalArgumentException unreadable) {
      throw new IOException(unreadable);
    }
    throw new IOException("no safe address");
  }

  private JsonNode json(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> response =
          client.send(
              request.timeout(PATIENCE).header("Accept", "application/json").build(),
              HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), MOST));
      if (response.statusCode() != 200) {
        throw new IOException("the provider answers " + response.statusCode());
      }
      return JSON.readTree(response.body());
    } catch (JacksonException unreadable) {
      throw new IOException(unreadable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * Whom a code stands for: the subject of the ID token.
   *
   * @param verifier of the challenge with which the code was asked for (RFC 7636)
   * @param nonce that the token must repeat
   */
  String subject(String code, String back, String verifier, String nonce, Instant now)
      throws IOException {
    Addresses addresses = discover();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(addresses.token()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    form(
                        Map.of(
                            "grant_type", "authorization_code",
                            "code", code,
                            "redirect_uri", back,
                            "client_id", provider.client(),
                            "code_verifier", verifier))));
    provider.secret().ifPresent(secret -> request.header("Authorization", basic(secret)));
    String token = json(request).path("id_token").asString("");
    JsonNode keys = json(HttpRequest.newBuilder(URI.create(addresses.keys())));
    return checked(token, keys.toString(), nonce, now);
  }

  private String basic(String secret) {
    String pair = encoded(provider.client()) + ":" + encoded(secret);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** OpenID Connect Core 1.0, section 3.1.3.7. */
  String checked(String token, String keys, String nonce, Instant now) throws IOException {
    try {
      DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
      processor.setJWSKeySelector(
          new JWSVerificationKeySelector<>(SIGNATURES, new ImmutableJWKSet<>(JWKSet.parse(keys))));
      // The time is that of this office, and is looked at below.
      processor.setJWTClaimsSetVerifier((claims, context) -> {});
      JWTClaimsSet claims = processor.process(token, null);
      boolean right =
          provider.issuer().equals(claims.getIssuer())
              && claims.getAudience().contains(provider.client())
              && (claims.getAudience().size() == 1
                  || provider.client().equals(claims.getStringClaim("azp")))
              && nonce.equals(claims.getStringClaim("nonce"))
              && isNow(claims, now);
      return Optional.ofNullable(claims.getSubject())
          .filter(subject -> right && !subject.isEmpty())
          .orElseThrow(() -> new IOException("the token is not for this sign-in"));
    } catch (ParseException | BadJOSEException | JOSEException forged) {
      throw new IOException(forged);
    }
  }

  private static boolean isNow(JWTClaimsSet claims, Instant now) {
    Optional<Instant> end = Optional.ofNullable(claims.getExpirationTime()).map(Date::toInstant);
    Optional<Instant> made = Optional.ofNullable(claims.getIssueTime()).map(Date::toInstant);
    return end.filter(each -> each.plus(SKEW).isAfter(now)).isPresent()
        && made.filter(each -> each.minus(SKEW).isBefore(now)).isPresent();
  }
}
