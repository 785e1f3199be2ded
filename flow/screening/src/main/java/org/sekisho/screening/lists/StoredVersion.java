package org.sekisho.screening.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.ContentHash;

/**
 * A version of a list in the store.
 *
 * @param number from 1, in the order in which the versions came
 * @param hash over the names and contents of the files
 * @param validFrom the first day on which this version was the list
 * @param fetchedAt when it came into the store
 * @param origin the address or path it came from
 */
public record StoredVersion(
    String listId,
    int number,
    ContentHash hash,
    LocalDate validFrom,
    Instant fetchedAt,
    int parties,
    String origin,
    List<StoredFile> files) {

  public StoredVersion {
    files = List.copyOf(files);
  }

  public ListVersion asListVersion() {
    return new ListVersion(listId, hash, Optional.of(validFrom), Optional.of(fetchedAt), parties);
  }
}
