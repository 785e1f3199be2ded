package org.sekisho.ledger.act;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What somebody did.
 *
 * @param event the word of a stage and what happened there, such as {@code decision.made}
 * @param at by the clock of the office
 * @param actor who did it, by account
 * @param subject what it was done to, by its own id
 * @param content SHA-256 in hexadecimal of what was decided, written or sent
 */
public record Act(String event, Instant at, String actor, String subject, String content) {

  private static final String HEAD = "sekisho-act/1";
  private static final int MOST = 1024;

  public Act {
    if (!event.matches("[a-z-]+\\.[a-z-]+") || !content.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not an act: " + event + " " + content);
    }
    if (!isLine(actor) || !isLine(subject)) {
      throw new IllegalArgumentException("actor and subject are one line each");
    }
  }

  /** Whether a text may stand as actor or subject. */
  public static boolean isLine(String text) {
    return !text.isEmpty()
        && text.length() <= MOST
        && text.codePoints().noneMatch(Character::isISOControl);
  }

  /** The one way to write it: six lines of UTF-8, each ended by a line feed. */
  public byte[] bytes() {
    return String.join("\n", HEAD, event, at.toString(), actor, subject, content, "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Reads what {@link #bytes} wrote; empty where it is anything else. */
  public static Optional<Act> parse(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() != 6 || !lines.getFirst().equals(HEAD)) {
      return Optional.empty();
    }
    try {
      Act act =
          new Act(
              lines.get(1), Instant.parse(lines.get(2)), lines.get(3), lines.get(4), lines.get(5));
      return Arrays.equals(act.bytes(), bytes) ? Optional.of(act) : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException notAnAct) {
      return Optional.empty();
    }
  }
}
