package org.sekisho.casework.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** What must hold of a template before a letter may be made of it. */
final class TemplateCheck {

  private final Template template;
  private final Problems problems;
  private final Set<String> used = new HashSet<>();

  private TemplateCheck(Template template, Problems problems) {
    this.template = template;
    this.problems = problems;
  }

  static void of(Template template, Place file, Problems problems) {
    TemplateCheck check = new TemplateCheck(template, problems);
    Stream.of(template.body(), template.particulars(), template.instruction())
        .flatMap(List::stream)
        .forEach(check::section);
    check.unused(file);
  }

  private void section(Template.Section section) {
    section.when().ifPresent(when -> condition(when, section.place()));
    section
        .each()
        .ifPresent(each -> {
          slot(each.slot(), section.place());
          ground(each.ground(), section.place());
          boolean list =
              Optional.ofNullable(template.slots().get(each.slot()))
                  .map(slot -> slot.type() == SlotType.LIST)
                  .orElse(true);
          if (!list) {
            tell("list", section.place(), each.slot(), "is no list", "は一覧ではありません");
          }
        });
    section.sentences().forEach(said -> sentence(section, said));
    if (section.each().isPresent() != section.sentences().isEmpty()) {
      tell("section", section.place(), "say", "or `each` must stand here", "又は`each`のいずれか一方が必要です");
    }
  }

  private void sentence(Template.Section section, Template.Said said) {
    said.when().ifPresent(when -> condition(when, said.place()));
    ground(said.ground(), said.place());
    if (!Wording.slots(said.text().en()).equals(Wording.slots(said.text().ja()))) {
      Set<String> one = new TreeSet<>(Wording.slots(said.text()));
      one.removeIf(name ->
          Wording.slots(said.text().en()).contains(name)
              && Wording.slots(said.text().ja()).contains(name));
      tell(
          "languages",
          said.place(),
          String.join(", ", one),
          "stands in one language alone",
          "は一方の言語にしかありません");
    }
    for (String name : Wording.slots(said.text())) {
      ground(name, said.place());
      Template.Slot slot = template.slots().get(name);
      if (slot != null && slot.optional() && !isGuarded(name, section, said)) {
        tell("unguarded", said.place(), name, "may be absent here", "は省略される場合があります");
      }
    }
  }

  private static boolean isGuarded(String name, Template.Section section, Template.Said said) {
    return Stream.concat(section.when().stream(), said.when().stream())
        .anyMatch(when -> when.given() && when.slot().equals(name));
  }

  private void condition(Template.Condition when, Place place) {
    slot(when.slot(), place);
  }

  private void slot(String name, Place place) {
    used.add(name);
    if (!template.slots().containsKey(name)) {
      tell("slot", place, name, "is not among the slots", "は差込項目にありません");
    }
  }

  /**
   * A ground of the case, of the law, or a slot: what is said of a fact has the fact for ground.
   */
  private void ground(String name, Place place) {
    used.add(name);
    boolean known =
        template.grounds().containsKey(name)
            || template.law().containsKey(name)
            || template.slots().containsKey(name);
    if (!known) {
      tell("ground", place, name, "is not among the grounds", "は根拠にありません");
    }
  }

  private void unused(Place file) {
    Stream.of(template.slots().keySet(), template.grounds().keySet(), template.law().keySet())
        .flatMap(Set::stream)
        .filter(name -> !used.contains(name))
        .forEach(name -> tell("unused", file, name, "is used nowhere", "はどこにも使われていません"));
  }

  private void tell(String code, Place place, String name, String en, String ja) {
    problems.add(
        "letter.template." + code,
        place,
        Text.of("`" + name + "` " + en, "`" + name + "`" + ja),
        Text.of("mend the template", "ひな形を修正してください"));
  }
}
