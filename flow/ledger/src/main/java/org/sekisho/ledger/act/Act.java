package org.sekisho.ledger.act;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.sekisho.terms.ContentHash;

/**
 * One thing that was done: a step of a matter, of the law, or of the house itself.
 *
 * @param event the word of its stage, a dot, what happened: {@code decision.made}
 * @param actor who did it; an account or an office, one line
 * @param subject what it was done to; a matter, a list, a label, one line
 * @param payload the hash of what the act was about, which is kept elsewhere
 */
public record Act(String event, Instant time, String actor, String subject, ContentHash payload) {

  private static final Pattern EVENT = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+");
  private static final int LONGEST = 1024;

  public Act {
    if (!EVENT.matcher(event).matches()) {
      throw new IllegalArgumentException("an event is `stage.what-happened`, not " + event);
    }
    oneLine("actor", actor);
    oneLine("subject", subject);
  }

  /** One line a field in a fixed order: the same act has the same bytes for ever. */
  public byte[] bytes() {
    return "sekisho-act/v1\n%s\n%s\n%s\n%s\n%s\n"
        .formatted(event, time, actor, subject, payload.hex())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void oneLine(String field, String value) {
    if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException(
          field + " must be one line of 1 to " + LONGEST + " characters without controls");
    }
  }
}
