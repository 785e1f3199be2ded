package org.sekisho.casework.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Text;

/** What is put into a slot. */
public sealed interface Value {

  record Words(Text text) implements Value {}

  record Day(LocalDate day) implements Value {}

  record Count(long number) implements Value {}

  record Said(boolean yes) implements Value {}

  record Several(List<Item> items) implements Value {
    public Several {
      items = List.copyOf(items);
    }
  }

  /**
   * One of several, with a ground of its own where it has one.
   *
   * @param ground the name of a ground of the draft
   */
  record Item(Text text, Optional<String> ground) {}

  /** The kind of slot that takes it. */
  default SlotType type() {
    return switch (this) {
      case Words words -> SlotType.TEXT;
      case Day day -> SlotType.DATE;
      case Count count -> SlotType.NUMBER;
      case Said said -> SlotType.TRUTH;
      case Several several -> SlotType.LIST;
    };
  }

  /** As it stands inside a sentence. */
  default Text inSentence() {
    return switch (this) {
      case Words(Text text) -> text;
      case Day(LocalDate day) -> LetterDate.of(day);
      case Count(long number) -> Text.same(Long.toString(number));
      case Said(boolean yes) -> yes ? Text.of("yes", "はい") : Text.of("no", "いいえ");
      case Several(List<Item> items) ->
          Text.of(
              String.join("; ", items.stream().map(item -> item.text().en()).toList()),
              String.join("、", items.stream().map(item -> item.text().ja()).toList()));
    };
  }

  /** Whether a condition on the slot holds. */
  default boolean holds() {
    return switch (this) {
      case Said(boolean yes) -> yes;
      case Several(List<Item> items) -> !items.isEmpty();
      case Words words -> true;
      case Day day -> true;
      case Count count -> true;
    };
  }
}
