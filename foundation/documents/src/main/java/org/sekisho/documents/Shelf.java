package org.sekisho.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where folders of one kind stand side by side: the gates, the regimes, the lists. */
public final class Shelf {

  private static final long MOST_BYTES = 4L << 20;

  private Shelf() {}

  /** The folders in a directory, by name; each holds {@code marker}, for example gate.yaml. */
  public static SortedMap<String, Folder> inDirectory(Path directory, String marker) {
    return inDirectory(directory, directory.toString(), marker);
  }

  private static SortedMap<String, Folder> inDirectory(
      Path directory, String origin, String marker) {
    SortedMap<String, Folder> folders = new TreeMap<>();
    try (Stream<Path> below = Files.list(directory)) {
      for (Path folder : below.filter(path -> Files.isRegularFile(path.resolve(marker))).toList()) {
        String name = String.valueOf(folder.getFileName()).replace("/", "");
        folders.put(name, folder(folder, name, origin + "/" + name));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return folders;
  }

  /** The folders that ship on the class path below {@code shelf}. */
  public static SortedMap<String, Folder> onClassPath(String shelf, String marker) {
    SortedMap<String, Folder> folders = new TreeMap<>();
    try {
      for (URL url : roots(shelf)) {
        folders.putAll(at(url.toURI(), marker));
      }
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException("the shipped " + shelf + " cannot be read", unreadable);
    }
    return folders;
  }

  private static List<URL> roots(String shelf) throws IOException {
    return Collections.list(Shelf.class.getClassLoader().getResources(shelf));
  }

  private static SortedMap<String, Folder> at(URI uri, String marker) throws IOException {
    if (!"jar".equals(uri.getScheme())) {
      return shipped(Path.of(uri), marker);
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      String inside = uri.getSchemeSpecificPart();
      return shipped(jar.getPath(inside.substring(inside.indexOf("!/") + 1)), marker);
    }
  }

  /** Where the shelf lies is no matter of the reader: its files are named from the shelf on. */
  private static SortedMap<String, Folder> shipped(Path directory, String marker) {
    return inDirectory(directory, String.valueOf(directory.getFileName()), marker);
  }

  /** One folder with all its files, whatever their depth. */
  public static Folder folder(Path root, String name, String origin) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (Files.size(file) <= MOST_BYTES) {
          files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return new Folder(name, origin, files);
  }
}
