package org.sekisho.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListRequest;
import org.sekisho.screening.lists.ListSources;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.search.ListIntake;
import org.sekisho.screening.search.ScreenedLists;

/** The real lists beside the project, which are no part of it. */
final class SharedLists {

  private final Path root;
  private final ListSources sources;

  private SharedLists(Path root, ListSources sources) {
    this.root = root;
    this.sources = sources;
  }

  /** Looks at {@code SEKISHO_SHARED_DATA}, else at {@code ../shared/data}; empty where absent. */
  static Optional<SharedLists> find(Path project) {
    Path root =
        Optional.ofNullable(System.getenv("SEKISHO_SHARED_DATA"))
            .map(Path::of)
            .orElseGet(() -> project.resolve("../shared/data"))
            .normalize();
    return Files.isDirectory(root)
        ? Optional.of(
            new SharedLists(
                root, new ListSources(ListCatalogue.in(project.resolve("lists")).orThrow())))
        : Optional.empty();
  }

  Path at(String path) {
    return root.resolve(path);
  }

  List<Party> parties(String list, String path) {
    List<Party> parties = new ArrayList<>();
    sources.open(ListRequest.parse(list + "=" + at(path)), parties::add).orThrow();
    return parties;
  }

  /** A list ready to be searched, as the command line loads it. */
  ScreenedLists loaded(String list, String path) {
    ListIntake intake = new ListIntake();
    sources.open(ListRequest.parse(list + "=" + at(path)), intake).orThrow();
    return ScreenedLists.from(List.of(), List.of(intake));
  }
}
