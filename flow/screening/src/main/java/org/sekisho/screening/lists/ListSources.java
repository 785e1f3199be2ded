package org.sekisho.screening.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.screening.formats.Limits;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.screening.formats.ListFormat;
import org.sekisho.screening.formats.ListInput;
import org.sekisho.screening.formats.PartySink;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;

/** Opens lists: the versions in a store, or files at hand. */
public final class ListSources {

  private final ListCatalogue catalogue;
  private final Optional<ListStore> store;

  /** Opens files at hand only. */
  public ListSources(ListCatalogue catalogue) {
    this.catalogue = catalogue;
    this.store = Optional.empty();
  }

  /** Opens versions in the store, and files at hand. */
  public ListSources(ListCatalogue catalogue, ListStore store) {
    this.catalogue = catalogue;
    this.store = Optional.of(store);
  }

  /**
   * Hands over every party of the list, in the list's order, one at a time. Where the result is
   * broken, the parties handed over so far are not the list and must be thrown away.
   */
  public Checked<OpenedList> open(ListRequest request, Consumer<Party> parties) {
    return catalogue
        .find(request.listId())
        .then(list ->
            request.local().isPresent()
                ? atHand(list, request.local().get(), parties)
                : stored(list, request, parties));
  }

  private static Checked<OpenedList> atHand(
      ListDefinition list, Path local, Consumer<Party> parties) {
    return atHand(list, List.of(local), parties);
  }

  /** Opens files or folders at hand as one list, for example entities with the deltas to them. */
  public static Checked<OpenedList> atHand(
      ListDefinition list, List<Path> local, Consumer<Party> parties) {
    Problems problems = new Problems();
    List<ListFile> files = new ArrayList<>();
    for (Path path : local) {
      switch (LocalFiles.at(path, list.format())) {
        case Checked.Sound<List<ListFile>>(List<ListFile> found) -> files.addAll(found);
        case Checked.Broken<List<ListFile>>(List<Problem> missing) -> problems.addAll(missing);
      }
    }
    return problems.check(() -> List.copyOf(files)).then(found -> read(list, found, parties));
  }

  private Checked<OpenedList> stored(
      ListDefinition list, ListRequest request, Consumer<Party> parties) {
    try {
      Optional<StoredVersion> version = Optional.empty();
      if (store.isPresent()) {
        version = store.get().find(list.id(), request.asOf(), request.knownOn());
      }
      return version.isEmpty()
          ? broken(ListProblems.noVersion(list.id(), wanted(request)))
          : open(list, version.get(), parties);
    } catch (IOException unreadable) {
      return broken(ListProblems.unwritable(list.id()));
    }
  }

  private static String wanted(ListRequest request) {
    return request.asOf().map(day -> " (" + day + ")").orElse("");
  }

  /** Opens one version of the store, after checking that it is still what was kept. */
  public Checked<OpenedList> open(
      ListDefinition list, StoredVersion version, Consumer<Party> parties) {
    List<ListFile> files = store.map(kept -> kept.files(version)).orElse(List.of());
    try {
      return FileHashes.of(files).equals(version.hash())
          ? read(list, files, parties).map(opened -> opened.named(version.asListVersion()))
          : broken(ListProblems.damaged(version));
    } catch (IOException unreadable) {
      return broken(ListProblems.damaged(version));
    }
  }

  static Checked<OpenedList> read(
      ListDefinition list, List<ListFile> files, Consumer<Party> parties) {
    try {
      ContentHash hash = FileHashes.of(files);
      ListFormat format = ListFormat.recognise(list.formats(), files);
      Reading reading = new Reading(parties);
      ListInput input =
          new ListInput(list.id(), files, list.fields(), list.encoding(), Limits.USUAL);
      return format
          .read(input, reading)
          .map(count -> new OpenedList(version(list, hash, count), reading.notes));
    } catch (IOException unreadable) {
      return new Checked.Broken<>(DocumentProblems.notFound(files.getFirst().name()));
    }
  }

  private static ListVersion version(ListDefinition list, ContentHash hash, int count) {
    return new ListVersion(list.id(), hash, Optional.empty(), Optional.empty(), count);
  }

  private static Checked<OpenedList> broken(Problem problem) {
    return new Checked.Broken<>(List.of(problem));
  }

  private static final class Reading implements PartySink {

    private final Consumer<Party> parties;
    private final List<Problem> notes = new ArrayList<>();

    Reading(Consumer<Party> parties) {
      this.parties = parties;
    }

    @Override
    public void party(Party party) {
      parties.accept(party);
    }

    @Override
    public void note(Problem problem) {
      notes.add(problem);
    }
  }
}
