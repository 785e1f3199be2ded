package org.sekisho.access.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.access.Caveat;
import org.sekisho.access.Label;
import org.sekisho.access.Level;
import org.sekisho.access.Nations;
import org.sekisho.access.Scheme;
import org.sekisho.terms.Text;

/**
 * British markings: {@code OFFICIAL-SENSITIVE}, {@code SECRET UK EYES ONLY}, {@code TOP SECRET
 * UK/US EYES ONLY}; SENSITIVE is a rule of handling, not a level. Descriptors and code words are
 * not read: their register was not at hand.
 */
final class UnitedKingdom implements Grammar {

  private static final Openings OPENINGS =
      Openings.of(Scheme.UK).or("OFFICIAL-SENSITIVE", Level.UK_OFFICIAL);
  private static final Caveat SENSITIVE = new Caveat(Scheme.UK, "SENSITIVE");
  private static final String OWNER = "UK ";
  private static final String EYES_ONLY = " EYES ONLY";
  private static final Map<String, String> SHORT = Map.of("UK", "GBR", "US", "USA", "NZ", "NZL");

  @Override
  public boolean claims(String marking) {
    String text = Span.of(marking).unwrapped().text();
    return text.startsWith(OWNER)
        || text.startsWith("OFFICIAL")
        || (text.endsWith(EYES_ONLY) && !text.contains("//"))
        || OPENINGS.words().containsKey(text);
  }

  @Override
  public void read(Span marking, Reading reading) {
    Span own = marking.text().startsWith(OWNER) ? marking.after(OWNER) : marking;
    if (own.text().startsWith("OFFICIAL-SENSITIVE")) {
      reading.draft().handling(SENSITIVE);
    }
    Release.level(OPENINGS, own, reading).ifPresent(rest -> eyes(rest, reading));
  }

  private static void eyes(Span rest, Reading reading) {
    if (rest.isEmpty()) {
      return;
    }
    if (!(" " + rest.text()).endsWith(EYES_ONLY)) {
      reading.unknown("word", rest, List.of("UK EYES ONLY"), FORM);
      return;
    }
    int end = Math.max(0, rest.text().length() - EYES_ONLY.length());
    SortedSet<String> codes = new TreeSet<>();
    for (Span nation : new Span(rest.text().substring(0, end), rest.offset()).split("/")) {
      String code = SHORT.getOrDefault(nation.text(), nation.text());
      if (Reading.isNation(code)) {
        codes.add(code);
      } else {
        reading.unknown("nation", nation, SHORT.keySet(), FORM);
      }
    }
    if (!codes.contains("GBR")) {
      reading.problem("release", rest, NOT_BRITISH, FORM);
    }
    reading.draft().release(new Nations.Only(codes));
    SortedSet<String> partners = new TreeSet<>(codes);
    partners.remove("GBR");
    reading.draft().partners(new Nations.Only(partners));
  }

  @Override
  public String banner(Label label) {
    String level =
        Optional.ofNullable(label.levels().get(Scheme.UK))
            .map(found -> found.title().en())
            .orElse("");
    String sensitive = label.handling().contains(SENSITIVE) ? "-" + SENSITIVE.word() : "";
    String eyes =
        label.release() instanceof Nations.Only(SortedSet<String> codes)
            ? " " + String.join("/", written(codes)) + EYES_ONLY
            : "";
    return level + sensitive + eyes;
  }

  private static List<String> written(SortedSet<String> codes) {
    List<String> written = new ArrayList<>();
    for (String code : codes) {
      written.add(
          SHORT.entrySet().stream()
              .filter(entry -> entry.getValue().equals(code))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(code));
    }
    written.sort(
        Comparator.comparing((String code) -> !code.equals("UK"))
            .thenComparing(Comparator.naturalOrder()));
    return written;
  }

  private static final Text NOT_BRITISH = Text.of("the list does not name `UK`", "一覧に`UK`がありません");
  private static final Text FORM =
      Text.of(
          "after the level only `UK EYES ONLY` or `UK/US EYES ONLY` may follow",
          "区分の後には`UK EYES ONLY`又は`UK/US EYES ONLY`のみ書けます");
}
