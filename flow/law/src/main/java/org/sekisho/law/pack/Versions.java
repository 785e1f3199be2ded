package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.documents.Fields;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;

/** Puts versions with a first and perhaps a last day into one line without holes. */
final class Versions<T> {

  private record Open<T>(Place place, LocalDate from, Optional<LocalDate> to, T value) {}

  private final String id;
  private final Problems problems;
  private final List<Open<T>> read = new ArrayList<>();

  Versions(String id, Problems problems) {
    this.id = id;
    this.problems = problems;
  }

  /** Adds a version read from {@code from} and {@code to} of its fields. */
  void add(Fields fields, T value) {
    fields
        .ownPeriod()
        .ifPresent(days -> read.add(new Open<>(fields.place(), days.from(), days.to(), value)));
  }

  /** The timeline; holes and overlaps become problems. */
  Timeline<T> timeline() {
    List<Timeline.Version<T>> versions = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Open<T> version = read.get(i);
      Optional<Open<T>> next =
          i + 1 < read.size() ? Optional.of(read.get(i + 1)) : Optional.empty();
      Optional<LocalDate> end =
          version.to().or(() -> next.map(following -> following.from().minusDays(1)));
      if (end.isPresent() && end.get().isBefore(version.from())) {
        PackProblems.hole(
            problems, version.place(), id, "has versions out of order", "の版の順序が誤っています");
        continue;
      }
      next.ifPresent(following -> compare(end.orElseThrow(), following));
      versions.add(new Timeline.Version<>(new Period(version.from(), end), version.value()));
    }
    return new Timeline<>(versions);
  }

  private void compare(LocalDate end, Open<T> next) {
    if (end.plusDays(1).isBefore(next.from())) {
      PackProblems.hole(
          problems,
          next.place(),
          id,
          "has no version from " + end.plusDays(1) + " to " + next.from().minusDays(1),
          "には" + end.plusDays(1) + "から" + next.from().minusDays(1) + "までの版がありません");
    } else if (!end.plusDays(1).equals(next.from())) {
      PackProblems.hole(
          problems,
          next.place(),
          id,
          "has two versions on " + next.from(),
          "には" + next.from() + "に二つの版があります");
    }
  }
}
