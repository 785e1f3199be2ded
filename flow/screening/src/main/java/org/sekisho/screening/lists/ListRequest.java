package org.sekisho.screening.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which list is wanted, and as it stood when.
 *
 * @param local a file or folder in the list's format to be read in place of the store
 * @param asOf the day on which the list was in force; empty for the newest
 * @param knownOn leaves out what came into the store after that day
 */
public record ListRequest(
    String listId, Optional<Path> local, Optional<LocalDate> asOf, Optional<LocalDate> knownOn) {

  /** From {@code ID} or {@code ID=FILE-OR-FOLDER}. */
  public static ListRequest parse(String text) {
    int equals = text.indexOf('=');
    return equals < 0
        ? new ListRequest(text.strip(), Optional.empty(), Optional.empty(), Optional.empty())
        : new ListRequest(
            text.substring(0, equals).strip(),
            Optional.of(Path.of(text.substring(equals + 1).strip())),
            Optional.empty(),
            Optional.empty());
  }

  public ListRequest asOf(LocalDate day) {
    return new ListRequest(listId, local, Optional.of(day), knownOn);
  }

  public ListRequest knownOn(LocalDate day) {
    return new ListRequest(listId, local, asOf, Optional.of(day));
  }
}
