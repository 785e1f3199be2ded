package org.sekisho.screening.lists;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a list stands in the store.
 *
 * @param newest the version in use; empty where none came yet
 * @param versions how many are kept
 * @param due whether the newest is older than the list's refresh, and nobody has asked since
 * @param lastAttempt the last time a new version was asked for
 */
public record ListStatus(
    ListDefinition list,
    Optional<StoredVersion> newest,
    int versions,
    boolean due,
    Optional<UpdateAttempt> lastAttempt) {

  /** The status of every list, by id. */
  public static List<ListStatus> all(ListCatalogue catalogue, ListStore store, Instant now)
      throws IOException {
    List<ListStatus> statuses = new ArrayList<>();
    for (ListDefinition list : catalogue.all().values()) {
      List<StoredVersion> versions = store.versions(list.id());
      Optional<StoredVersion> newest = store.find(list.id(), Optional.empty(), Optional.empty());
      Optional<UpdateAttempt> attempt = store.lastAttempt(list.id());
      boolean due = isDue(list, versions, attempt, now);
      statuses.add(new ListStatus(list, newest, versions.size(), due, attempt));
    }
    return statuses;
  }

  private static boolean isDue(
      ListDefinition list,
      List<StoredVersion> versions,
      Optional<UpdateAttempt> attempt,
      Instant now) {
    if (versions.isEmpty()) {
      return true;
    }
    Instant fetched = versions.getLast().fetchedAt();
    Instant asked =
        attempt
            .filter(last -> last.failure().isEmpty())
            .map(UpdateAttempt::at)
            .filter(fetched::isBefore)
            .orElse(fetched);
    return Duration.between(asked, now).compareTo(list.refresh()) > 0;
  }
}
