package org.sekisho.desk.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sekisho.screening.lists.Home;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListRequest;
import org.sekisho.screening.lists.ListSources;
import org.sekisho.screening.lists.ListStore;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.lists.OpenedList;
import org.sekisho.screening.search.ListIntake;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;

/**
 * Lists that were asked for, opened: all problems of all of them at once.
 *
 * @param notes what was odd in their files without stopping them from being read; to be shown
 */
public record LoadedLists(ScreenedLists lists, List<Problem> notes) {

  public LoadedLists {
    notes = List.copyOf(notes);
  }

  /** Opens each {@code ID} or {@code ID=FILE}, as it stood and was known on the days given. */
  public static Checked<LoadedLists> open(
      List<String> wanted, Optional<LocalDate> asOf, Optional<LocalDate> knownOn) {
    List<ListRequest> requests =
        wanted.stream()
            .map(ListRequest::parse)
            .map(request -> asOf.map(request::asOf).orElse(request))
            .map(request -> knownOn.map(request::knownOn).orElse(request))
            .toList();
    Home home = Home.of(Optional.empty(), System.getenv(), system());
    return ListCatalogue.shipped(List.of(home.ownLists()))
        .then(catalogue -> open(new ListSources(catalogue, new ListStore(home)), requests));
  }

  private static Map<String, String> system() {
    return List.of("user.home", "os.name").stream()
        .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
  }

  private record Opening(Checked<OpenedList> list, ListIntake parties) {}

  private static Checked<LoadedLists> open(ListSources sources, List<ListRequest> requests) {
    Problems problems = new Problems();
    List<ListVersion> versions = new ArrayList<>();
    List<ListIntake> intakes = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    for (Opening each :
        requests.parallelStream().map(request -> opening(sources, request)).toList()) {
      switch (each.list()) {
        case Checked.Sound<OpenedList>(OpenedList opened) -> {
          versions.add(opened.version());
          intakes.add(each.parties());
          notes.addAll(opened.notes());
        }
        case Checked.Broken<OpenedList>(List<Problem> found) -> problems.addAll(found);
      }
    }
    return problems.check(() -> new LoadedLists(ScreenedLists.from(versions, intakes), notes));
  }

  private static Opening opening(ListSources sources, ListRequest request) {
    ListIntake intake = new ListIntake();
    return new Opening(sources.open(request, intake), intake);
  }
}
