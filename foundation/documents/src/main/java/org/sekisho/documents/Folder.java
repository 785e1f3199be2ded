package org.sekisho.documents;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.terms.ContentHash;

/**
 * A folder of data, read whole: a regime, a gate, a sample.
 *
 * @param name the folder's own name
 * @param origin how to name it to a person, for example {@code regimes/jp-inward-investment}
 * @param files content by path below the folder, with {@code /} between names
 */
public record Folder(String name, String origin, SortedMap<String, byte[]> files) {

  public Folder {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** How to name one of its files to a person. */
  public String nameOf(String path) {
    return origin + "/" + path;
  }

  /** The paths of the YAML files in a folder below, in order. */
  public List<String> yamlIn(String below) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(below + "/") && path.endsWith(".yaml"))
        .toList();
  }

  /** The same folder without a file, or without what stands in a folder below. */
  public Folder without(String name) {
    SortedMap<String, byte[]> rest = new TreeMap<>(files);
    rest.keySet().removeIf(path -> path.equals(name) || path.startsWith(name + "/"));
    return new Folder(this.name, origin, rest);
  }

  /** Hash over the YAML files' paths and contents: the same law, the same hash. */
  public ContentHash contentHash() {
    StringBuilder lines = new StringBuilder();
    files.forEach((path, content) -> {
      if (path.endsWith(".yaml")) {
        lines.append(ContentHash.of(content).hex()).append("  ").append(path).append('\n');
      }
    });
    return ContentHash.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
