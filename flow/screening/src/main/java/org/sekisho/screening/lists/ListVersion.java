package org.sekisho.screening.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.terms.ContentHash;

/**
 * A list as it stood, named so that a result can be checked later.
 *
 * @param hash over the names and contents of its files
 * @param validFrom the first day on which this version was the list, where it is known
 * @param fetchedAt when it came into the store; empty for a file read in place
 * @param parties how many it names
 */
public record ListVersion(
    String listId,
    ContentHash hash,
    Optional<LocalDate> validFrom,
    Optional<Instant> fetchedAt,
    int parties) {}
