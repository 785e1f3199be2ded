package org.sekisho.law.condition;

import java.util.List;
import java.util.Optional;
import org.sekisho.matter.FactType;

/** What the names of a pack mean on the days of one slice. */
public interface Names {

  /** A dated number of a pack. */
  record DatedNumber(long value, FactType type) {}

  /** The number behind {@code value.<id>}. */
  Optional<DatedNumber> value(String id);

  /** The words of {@code set.<id>}. */
  Optional<List<String>> set(String id);

  /** The condition behind {@code term.<id>}. */
  Optional<Stated> term(String id);

  /** No names at all: for conditions of a gate. */
  static Names none() {
    return new Names() {
      @Override
      public Optional<DatedNumber> value(String id) {
        return Optional.empty();
      }

      @Override
      public Optional<List<String>> set(String id) {
        return Optional.empty();
      }

      @Override
      public Optional<Stated> term(String id) {
        return Optional.empty();
      }
    };
  }
}
