package org.sekisho.accounts.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The two ceremonies, as the library checks them. Attestation is not asked for: what matters is
 * that the key is the same as before.
 */
final class Ceremony {

  private static final List<PublicKeyCredentialParameters> KEYS =
      List.of(
          key(COSEAlgorithmIdentifier.ES256),
          key(COSEAlgorithmIdentifier.EdDSA),
          key(COSEAlgorithmIdentifier.RS256));

  private final WebAuthnManager library = WebAuthnManager.createNonStrictWebAuthnManager();

  /** A key that was made, by the id that its authenticator gave it. */
  record Key(String id, long signed) {}

  private static PublicKeyCredentialParameters key(COSEAlgorithmIdentifier algorithm) {
    return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
  }

  /**
   * The key that was made, where everything of it is right.
   *
   * @param isOurs takes the challenge back
   */
  Optional<Key> made(String origin, Made made, Predicate<byte[]> isOurs) {
    try {
      RegistrationData data = parse(made.attestation(), made.client());
      byte[] challenge = challenge(Optional.ofNullable(data.getCollectedClientData()));
      if (!isOurs.test(challenge)) {
        return Optional.empty();
      }
      library.verify(
          data, new RegistrationParameters(property(origin, challenge), KEYS, true, true));
      CredentialRecord record = record(data);
      return Optional.of(
          new Key(text(record.getAttestedCredentialData().getCredentialId()), record.getCounter()));
    } catch (WebAuthnException | IllegalArgumentException | NullPointerException broken) {
      // The library tells some broken input by a missing part.
      return Optional.empty();
    }
  }

  private RegistrationData parse(String attestation, String client) {
    return library.parse(new RegistrationRequest(bytes(attestation), bytes(client)));
  }

  /**
   * How often the key has signed, where everything of what it signed is right.
   *
   * @param made as it was sent when the key was made
   * @param signedBefore how often it had signed then
   */
  Optional<Long> signed(
      String origin, Made made, long signedBefore, Signed signed, Predicate<byte[]> isOurs) {
    try {
      byte[] id = bytes(signed.credential());
      AuthenticationData data =
          library.parse(
              new AuthenticationRequest(
                  id,
                  bytes(signed.user()),
                  bytes(signed.authenticator()),
                  bytes(signed.client()),
                  bytes(signed.signature())));
      byte[] challenge = challenge(Optional.ofNullable(data.getCollectedClientData()));
      if (!isOurs.test(challenge)) {
        return Optional.empty();
      }
      CredentialRecord record = record(parse(made.attestation(), made.client()));
      record.setCounter(signedBefore);
      library.verify(
          data,
          new AuthenticationParameters(
              property(origin, challenge), record, List.of(id), true, true));
      return Optional.of(Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
    } catch (WebAuthnException | IllegalArgumentException | NullPointerException broken) {
      return Optional.empty();
    }
  }

  private static CredentialRecord record(RegistrationData data) {
    return new CredentialRecordImpl(
        Objects.requireNonNull(data.getAttestationObject()),
        data.getCollectedClientData(),
        data.getClientExtensions(),
        data.getTransports());
  }

  private static byte[] challenge(Optional<CollectedClientData> client) {
    return client.orElseThrow(IllegalArgumentException::new).getChallenge().getValue();
  }

  private static ServerProperty property(String origin, byte[] challenge) {
    return ServerProperty.builder()
        .origin(new Origin(origin))
        .rpId(Optional.ofNullable(URI.create(origin).getHost()).orElse(""))
        .challenge(new DefaultChallenge(challenge))
        .build();
  }

  static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
