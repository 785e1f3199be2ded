package org.sekisho.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions that the server forgets when it stops. One ends when nobody used it for a while, and
 * after a day's work at the latest. What the browser holds is kept as a hash only.
 */
public final class ShortSessions implements Sessions {

  private static final int BYTES = 32;
  private static final int MOST = 100_000;

  private record Kept(Session session, Instant begun, Instant used) {}

  private final Clock clock;
  private final Duration idle;
  private final Duration longest;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Kept> sessions = new HashMap<>();

  /**
   * @param idle after how long without use a session ends
   * @param longest after how long it ends in any case
   */
  public ShortSessions(Clock clock, Duration idle, Duration longest) {
    this.clock = clock;
    this.idle = idle;
    this.longest = longest;
  }

  @Override
  public synchronized String begin(Caller caller, String agent) {
    Instant now = clock.instant();
    sessions.values().removeIf(kept -> isOver(kept, now));
    if (sessions.size() >= MOST) {
      throw new IllegalStateException("too many sessions");
    }
    String key = random();
    sessions.put(hash(key), new Kept(new Session(caller, random()), now, now));
    return key;
  }

  @Override
  public synchronized Optional<Session> find(String key) {
    Instant now = clock.instant();
    String hash = hash(key);
    Optional<Kept> kept =
        Optional.ofNullable(sessions.get(hash)).filter(each -> !isOver(each, now));
    kept.ifPresent(each -> sessions.put(hash, new Kept(each.session(), each.begun(), now)));
    return kept.map(Kept::session);
  }

  @Override
  public synchronized void end(String key) {
    sessions.remove(hash(key));
  }

  private boolean isOver(Kept kept, Instant now) {
    return kept.used().plus(idle).isBefore(now) || kept.begun().plus(longest).isBefore(now);
  }

  private String random() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String hash(String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
