package org.sekisho.law.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Text;

/** Citations in words: each instrument once, with all its places. */
public final class CitationWords {

  private CitationWords() {}

  public static Text of(Regime regime, Citation citation) {
    return of(regime, List.of(citation));
  }

  public static Text of(Regime regime, List<Citation> citations) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    citations.forEach(each -> {
      List<String> some = places.computeIfAbsent(each.instrument(), unseen -> new ArrayList<>());
      if (!each.at().isEmpty()) {
        some.add(each.at());
      }
    });
    List<Text> cited =
        places.entrySet().stream()
            .map(entry -> cited(regime, entry.getKey(), entry.getValue()))
            .toList();
    return Text.of(
        cited.stream().map(Text::en).collect(Collectors.joining("; ")),
        cited.stream().map(Text::ja).collect(Collectors.joining("、")));
  }

  private static Text cited(Regime regime, String instrument, List<String> places) {
    Text title =
        Optional.ofNullable(regime.instruments().get(instrument))
            .map(Regime.Instrument::title)
            .orElse(Text.same(instrument));
    String ja =
        places.stream().map(place -> japanese(regime, place)).collect(Collectors.joining("、"));
    return Text.of((title.en() + " " + String.join(", ", places)).strip(), title.ja() + ja);
  }

  /** A Japanese statute is cited by 条, 項 and 号; others as they number themselves. */
  private static String japanese(Regime regime, String place) {
    return "JP".equals(regime.jurisdiction()) ? JapanesePlace.of(place) : " " + place;
  }
}
