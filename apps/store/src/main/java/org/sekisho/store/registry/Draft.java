package org.sekisho.store.registry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.access.Label;

/**
 * Something to be kept.
 *
 * @param kind such as {@code matter} or {@code party}
 * @param id of its own, never used again
 * @param content bytes in whatever form the kind has
 * @param findings words by which it is found: a name and a value each
 */
public record Draft(
    String kind,
    String id,
    LocalDate validFrom,
    Label label,
    Content content,
    SortedMap<String, String> findings) {

  public Draft {
    findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
  }

  /** Bytes that do not change. */
  public static final class Content {
    private final byte[] bytes;

    public Content(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    public byte[] bytes() {
      return bytes.clone();
    }
  }
}
