package org.sekisho.access.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.sekisho.access.Caveat;
import org.sekisho.access.Label;
import org.sekisho.access.Level;
import org.sekisho.access.Nations;
import org.sekisho.access.Scheme;
import org.sekisho.terms.Text;

/**
 * American controlled unclassified information: {@code CUI}, {@code CUI//SP-EXPT/PRVCY//NOFORN}.
 * Categories are told by their form; whether the public register has one is not checked.
 */
final class ControlledUnclassified implements Grammar {

  private static final Pattern CATEGORY = Pattern.compile("(SP-)?[A-Z][A-Z0-9]{1,11}");
  private static final String REL_TO = "REL TO ";
  private static final String NOFORN = "NOFORN";

  /** Limited dissemination controls, in the order in which they are written here. */
  private static final List<String> LIMITS =
      List.of(NOFORN, "FED ONLY", "FEDCON", "NOCON", "DL ONLY", "RELIDO");

  @Override
  public boolean claims(String marking) {
    String first = Span.of(marking).unwrapped().split("//").getFirst().text();
    return first.equals("CUI") || first.equals("CONTROLLED");
  }

  @Override
  public void read(Span marking, Reading reading) {
    List<Span> segments = marking.split("//");
    if (!claims(segments.getFirst().text())) {
      reading.unknown("level", segments.getFirst(), List.of("CUI", "CONTROLLED"), FORM);
    }
    reading.draft().at(Level.CUI);
    if (segments.size() > 3) {
      reading.problem("order", segments.get(3), TOO_MANY, FORM);
    }
    for (int i = 1; i < Math.min(3, segments.size()); i++) {
      for (Span word : segments.get(i).split("/")) {
        take(word, i == 2, reading);
      }
    }
  }

  private static void take(Span word, boolean limitsAlone, Reading reading) {
    String text = word.text();
    if (text.startsWith(REL_TO)) {
      Span list = word.after("REL TO");
      reading.draft().release(new Nations.Only(reading.nations(list)));
    } else if (LIMITS.contains(text) || (!limitsAlone && CATEGORY.matcher(text).matches())) {
      reading.draft().handling(new Caveat(Scheme.US_CUI, text));
    } else {
      reading.unknown("word", word, LIMITS, FORM);
    }
    if (text.equals(NOFORN)) {
      reading.draft().release(Nations.only("USA"));
    }
  }

  @Override
  public String banner(Label label) {
    List<String> categories = new ArrayList<>();
    List<String> limits = new ArrayList<>();
    for (Caveat caveat : label.handling()) {
      (LIMITS.contains(caveat.word()) ? limits : categories).add(caveat.word());
    }
    categories.sort(
        Comparator.comparing((String word) -> !word.startsWith("SP-"))
            .thenComparing(Comparator.naturalOrder()));
    if (label.release() instanceof Nations.Only(SortedSet<String> codes)
        && !limits.contains(NOFORN)) {
      limits.add(REL_TO + String.join(", ", codes));
    }
    List<String> segments = new ArrayList<>(List.of("CUI"));
    for (List<String> words : List.of(categories, limits)) {
      if (!words.isEmpty()) {
        segments.add(String.join("/", words));
      }
    }
    return String.join("//", segments);
  }

  private static final Text TOO_MANY = Text.of("nothing may follow here", "ここには何も書けません");
  private static final Text FORM =
      Text.of(
          "write `CUI//CATEGORIES//LIMITS`, such as `CUI//SP-EXPT//NOFORN`",
          "`CUI//SP-EXPT//NOFORN`のように、CUI、類型、配布制限の順に書いてください");
}
