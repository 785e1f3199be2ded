package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.terms.Period;

/** Versions that follow each other in time without a hole or an overlap. */
public record Timeline<T>(List<Version<T>> versions) {

  public Timeline {
    versions = List.copyOf(versions);
  }

  /** A value and the days of acts for which it holds. */
  public record Version<T>(Period days, T value) {}

  public Optional<T> on(LocalDate day) {
    return versions.stream()
        .filter(version -> version.days().contains(day))
        .findFirst()
        .map(Version::value);
  }

  /** The first days of all versions and the days after all ends. */
  public Stream<LocalDate> boundaries() {
    return versions.stream()
        .flatMap(version ->
            Stream.concat(
                Stream.of(version.days().from()),
                version.days().to().map(last -> last.plusDays(1)).stream()));
  }
}
