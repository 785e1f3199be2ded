package org.sekisho.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Gathers problems while a document is read, so that all are told at once. */
public final class Problems {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().file())
          .thenComparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column())
          .thenComparing(Problem::code);

  private final List<Problem> found = new ArrayList<>();

  public void add(String code, Place place, Text what, Text help) {
    found.add(new Problem(code, place, what, help));
  }

  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public int count() {
    return found.size();
  }

  /** All problems in the order of the documents, each once. */
  public List<Problem> inOrder() {
    return found.stream().distinct().sorted(BY_PLACE).toList();
  }

  /** The value where nothing was wrong, else all that was. */
  public <T> Checked<T> check(Supplier<T> value) {
    return isEmpty() ? new Checked.Sound<>(value.get()) : new Checked.Broken<>(inOrder());
  }
}
