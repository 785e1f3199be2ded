package org.sekisho.screening.lists;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.terms.ContentHash;

/** Every version of every list that ever came, on disk. Nothing is changed or taken out. */
public final class ListStore {

  private static final Comparator<StoredVersion> BY_VALIDITY =
      Comparator.comparing(StoredVersion::validFrom).thenComparingInt(StoredVersion::number);

  private final Home home;
  private final ObjectStore objects;

  public ListStore(Home home) {
    this.home = home;
    this.objects = new ObjectStore(home.objects());
  }

  /** All versions of a list in the order in which they came. */
  public List<StoredVersion> versions(String listId) throws IOException {
    return log(listId).read();
  }

  /** The last time a new version was asked for. */
  public Optional<UpdateAttempt> lastAttempt(String listId) throws IOException {
    return attempts(listId).read();
  }

  void remember(String listId, UpdateAttempt attempt) throws IOException {
    attempts(listId).write(attempt);
  }

  /** The version that came last. */
  public Optional<StoredVersion> newest(String listId) throws IOException {
    List<StoredVersion> versions = versions(listId);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /**
   * The version in force on a day, by what was in the store at the end of another (UTC). Without a
   * day, the one of the latest validity.
   */
  public Optional<StoredVersion> find(
      String listId, Optional<LocalDate> asOf, Optional<LocalDate> knownOn) throws IOException {
    return versions(listId).stream()
        .filter(version -> asOf.map(day -> !version.validFrom().isAfter(day)).orElse(true))
        .filter(version -> knownOn.map(day -> !came(version).isAfter(day)).orElse(true))
        .max(BY_VALIDITY);
  }

  private static LocalDate came(StoredVersion version) {
    return LocalDate.ofInstant(version.fetchedAt(), ZoneOffset.UTC);
  }

  /** The files of a version, unpacked while they are read. */
  public List<ListFile> files(StoredVersion version) {
    return version.files().stream().map(objects::get).toList();
  }

  ListFile file(StoredFile file) {
    return objects.get(file);
  }

  /** A file that is to become part of a version. */
  record Arriving(ListFile file, String tag) {}

  /** Keeps the files and then, in one line, the version. */
  StoredVersion add(
      String listId,
      LocalDate validFrom,
      Instant fetchedAt,
      int parties,
      String origin,
      List<Arriving> arriving)
      throws IOException {
    Files.createDirectories(folder(listId));
    Files.createDirectories(home.objects());
    try (FileChannel channel =
            FileChannel.open(
                folder(listId).resolve("lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException("the store's lock is lost");
      }
      List<StoredFile> files = new ArrayList<>();
      for (Arriving each : arriving) {
        files.add(stored(each));
      }
      StoredVersion version =
          new StoredVersion(
              listId,
              versions(listId).size() + 1,
              hash(arriving),
              validFrom,
              fetchedAt,
              parties,
              origin,
              files);
      log(listId).append(version);
      return version;
    }
  }

  private static ContentHash hash(List<Arriving> arriving) throws IOException {
    return FileHashes.of(arriving.stream().map(Arriving::file).toList());
  }

  private StoredFile stored(Arriving arriving) throws IOException {
    ContentHash hash = objects.put(arriving.file());
    return new StoredFile(
        arriving.file().lastName(), hash, FileHashes.size(arriving.file()), arriving.tag());
  }

  Path folder(String listId) {
    return home.lists().resolve(listId);
  }

  private AttemptFile attempts(String listId) {
    return new AttemptFile(folder(listId).resolve("attempt.json"));
  }

  private VersionLog log(String listId) {
    return new VersionLog(listId, folder(listId).resolve("versions.ndjson"));
  }
}
