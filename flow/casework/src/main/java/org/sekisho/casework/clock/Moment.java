package org.sekisho.casework.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Instants as people write them: {@code 2026-04-10T09:00+09:00}, with the offset. */
public final class Moment {

  private Moment() {}

  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  public static Problem unreadable(Place place, String text) {
    String given = Brief.of(text);
    return new Problem(
        "clocks.instant",
        place,
        Text.of("`" + given + "` is no instant", "`" + given + "`は日時として読み取れません"),
        Text.of(
            "write day, time and offset, as in 2026-04-10T09:00+09:00",
            "2026-04-10T09:00+09:00のように、日、時刻及び時差を書いてください"));
  }
}
