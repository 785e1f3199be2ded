package org.sekisho.cli.lists;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListComparison;
import org.sekisho.screening.lists.ListDefinition;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.lists.ListSources;
import org.sekisho.screening.lists.ListStore;
import org.sekisho.screening.lists.StoredVersion;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Option;

/** Two versions of a list in the store; the last two unless told otherwise. */
final class ComparedVersions {

  @Option(names = "--from", paramLabel = "NUMBER|DATE", descriptionKey = "from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "NUMBER|DATE", descriptionKey = "to")
  private @Nullable String to;

  Checked<ListDelta> delta(ListCatalogue catalogue, ListStore store, ListDefinition list)
      throws IOException {
    List<StoredVersion> versions = store.versions(list.id());
    Optional<StoredVersion> later = version(store, list, versions, to, versions.size());
    Optional<StoredVersion> earlier = version(store, list, versions, from, versions.size() - 1);
    if (earlier.isEmpty() || later.isEmpty()) {
      return new Checked.Broken<>(List.of(noTwoVersions(list.id())));
    }
    ListSources sources = new ListSources(catalogue, store);
    return ListComparison.of(
        parties -> sources.open(list, earlier.get(), parties),
        parties -> sources.open(list, later.get(), parties));
  }

  /** The version of that number, or in force on that day; the usual one without either. */
  private static Optional<StoredVersion> version(
      ListStore store,
      ListDefinition list,
      List<StoredVersion> versions,
      @Nullable String wanted,
      int usual)
      throws IOException {
    String text = wanted == null ? Integer.toString(usual) : wanted;
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      return versions.stream().filter(version -> version.number() == number).findFirst();
    }
    try {
      return store.find(list.id(), Optional.of(LocalDate.parse(text)), Optional.empty());
    } catch (DateTimeException neither) {
      return Optional.empty();
    }
  }

  private static Problem noTwoVersions(String id) {
    return new Problem(
        "screening.list.version.none",
        Place.file(id),
        Text.of("`" + id + "` has no two such versions", "`" + id + "`に該当する二つの版がありません"),
        Text.of(
            "see `sekisho lists history " + id + "`", "`sekisho lists history " + id + "`をご覧ください"));
  }
}
