package org.sekisho.store.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.casework.reading.QueueEntry;

/**
 * A place in the order of a queue: the most urgent first, then what is due, then the oldest.
 *
 * @param urgency the priority, negated
 * @param due in days since 1970
 * @param opened in microseconds since 1970
 */
public record QueueCursor(int urgency, long due, long opened, String caseId) {

  /** Before everything. */
  public static final QueueCursor START =
      new QueueCursor(Integer.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE, "");

  /** Behind an entry, where the next page begins. */
  public static QueueCursor behind(QueueEntry entry) {
    return new QueueCursor(
        -entry.priority(),
        entry.due().map(LocalDate::toEpochDay).orElse(Columns.NEVER),
        Columns.micros(entry.opened()),
        entry.caseId());
  }

  /** In one word, for a link or a page token. */
  public String text() {
    return urgency + "." + due + "." + opened + "." + caseId;
  }

  /** What {@link #text} wrote; empty where it is something else. */
  public static Optional<QueueCursor> read(String text) {
    String[] parts = text.split("\\.", 4);
    try {
      return parts.length == 4
          ? Optional.of(
              new QueueCursor(
                  Integer.parseInt(parts[0]),
                  Long.parseLong(parts[1]),
                  Long.parseLong(parts[2]),
                  parts[3]))
          : Optional.empty();
    } catch (NumberFormatException other) {
      return Optional.empty();
    }
  }
}
