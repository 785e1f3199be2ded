package org.sekisho.ownership.registers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.documents.Brief;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Party;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** What is gathered while a register's file is read. */
final class Gathering {

  private final Problems problems = new Problems();
  private final Holdings holdings = new Holdings();
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final List<RegisterFile.Unnamed> unnamed = new ArrayList<>();
  private int passed;

  Problems problems() {
    return problems;
  }

  void party(Party party) {
    parties.put(party.id(), party);
  }

  void unnamed(String company, String reason) {
    unnamed.add(new RegisterFile.Unnamed(company, reason));
  }

  void pass() {
    passed++;
  }

  void holding(String holder, String company, Share share, Kind kind, Period valid, String source) {
    holdings.add(new Holding(holder, company, share, kind, valid, Holding.ALWAYS, source));
  }

  /** A value that a record needs; a problem where it is empty. */
  boolean has(String value, Place place, String field) {
    if (value.isEmpty()) {
      problems.add(
          "register.field.missing",
          place,
          Text.of("`" + field + "` is missing", "`" + field + "`がありません"),
          Text.of("mend the record, or remove it", "記録を直すか、削除してください"));
    }
    return !value.isEmpty();
  }

  /** The days from one to another; an open beginning or end where the text is empty. */
  Period period(String from, String to, Place place) {
    LocalDate first = day(from, place).orElse(LocalDate.MIN);
    Optional<LocalDate> last = day(to, place);
    if (last.isPresent() && last.get().isBefore(first)) {
      problems.add(
          "register.period.reversed",
          place,
          Text.of(
              "the record ends on `" + Brief.of(to) + "`, before `" + Brief.of(from) + "`",
              "記録の終わり`" + Brief.of(to) + "`が始まり`" + Brief.of(from) + "`より前です"),
          Text.of("mend the dates", "日付を直してください"));
      return Holding.ALWAYS;
    }
    return new Period(first, last);
  }

  /** A day, the day of a moment, or the milliseconds since 1970 that some files hold instead. */
  private Optional<LocalDate> day(String text, Place place) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (text.matches("[0-9]{11,14}")) {
        long millis = Long.parseLong(text);
        return Optional.of(Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate());
      }
      String padded =
          text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text;
      return Optional.of(LocalDate.parse(padded.substring(0, Math.min(10, padded.length()))));
    } catch (DateTimeException notADay) {
      problems.add(
          "register.date",
          place,
          Text.of("`" + Brief.of(text) + "` is not a day", "`" + Brief.of(text) + "`は日付ではありません"),
          Text.of("write it as 2026-11-10", "2026-11-10のように書いてください"));
      return Optional.empty();
    }
  }

  Checked<RegisterFile> result() {
    return problems.check(
        () -> new RegisterFile(holdings, new ArrayList<>(parties.values()), unnamed, passed));
  }
}
