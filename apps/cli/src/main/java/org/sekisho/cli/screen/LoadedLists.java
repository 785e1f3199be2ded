package org.sekisho.cli.screen;

import java.nio.file.Path;
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
import org.sekisho.screening.party.Party;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;

/** Opens the lists that were asked for, all problems of all of them at once. */
final class LoadedLists {

  private LoadedLists() {}

  static Checked<ScreenedLists> open(
      List<String> wanted, Optional<LocalDate> asOf, Map<String, String> environment) {
    Home home = Home.of(Optional.empty(), environment, system());
    return ListCatalogue.shipped(List.of(home.ownLists()))
        .then(catalogue -> open(new ListSources(catalogue, new ListStore(home)), wanted, asOf));
  }

  private static Map<String, String> system() {
    return List.of("user.home", "os.name").stream()
        .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
  }

  private static Checked<ScreenedLists> open(
      ListSources sources, List<String> wanted, Optional<LocalDate> asOf) {
    Problems problems = new Problems();
    List<ListVersion> versions = new ArrayList<>();
    List<Party> parties = new ArrayList<>();
    for (String text : wanted) {
      ListRequest request = ListRequest.parse(text);
      ListRequest dated = asOf.map(request::asOf).orElse(request);
      switch (sources.open(dated, parties::add)) {
        case Checked.Sound<OpenedList>(OpenedList opened) -> versions.add(opened.version());
        case Checked.Broken<OpenedList>(List<Problem> found) -> problems.addAll(found);
      }
    }
    return problems.check(() -> ScreenedLists.of(versions, parties));
  }

  /** Whether a text names a table rather than a party. */
  static boolean isTable(String text) {
    Path name = Path.of(text.replace('\0', ' ')).getFileName();
    return name != null && name.toString().matches("(?i).+\\.(csv|jsonl|ndjson|parquet)");
  }
}
