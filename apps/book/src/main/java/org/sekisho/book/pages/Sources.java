package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.words.CitationWords;
import org.sekisho.terms.Citation;

/** Where a statement of law is written, with a link to the text where one is known. */
final class Sources {

  private Sources() {}

  static Html of(Voice voice, Regime regime, List<Citation> citations) {
    Map<String, List<Citation>> byInstrument = new LinkedHashMap<>();
    citations.forEach(citation ->
        byInstrument
            .computeIfAbsent(citation.instrument(), unseen -> new ArrayList<>())
            .add(citation));
    List<Html> lines =
        byInstrument.entrySet().stream()
            .map(entry -> cited(voice, regime, entry.getKey(), entry.getValue()))
            .toList();
    return lines.size() == 1
        ? lines.getFirst()
        : Html.element("ul", lines.stream().map(line -> Html.element("li", line)).toList())
            .styled("plain");
  }

  private static Html cited(
      Voice voice, Regime regime, String instrument, List<Citation> citations) {
    Html words = voice.say(CitationWords.of(regime, citations));
    return Optional.ofNullable(regime.instruments().get(instrument))
        .flatMap(Regime.Instrument::url)
        .<Html>map(url -> Html.link(url, words).with("rel", "external"))
        .orElse(words);
  }
}
