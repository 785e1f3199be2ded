package org.sekisho.pages.deeds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sekisho.casework.filing.Part;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** What stands in the fields of one form, and what of it cannot be read. */
final class Written {

  private final Asked asked;
  private final String form;
  private final Problems problems = new Problems();

  Written(Asked asked, String form) {
    this.asked = asked;
    this.form = form;
  }

  String text(String name) {
    return asked.field(form + "." + name).orElse("");
  }

  Optional<String> some(String name) {
    return asked.field(form + "." + name);
  }

  boolean yes(String name) {
    return text(name).equals("yes");
  }

  /** One a line, without empty ones. */
  List<String> lines(String name) {
    return Arrays.stream(text(name).split("\\R", -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** A day that must be there. */
  LocalDate day(String name) {
    return asked
        .day(form + "." + name)
        .orElseGet(() -> {
          wrong(name, Text.of("a day such as 2026-06-07", "2026-06-07のような日付"));
          return LocalDate.EPOCH;
        });
  }

  Optional<LocalDate> someDay(String name) {
    return some(name).isEmpty() ? Optional.empty() : Optional.of(day(name));
  }

  BigDecimal amount(String name) {
    String written = text(name);
    if (written.matches("\\d{1,15}(\\.\\d{1,6})?")) {
      return new BigDecimal(written);
    }
    wrong(name, Text.of("an amount such as 12.5", "12.5のような数量"));
    return BigDecimal.ZERO;
  }

  int number(String name) {
    String written = text(name);
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
  }

  /** A value of an enumeration by its name in small letters. */
  <E extends Enum<E>> E word(String name, Class<E> type) {
    E[] all = type.getEnumConstants();
    return Arrays.stream(all)
        .filter(each -> each.name().equalsIgnoreCase(text(name)))
        .findFirst()
        .orElseGet(() -> {
          wrong(name, Text.of("one of the choices", "選択肢のいずれか"));
          return all[0];
        });
  }

  /** A part as {@link Parts} writes it. */
  Part part(String name) {
    return Parts.read(text(name))
        .orElseGet(() -> {
          wrong(name, Text.of("a part of the case", "事案の部分"));
          return Part.WHOLE;
        });
  }

  private void wrong(String name, Text expected) {
    problems.add(
        "desk.field",
        new Place("form", 0, 0, name),
        Text.of(
            "`" + text(name) + "` cannot be read in `" + name + "`",
            "`" + name + "`の`" + text(name) + "`を読み取れません"),
        Text.of("write " + expected.en(), expected.ja() + "を入力してください"));
  }

  <T> Checked<T> check(Supplier<T> sound) {
    return problems.check(sound);
  }
}
