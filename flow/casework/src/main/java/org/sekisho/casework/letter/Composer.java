package org.sekisho.casework.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sekisho.documents.Nearest;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Makes a letter from its wording and what the case says. The same draft, the same letter. */
public final class Composer {

  private final Template template;
  private final LetterDraft draft;
  private final Problems problems = new Problems();

  private Composer(Template template, LetterDraft draft) {
    this.template = template;
    this.draft = draft;
  }

  /** The letter, or everything that is missing from the draft or does not fit it. */
  public static Checked<Letter> compose(Templates templates, LetterDraft draft) {
    return templates
        .of(draft.kind(), draft.place())
        .then(template -> new Composer(template, draft).letter());
  }

  private Checked<Letter> letter() {
    template.slots().forEach(this::slot);
    draft
        .slots()
        .forEach((name, filled) -> {
          if (!template.slots().containsKey(name)) {
            unknown("letter.slot.unknown", name, filled.place(), template.slots().keySet());
          }
        });
    template.grounds().forEach(this::given);
    return problems
        .check(() ->
            new Letter(
                template.kind(),
                template.hash(),
                draft.head(),
                template.title(),
                passages(template.body()),
                passages(template.particulars()),
                passages(template.instruction())))
        .then(letter -> problems.check(() -> letter));
  }

  private void slot(String name, Template.Slot slot) {
    LetterDraft.Filled filled = draft.slots().get(name);
    if (filled == null) {
      if (!slot.optional()) {
        missing("letter.slot.missing", "slots." + name, name, slot.label());
      }
    } else if (filled.value().type() != slot.type()) {
      String wanted = slot.type().name().toLowerCase(Locale.ROOT);
      problems.add(
          "letter.slot.type",
          filled.place(),
          Text.of("`" + name + "` must be a " + wanted, "`" + name + "`の型は" + wanted + "です"),
          Text.of("write a " + wanted, wanted + "を書いてください"));
    }
  }

  private void given(String name, Text label) {
    if (!draft.grounds().containsKey(name)) {
      missing("letter.ground.missing", "grounds." + name, name, label);
    }
  }

  private void missing(String code, String field, String name, Text label) {
    problems.add(
        code,
        draft.place().named(field),
        Text.of(
            "`" + name + "` is missing (" + label.en() + ")",
            "`" + name + "`がありません（" + label.ja() + "）"),
        Text.of("add it", "追加してください"));
  }

  private void unknown(String code, String name, Place place, Set<String> known) {
    String all = String.join(", ", known);
    problems.add(
        code,
        place,
        Text.of("`" + name + "` is not asked for here", "`" + name + "`はこの文書では使いません"),
        Nearest.hint(name, known, Text.of("known are: " + all, "使えるもの：" + all)));
  }

  private List<Passage> passages(List<Template.Section> sections) {
    List<Passage> passages = new ArrayList<>();
    for (Template.Section section : sections) {
      if (section.when().map(when -> when.holds(draft.slots())).orElse(true)) {
        List<Sentence> sentences =
            section.each().map(this::items).orElseGet(() -> sentences(section.sentences()));
        if (!sentences.isEmpty()) {
          passages.add(new Passage(section.heading(), section.each().isPresent(), sentences));
        }
      }
    }
    return passages;
  }

  private List<Sentence> sentences(List<Template.Said> said) {
    return said.stream()
        .filter(each -> each.when().map(when -> when.holds(draft.slots())).orElse(true))
        .map(this::sentence)
        .toList();
  }

  private Sentence sentence(Template.Said said) {
    Map<String, Text> values = new TreeMap<>();
    List<Ground.Fact> facts = new ArrayList<>();
    for (String name : Wording.slots(said.text())) {
      filled(name)
          .ifPresentOrElse(
              filled -> {
                values.put(name, filled.value().inSentence());
                facts.add(new Ground.Fact(name, filled.source()));
              },
              () -> values.put(name, ground(name).inSentence()));
    }
    return new Sentence(Wording.filled(said.text(), values), ground(said.ground()), facts);
  }

  private List<Sentence> items(Template.Each each) {
    Optional<LetterDraft.Filled> filled = filled(each.slot());
    if (filled.isEmpty() || !(filled.get().value() instanceof Value.Several(var items))) {
      return List.of();
    }
    Ground.Fact from = new Ground.Fact(each.slot(), filled.get().source());
    return items.stream()
        .map(item -> new Sentence(item.text(), own(item, each, filled.get()), List.of(from)))
        .toList();
  }

  private Ground own(Value.Item item, Template.Each each, LetterDraft.Filled filled) {
    item.ground()
        .filter(name -> !draft.grounds().containsKey(name))
        .ifPresent(name ->
            unknown("letter.ground.unknown", name, filled.place(), draft.grounds().keySet()));
    return ground(
        item.ground().filter(name -> draft.grounds().containsKey(name)).orElse(each.ground()));
  }

  private Ground ground(String name) {
    return Optional.ofNullable(template.law().get(name))
        .or(() -> Optional.ofNullable(draft.grounds().get(name)))
        .or(() -> filled(name).map(filled -> new Ground.Fact(name, filled.source())))
        .orElseGet(() -> new Ground.Fact(name, Text.of("not given", "未記載")));
  }

  private Optional<LetterDraft.Filled> filled(String name) {
    return Optional.ofNullable(draft.slots().get(name));
  }
}
