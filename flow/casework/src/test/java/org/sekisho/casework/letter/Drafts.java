package org.sekisho.casework.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/** Drafts in which every slot of a kind is filled. */
final class Drafts {

  static final Templates TEMPLATES = Templates.shipped().orThrow();
  static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private Drafts() {}

  static LetterHead head() {
    return new LetterHead(
        Text.of("Test order No. 12", "20261201試局第12号"),
        DAY,
        new LetterHead.Addressee(Text.of("Harbour Works K.K.", "港湾工業株式会社"), Optional.empty(), "御中"),
        new LetterHead.Sender(
            Text.of("Minister of Trade", "通商大臣"), Optional.empty(), Optional.empty()),
        "JP-2026-0001");
  }

  static Template template(String kind) {
    return Objects.requireNonNull(TEMPLATES.byKind().get(kind));
  }

  static LetterDraft full(String kind) {
    Template template = template(kind);
    SortedMap<String, LetterDraft.Filled> slots = new TreeMap<>();
    template.slots().forEach((name, slot) -> slots.put(name, filled(name, slot.type())));
    SortedMap<String, Ground> grounds = new TreeMap<>();
    template
        .grounds()
        .keySet()
        .forEach(name ->
            grounds.put(
                name,
                name.equals("power") || name.equals("complaint")
                    ? new Ground.Rule(
                        "test/rule",
                        new Citation("act", "1"),
                        Text.of("article 1 of the Act", "同法第1条"))
                    : new Ground.Act("case." + name, "JP-2026-0001", DAY)));
    return new LetterDraft(kind, head(), slots, grounds, Place.file("draft.yaml"));
  }

  static LetterDraft without(LetterDraft draft, String... names) {
    SortedMap<String, LetterDraft.Filled> slots = new TreeMap<>(draft.slots());
    List.of(names).forEach(name -> slots.remove(name));
    return new LetterDraft(draft.kind(), draft.head(), slots, draft.grounds(), draft.place());
  }

  static LetterDraft with(LetterDraft draft, String name, Value value) {
    SortedMap<String, LetterDraft.Filled> slots = new TreeMap<>(draft.slots());
    slots.put(name, filled(value));
    return new LetterDraft(draft.kind(), draft.head(), slots, draft.grounds(), draft.place());
  }

  private static LetterDraft.Filled filled(String name, SlotType type) {
    return filled(
        switch (type) {
          case TEXT -> new Value.Words(Text.of("the " + name, name + "の件"));
          case DATE -> new Value.Day(DAY);
          case NUMBER -> new Value.Count(3);
          case TRUTH -> new Value.Said(true);
          case LIST ->
              new Value.Several(
                  List.of(
                      new Value.Item(Text.of("First.", "第一の事項。"), Optional.empty()),
                      new Value.Item(Text.of("Second.", "第二の事項。"), Optional.empty())));
        });
  }

  private static LetterDraft.Filled filled(Value value) {
    return new LetterDraft.Filled(value, Text.of("the file", "記録"), Place.file("draft.yaml"));
  }
}
