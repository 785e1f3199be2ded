package org.sekisho.screening.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** Takes new versions of lists into the store: fetched from their publisher, or from files. */
public final class ListUpdate {

  private final ListStore store;
  private final Download download;

  public ListUpdate(ListStore store) {
    this(store, Download.Manner.USUAL);
  }

  ListUpdate(ListStore store, Download.Manner manner) {
    this.store = store;
    this.download = new Download(manner);
  }

  /** Fetches the list and keeps it if it is sound and new. */
  public UpdateResult fetch(ListDefinition list, Instant now) {
    try {
      Optional<StoredVersion> last = store.newest(list.id());
      if (list.sources().isEmpty()) {
        return new UpdateResult.Refused(list.id(), last, List.of(ListProblems.noSource(list.id())));
      }
      Path folder = Files.createTempDirectory("sekisho-list-");
      try {
        return remembered(fetch(list, now, last, folder), now);
      } finally {
        delete(folder);
      }
    } catch (IOException unwritable) {
      return unwritable(list);
    }
  }

  /** Keeps files at hand as a version, valid from a day on. */
  public UpdateResult take(ListDefinition list, Path files, LocalDate validFrom, Instant now) {
    try {
      Optional<StoredVersion> last = store.newest(list.id());
      return switch (LocalFiles.at(files, list.format())) {
        case Checked.Sound<List<ListFile>>(List<ListFile> found) ->
            keep(list, arriving(found), validFrom, now, files.toString(), last);
        case Checked.Broken<List<ListFile>>(List<Problem> problems) ->
            new UpdateResult.Refused(list.id(), last, problems);
      };
    } catch (IOException unwritable) {
      return unwritable(list);
    }
  }

  /** What came of asking the publisher is kept, so that a failure is seen later too. */
  private UpdateResult remembered(UpdateResult result, Instant now) throws IOException {
    Optional<UpdateAttempt.Failure> failure =
        switch (result) {
          case UpdateResult.Added added -> Optional.empty();
          case UpdateResult.Unchanged unchanged -> Optional.empty();
          case UpdateResult.Refused refused ->
              refused.problems().stream()
                  .findFirst()
                  .map(first -> new UpdateAttempt.Failure(first.code(), first.found()));
        };
    store.remember(result.listId(), new UpdateAttempt(now, failure));
    return result;
  }

  private static UpdateResult unwritable(ListDefinition list) {
    return new UpdateResult.Refused(
        list.id(), Optional.empty(), List.of(ListProblems.unwritable(list.id())));
  }

  private static List<ListStore.Arriving> arriving(List<ListFile> files) {
    return files.stream().map(file -> new ListStore.Arriving(file, "")).toList();
  }

  private UpdateResult fetch(
      ListDefinition list, Instant now, Optional<StoredVersion> last, Path folder)
      throws IOException {
    List<ListStore.Arriving> arriving = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Optional<LocalDate> dated = Optional.empty();
    int unchanged = 0;
    for (SourceFile source : list.sources()) {
      Optional<StoredFile> known = last.flatMap(version -> file(version, source.name()));
      Path into = folder.resolve(source.name());
      switch (download.fetch(source, known.map(StoredFile::tag), into)) {
        case Download.Result.Fetched fetched -> {
          arriving.add(new ListStore.Arriving(ListFile.at(fetched.file()), fetched.tag()));
          dated = later(dated, fetched.dated());
        }
        case Download.Result.Unchanged() -> {
          unchanged++;
          known.ifPresent(
              file -> arriving.add(new ListStore.Arriving(store.file(file), file.tag())));
        }
        case Download.Result.Failed(Problem problem) -> problems.add(problem);
      }
    }
    if (!problems.isEmpty()) {
      return new UpdateResult.Refused(list.id(), last, problems);
    }
    if (unchanged == list.sources().size() && last.isPresent()) {
      return new UpdateResult.Unchanged(last.get());
    }
    LocalDate validFrom = dated.orElse(LocalDate.ofInstant(now, ZoneOffset.UTC));
    String origin = list.sources().getFirst().address().toString();
    return keep(list, arriving, validFrom, now, origin, last);
  }

  private static Optional<StoredFile> file(StoredVersion version, String name) {
    return version.files().stream().filter(file -> file.name().equals(name)).findFirst();
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private UpdateResult keep(
      ListDefinition list,
      List<ListStore.Arriving> arriving,
      LocalDate validFrom,
      Instant now,
      String origin,
      Optional<StoredVersion> last)
      throws IOException {
    List<ListFile> files = arriving.stream().map(ListStore.Arriving::file).toList();
    if (last.isPresent() && last.get().hash().equals(FileHashes.of(files))) {
      return new UpdateResult.Unchanged(last.get());
    }
    Checked<OpenedList> read =
        ListSources.read(list, files, party -> {})
            .then(opened -> new Acceptance(list, last).check(opened));
    return switch (read) {
      case Checked.Broken<OpenedList>(List<Problem> problems) ->
          new UpdateResult.Refused(list.id(), last, problems);
      case Checked.Sound<OpenedList>(OpenedList opened) ->
          new UpdateResult.Added(
              store.add(list.id(), validFrom, now, opened.version().parties(), origin, arriving),
              opened.notes());
    };
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
