package org.sekisho.facts;

import org.sekisho.terms.Text;

/** Where a fact comes from. */
public sealed interface Source {

  /** Stated in the matter by those who ask. */
  record Stated() implements Source {}

  /** Found on a list: which list, which version, which entry. */
  record Listed(String list, String version, String entry) implements Source {}

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
      case Computed(Text reason) -> Text.of("computed: " + reason.en(), "計算：" + reason.ja());
      case Decided(String officer, Text reason) ->
          Text.of("decided by " + officer + ": " + reason.en(), officer + "の判断：" + reason.ja());
    };
  }
}
