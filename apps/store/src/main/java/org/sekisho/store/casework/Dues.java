package org.sekisho.store.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.reading.QueueEntry;

/**
 * The next day on which something falls due in a case, for the order of queues. It changes with the
 * acts of the case alone, so that it is made again at each act and no job keeps it.
 */
@FunctionalInterface
public interface Dues {

  /** What is due inside the case: answers, opinions, reports. */
  Dues INSIDE =
      file ->
          QueueEntry.of(file).stream()
              .flatMap(entry -> entry.due().stream())
              .min(Comparator.naturalOrder());

  Optional<LocalDate> next(CaseFile file);

  /** The earlier of two. */
  default Dues and(Dues other) {
    return file ->
        Stream.of(next(file), other.next(file))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
  }
}
