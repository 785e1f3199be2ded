package org.sekisho.terms;

import java.util.List;
import java.util.function.Function;

/** What came of reading something: sound, or broken with every problem. Refusal is a value. */
public sealed interface Checked<T> {

  /** Nothing was wrong. */
  record Sound<T>(T value) implements Checked<T> {}

  /** Something was wrong; nothing was kept. */
  record Broken<T>(List<Problem> problems) implements Checked<T> {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  default <U> Checked<U> map(Function<T, U> step) {
    return switch (this) {
      case Sound<T>(T value) -> new Sound<>(step.apply(value));
      case Broken<T>(List<Problem> problems) -> new Broken<>(problems);
    };
  }

  default <U> Checked<U> then(Function<T, Checked<U>> step) {
    return switch (this) {
      case Sound<T>(T value) -> step.apply(value);
      case Broken<T>(List<Problem> problems) -> new Broken<>(problems);
    };
  }

  default List<Problem> problems() {
    return switch (this) {
      case Sound<T> sound -> List.of();
      case Broken<T>(List<Problem> problems) -> problems;
    };
  }

  default T orElse(T other) {
    return switch (this) {
      case Sound<T>(T value) -> value;
      case Broken<T> broken -> other;
    };
  }

  /** The value; for callers that know it is sound, such as tests. */
  default T orThrow() {
    return switch (this) {
      case Sound<T>(T value) -> value;
      case Broken<T>(List<Problem> problems) ->
          throw new IllegalStateException(
              String.join("\n", problems.stream().map(p -> p.line(Language.EN)).toList()));
    };
  }
}
