package org.sekisho.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.terms.ContentHash;

/**
 * Files by the hash of their content, each kept once, packed with gzip. An object is written under
 * another name first and then moved, so that no half of one is ever seen.
 */
final class ObjectStore {

  private final Path root;

  ObjectStore(Path root) {
    this.root = root;
  }

  ContentHash put(ListFile file) throws IOException {
    ContentHash hash = FileHashes.of(file);
    Path place = place(hash);
    if (Files.notExists(place)) {
      Files.createDirectories(folder(hash));
      Path beside = Files.createTempFile(root, "coming-", ".gz");
      try (InputStream in = file.content().open();
          OutputStream out = new GZIPOutputStream(Files.newOutputStream(beside))) {
        in.transferTo(out);
      }
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    }
    return hash;
  }

  ListFile get(StoredFile file) {
    Path place = place(file.hash());
    return new ListFile(
        file.name(), () -> new GZIPInputStream(Files.newInputStream(place), 1 << 16));
  }

  private Path place(ContentHash hash) {
    return folder(hash).resolve(hash.hex().substring(2) + ".gz");
  }

  private Path folder(ContentHash hash) {
    return root.resolve(hash.hex().substring(0, 2));
  }
}
