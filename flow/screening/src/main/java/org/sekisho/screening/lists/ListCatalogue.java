package org.sekisho.screening.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Shelf;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** The lists that are known, by id. */
public final class ListCatalogue {

  private final SortedMap<String, ListDefinition> definitions;

  private ListCatalogue(SortedMap<String, ListDefinition> definitions) {
    this.definitions = Collections.unmodifiableSortedMap(definitions);
  }

  /** The lists that ship with Sekisho; later folders of the same name take their place. */
  public static Checked<ListCatalogue> shipped(List<Path> own) {
    SortedMap<String, Folder> folders = new TreeMap<>(Shelf.onClassPath("lists", ListYaml.FILE));
    own.stream().filter(Files::isDirectory).forEach(shelf -> folders.putAll(below(shelf)));
    return of(folders);
  }

  /** The lists in the folders of a directory. */
  public static Checked<ListCatalogue> in(Path directory) {
    return of(below(directory));
  }

  private static SortedMap<String, Folder> below(Path directory) {
    return Shelf.inDirectory(directory, ListYaml.FILE);
  }

  private static Checked<ListCatalogue> of(SortedMap<String, Folder> folders) {
    Problems problems = new Problems();
    SortedMap<String, ListDefinition> definitions = new TreeMap<>();
    for (Map.Entry<String, Folder> entry : folders.entrySet()) {
      switch (ListYaml.read(entry.getValue())) {
        case Checked.Sound<ListDefinition>(ListDefinition sound) ->
            definitions.put(entry.getKey(), sound);
        case Checked.Broken<ListDefinition>(List<Problem> found) -> problems.addAll(found);
      }
    }
    return problems.check(() -> new ListCatalogue(definitions));
  }

  public SortedMap<String, ListDefinition> all() {
    return definitions;
  }

  /** The definition of a list, or a problem that names the nearest id. */
  public Checked<ListDefinition> find(String id) {
    Optional<ListDefinition> known = Optional.ofNullable(definitions.get(id));
    return known.isPresent()
        ? new Checked.Sound<>(known.get())
        : new Checked.Broken<>(List.of(unknown(id)));
  }

  private Problem unknown(String id) {
    String all = String.join(", ", definitions.keySet());
    return new Problem(
        "screening.list.unknown",
        Place.file("--list"),
        Text.of("there is no list `" + Brief.of(id) + "`", "名簿`" + Brief.of(id) + "`はありません"),
        Nearest.to(id, definitions.keySet())
            .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
            .orElse(Text.of("the lists are: " + all, "使える名簿：" + all)));
  }
}
