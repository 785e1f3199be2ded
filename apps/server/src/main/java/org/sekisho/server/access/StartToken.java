package org.sekisho.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import org.sekisho.accounts.Duty;

/**
 * One token for every duty, made at the start and printed once: how a server without accounts is
 * never open.
 */
public final class StartToken implements Callers {

  private static final int BYTES = 32;

  private final String token;
  private final Caller holder = new Caller("start-token", EnumSet.allOf(Duty.class));

  private StartToken(String token) {
    this.token = token;
  }

  /** A token of 256 random bits. */
  public static StartToken random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new StartToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** To be printed once, to whoever started the server. */
  public String text() {
    return token;
  }

  /** Compared in constant time, so that an answer's time tells nothing of the token. */
  @Override
  public Optional<Caller> recognise(String given) {
    boolean same =
        MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    return same ? Optional.of(holder) : Optional.empty();
  }
}
