package org.sekisho.facts;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Text;

/** Where a fact comes from. */
public sealed interface Source {

  /** Stated in the matter by those who ask. */
  record Stated() implements Source {}

  /** Found on a list: which list, which version, which entry. */
  record Listed(String list, String version, String entry) implements Source {}

  /**
   * Looked for on lists, with nothing found that nobody has refuted.
   *
   * @param versions the hash of each list's version, by the list's id
   */
  record NotListed(SortedMap<String, String> versions) implements Source {
    public NotListed {
      versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    private String lists() {
      return versions.entrySet().stream()
          .map(list -> list.getKey() + " " + new ContentHash(list.getValue()).brief())
          .collect(Collectors.joining(", "));
    }
  }

  /** Computed from holdings, with the reason in words. */
  record Computed(Text reason) implements Source {}

  /** Decided by an officer, who answers for it. */
  record Decided(String officer, Text reason) implements Source {}

  /** The source in a few words. */
  default Text title() {
    return switch (this) {
      case Stated() -> Text.of("stated", "申告");
      case Listed(String list, String version, String entry) ->
          Text.of("on list " + list + ", entry " + entry, "リスト" + list + "の" + entry);
      case NotListed notListed ->
          Text.of("no hit on " + notListed.lists(), notListed.lists() + "に該当なし");
      case Computed(Text reason) -> Text.of("computed: " + reason.en(), "計算：" + reason.ja());
      case Decided(String officer, Text reason) ->
          Text.of("decided by " + officer + ": " + reason.en(), officer + "の判断：" + reason.ja());
    };
  }
}
