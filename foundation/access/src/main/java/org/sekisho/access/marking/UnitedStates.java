package org.sekisho.access.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.access.Label;
import org.sekisho.access.Level;
import org.sekisho.access.Nations;
import org.sekisho.access.Scheme;
import org.sekisho.terms.Text;

/**
 * American classified markings, EO 13526 section 1.6: {@code SECRET//SI/TK//ORCON/REL TO USA, JPN,
 * FVEY}, and portions such as {@code (S//NF)}. Information without REL TO is for Americans: EO
 * 12968, section 2.6.
 */
final class UnitedStates implements Grammar {

  /** Who controls what is marked ORCON, where the block beside the marking names nobody else. */
  static final String OWNER = "US";

  private static final Map<Level, String> BRIEF =
      new EnumMap<>(
          Map.of(
              Level.US_UNCLASSIFIED, "U",
              Level.US_CONFIDENTIAL, "C",
              Level.US_SECRET, "S",
              Level.US_TOP_SECRET, "TS"));

  @Override
  public boolean claims(String marking) {
    boolean portion = marking.startsWith("(");
    String first = withoutOwner(Span.of(marking).unwrapped()).split("//").getFirst().text();
    return BRIEF.keySet().stream()
        .anyMatch(level -> level.title().en().equals(first) || (portion && isBrief(level, first)));
  }

  @Override
  public void read(Span marking, Reading reading) {
    List<Span> segments = withoutOwner(marking).split("//");
    Optional<Level> level = level(segments.getFirst(), reading);
    level.ifPresent(found -> {
      reading.draft().at(found);
      if (!found.isOpen()) {
        reading.draft().release(Nations.only("USA"));
      }
    });
    new UnitedStatesControls(reading, level).read(segments.subList(1, segments.size()));
  }

  private static Span withoutOwner(Span marking) {
    if (marking.text().startsWith("USA ")) {
      return marking.after("USA ");
    }
    return marking.text().startsWith("US ") ? marking.after("US ") : marking;
  }

  private static Optional<Level> level(Span word, Reading reading) {
    Optional<Level> level =
        BRIEF.keySet().stream()
            .filter(each -> each.title().en().equals(word.text()) || isBrief(each, word.text()))
            .findFirst();
    if (level.isEmpty()) {
      List<String> known = BRIEF.keySet().stream().map(each -> each.title().en()).toList();
      reading.unknown(
          "level",
          word,
          known,
          Text.of(
              "begin with a level: " + String.join(", ", known),
              "区分から書き始めてください：" + String.join(", ", known)));
    }
    return level;
  }

  private static boolean isBrief(Level level, String word) {
    return word.equals(BRIEF.get(level));
  }

  @Override
  public String banner(Label label) {
    return marking(label, false);
  }

  @Override
  public String portion(Label label) {
    return "(" + marking(label, true) + ")";
  }

  private static String marking(Label label, boolean brief) {
    List<String> segments = new ArrayList<>();
    Optional<Level> level = Optional.ofNullable(label.levels().get(Scheme.US));
    level.ifPresent(
        found -> segments.add(brief ? BRIEF.getOrDefault(found, "") : found.title().en()));
    Map<Category, List<String>> words = UnitedStatesControls.words(label);
    Arrays.stream(Category.values())
        .filter(words::containsKey)
        .map(category -> words.getOrDefault(category, List.of()))
        .map(each -> each.stream().map(word -> brief ? brief(word) : word).toList())
        .forEach(each -> segments.add(String.join("/", each)));
    return String.join("//", segments);
  }

  private static String brief(String word) {
    return Control.of(word)
        .filter(control -> control != Control.REL_TO)
        .map(Control::brief)
        .orElse(word);
  }
}
