package org.sekisho.server.accounts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.sekisho.access.Clearance;
import org.sekisho.access.Coalitions;
import org.sekisho.access.Grant;
import org.sekisho.access.Level;
import org.sekisho.access.Tlp;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** A clearance as programs send it. */
final class ClearanceBody {

  private static final Text DAY = Text.of("a date such as 2026-06-07", "2026-06-07のような日付");

  private ClearanceBody() {}

  static Clearance read(Body body) {
    return new Clearance(
        body.all(
            "nationalities",
            Text.of("an ISO 3166-1 alpha-3 code", "ISO 3166-1の三文字コード"),
            code -> Optional.of(code).filter(Coalitions::isState)),
        body.each("grants", ClearanceBody::grant),
        Set.of(),
        body.words("groups"),
        body.words("consents"),
        body.optional("circle").isPresent()
            ? body.known(
                    "circle",
                    Text.of("CLEAR to RED", "CLEARからREDまで"),
                    word ->
                        Arrays.stream(Tlp.values())
                            .filter(tlp -> tlp.name().equals(word))
                            .findFirst())
                .orElse(Tlp.CLEAR)
            : Tlp.CLEAR);
  }

  private static Optional<Grant> grant(Body body) {
    Optional<Level> level =
        body.known("level", Text.of("a level such as us_secret", "us_secretのような区分"), Level::ofCode);
    Optional<LocalDate> from = body.known("from", DAY, ClearanceBody::day);
    Optional<LocalDate> to =
        body.optional("to").isPresent()
            ? body.known("to", DAY, ClearanceBody::day)
            : Optional.empty();
    return level
        .filter(known -> from.isPresent())
        .filter(known -> to.isEmpty() || !to.get().isBefore(from.get()))
        .map(known -> new Grant(known, new Period(from.get(), to)));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
