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

/** Opens lists: the versions in a store, or files at hand. */
public final class ListSources {

  private final ListCatalogue catalogue;

  public ListSources(ListCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Hands over every party of the list, in the list's order, one at a time. Where the result is
   * broken, the parties handed over so far are not the list and must be thrown away.
   */
  public Checked<OpenedList> open(ListRequest request, Consumer<Party> parties) {
    return catalogue.find(request.listId()).then(list -> open(list, request, parties));
  }

  private Checked<OpenedList> open(
      ListDefinition list, ListRequest request, Consumer<Party> parties) {
    return LocalFiles.at(request.local().orElse(Path.of(list.id())), list.format())
        .then(files -> read(list, files, request, parties));
  }

  private static Checked<OpenedList> read(
      ListDefinition list, List<ListFile> files, ListRequest request, Consumer<Party> parties) {
    try {
      ContentHash hash = FileHashes.of(files);
      ListFormat format = ListFormat.recognise(list.formats(), files);
      Reading reading = new Reading(parties);
      ListInput input =
          new ListInput(list.id(), files, list.fields(), list.encoding(), Limits.USUAL);
      return format
          .read(input, reading)
          .map(count ->
              new OpenedList(
                  new ListVersion(list.id(), hash, request.asOf(), Optional.empty(), count),
                  reading.notes));
    } catch (IOException unreadable) {
      return new Checked.Broken<>(DocumentProblems.notFound(files.getFirst().name()));
    }
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
