package org.sekisho.access.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sekisho.access.Caveat;
import org.sekisho.access.Label;
import org.sekisho.access.Level;
import org.sekisho.access.Nations;
import org.sekisho.access.Scheme;
import org.sekisho.terms.Text;

/** What stands behind the level of an American marking, read and written. */
final class UnitedStatesControls {

  private static final String REL_TO = Control.REL_TO.word() + " ";

  private final Reading reading;
  private final Optional<Level> level;
  private final Set<Control> seen = new HashSet<>();

  UnitedStatesControls(Reading reading, Optional<Level> level) {
    this.reading = reading;
    this.level = level;
  }

  void read(List<Span> segments) {
    int reached = -1;
    for (Span segment : segments) {
      reached = segment(segment, reached);
    }
  }

  private int segment(Span segment, int reached) {
    Set<Category> kinds = new HashSet<>();
    for (Span word : segment.split("/")) {
      Optional<Category> category = Category.of(word.text());
      category.ifPresentOrElse(
          kind -> {
            kinds.add(kind);
            take(kind, word);
          },
          () -> reading.unknown("word", word, Control.WORDS, WORDS));
    }
    int lowest = kinds.stream().mapToInt(Category::ordinal).min().orElse(reached + 1);
    if (kinds.size() > 1 || lowest <= reached) {
      reading.problem("order", segment, ORDER, PUT_IN_ORDER);
    }
    return Math.max(reached, lowest);
  }

  private void take(Category category, Span word) {
    if (category.isCompartment()) {
      compartment(word);
      return;
    }
    Optional<Control> control = Control.of(word.text());
    if (control.isEmpty()) {
      reading.draft().handling(new Caveat(Scheme.US, word.text()));
    }
    control.ifPresent(known -> control(known, word));
  }

  private void compartment(Span word) {
    if (level.filter(Level::isOpen).isPresent()) {
      reading.problem("compartment", word, NOT_CLASSIFIED, CLASSIFY);
    }
    reading.draft().compartment(new Caveat(Scheme.US, word.text()));
  }

  private void control(Control control, Span word) {
    seen.add(control);
    if (seen.contains(Control.NOFORN) && seen.contains(Control.REL_TO)) {
      reading.problem("noforn", word, BOTH, KEEP_ONE);
    }
    if (control == Control.ORCON) {
      reading.draft().originator(UnitedStates.OWNER);
    } else if (control == Control.REL_TO) {
      releasable(word);
    } else {
      reading.draft().handling(new Caveat(Scheme.US, control.word()));
      if (control == Control.NOFORN) {
        reading.draft().release(Nations.only("USA"));
      }
    }
  }

  private void releasable(Span word) {
    Span list = word.after(Control.REL_TO.word());
    SortedSet<String> codes = reading.nations(list);
    if (!list.split(",").getFirst().text().equals("USA")) {
      reading.problem("release", list, USA_FIRST, PUT_USA_FIRST);
    }
    reading.draft().release(new Nations.Only(codes));
    SortedSet<String> partners = new TreeSet<>(codes);
    partners.remove("USA");
    reading.draft().partners(new Nations.Only(partners));
  }

  /** The words of a label by their kind, each kind in the order in which a banner has them. */
  static Map<Category, List<String>> words(Label label) {
    Map<Category, List<String>> words = new EnumMap<>(Category.class);
    Stream.concat(label.compartments().stream(), label.handling().stream())
        .filter(caveat -> caveat.scheme() == Scheme.US)
        .map(Caveat::word)
        .forEach(word -> add(words, word));
    if (!label.originators().isEmpty()) {
      add(words, Control.ORCON.word());
    }
    boolean noforn = label.handling().contains(new Caveat(Scheme.US, Control.NOFORN.word()));
    if (!noforn && label.release() instanceof Nations.Only(SortedSet<String> codes)) {
      released(codes).ifPresent(list -> add(words, REL_TO + list));
    }
    words.values().forEach(each -> each.sort(BY_CONTROL));
    return words;
  }

  private static final Comparator<String> BY_CONTROL =
      Comparator.comparingInt((String word) -> Control.of(word).map(Control::ordinal).orElse(-1))
          .thenComparing(Comparator.naturalOrder());

  private static void add(Map<Category, List<String>> words, String word) {
    Category.of(word)
        .ifPresent(kind -> words.computeIfAbsent(kind, unseen -> new ArrayList<>()).add(word));
  }

  /** USA, then states, then coalitions; empty where it is for Americans alone. */
  static Optional<String> released(SortedSet<String> codes) {
    List<String> ordered = new ArrayList<>(codes);
    ordered.sort(
        Comparator.comparing((String code) -> !code.equals("USA"))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder()));
    return ordered.equals(List.of("USA"))
        ? Optional.empty()
        : Optional.of(String.join(", ", ordered));
  }

  private static final Text WORDS =
      Text.of(
          "write control systems, then dissemination: `//SI/TK//ORCON/REL TO USA, JPN`",
          "`//SI/TK//ORCON/REL TO USA, JPN`のように、管理系統、配布制限の順に書いてください");
  private static final Text ORDER = Text.of("the words stand in another order", "記載の順序が異なります");
  private static final Text PUT_IN_ORDER =
      Text.of(
          "write `//` between kinds and `/` within one: SCI, special access, atomic, foreign,"
              + " dissemination",
          "種類の間は`//`、同じ種類の中は`/`で区切り、SCI、特別アクセス、原子力、外国政府情報、配布制限の順に書いてください");
  private static final Text NOT_CLASSIFIED =
      Text.of("unclassified information has no compartments", "非秘密情報に区画の指定はありません");
  private static final Text CLASSIFY =
      Text.of("give the level, or remove this", "区分を改めるか、この記載を削除してください");
  private static final Text BOTH =
      Text.of("NOFORN and REL TO exclude each other", "NOFORNとREL TOは併記できません");
  private static final Text KEEP_ONE = Text.of("keep one", "一方だけ残してください");
  private static final Text USA_FIRST =
      Text.of("the list does not begin with `USA`", "一覧が`USA`から始まっていません");
  private static final Text PUT_USA_FIRST =
      Text.of("write `REL TO USA, ...`", "`REL TO USA, ...`と書いてください");
}
