package org.sekisho.accounts.passkey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.sekisho.accounts.secret.Seal;
import org.sekisho.accounts.secret.Secrets;
import org.sekisho.store.cards.Card;
import org.sekisho.store.cards.CardIndex;

/**
 * What a passkey must sign. Pages that are only looked at keep nothing: a challenge carries its
 * time and is signed by this office; only that it was used is kept, until its time has run out.
 */
final class Challenges {

  private static final String SPENT = "spent";
  private static final Duration GOOD = Duration.ofMinutes(15);
  private static final int RANDOM = 16;
  private static final int HEAD = RANDOM + Long.BYTES;

  private final CardIndex cards;
  private final Seal seal;
  private final Clock clock;

  Challenges(CardIndex cards, Seal seal, Clock clock) {
    this.cards = cards;
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * A new one.
   *
   * @param purpose for which alone it is good
   */
  byte[] make(String purpose) {
    byte[] head =
        ByteBuffer.allocate(HEAD)
            .put(Secrets.bytes(RANDOM))
            .putLong(clock.instant().getEpochSecond())
            .array();
    byte[] signature = signature(head, purpose);
    return ByteBuffer.allocate(HEAD + signature.length).put(head).put(signature).array();
  }

  private byte[] signature(byte[] head, String purpose) {
    String text = purpose + " " + Base64.getEncoder().encodeToString(head);
    return seal.sign(text).getBytes(StandardCharsets.US_ASCII);
  }

  /** Takes one back: whether it was made here for this, not long ago, and not taken yet. */
  boolean take(byte[] challenge, String purpose) {
    if (challenge.length <= HEAD) {
      return false;
    }
    byte[] head = Arrays.copyOf(challenge, HEAD);
    byte[] given = Arrays.copyOfRange(challenge, HEAD, challenge.length);
    Instant end =
        Instant.ofEpochSecond(ByteBuffer.wrap(head).getLong(RANDOM) & Integer.MAX_VALUE).plus(GOOD);
    return Secrets.same(
            new String(given, StandardCharsets.ISO_8859_1),
            new String(signature(head, purpose), StandardCharsets.ISO_8859_1))
        && clock.instant().isBefore(end)
        && cards.add(
            new Card(
                SPENT,
                Secrets.hash(Base64.getEncoder().encodeToString(challenge)),
                "",
                "",
                end,
                new byte[0]));
  }
}
