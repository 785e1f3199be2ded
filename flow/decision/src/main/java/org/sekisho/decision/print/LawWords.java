package org.sekisho.decision.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sekisho.law.pack.Filing;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Text;

/** Citations and duties of a regime in words. */
final class LawWords {

  private LawWords() {}

  /** Each instrument once, with all its places. */
  static Text citations(Regime regime, List<Citation> citations) {
    Map<String, String> places = new LinkedHashMap<>();
    citations.forEach(each ->
        places.merge(
            each.instrument(),
            each.at(),
            (some, more) -> more.isEmpty() ? some : some + ", " + more));
    List<Text> cited =
        places.entrySet().stream()
            .map(entry -> citation(regime, new Citation(entry.getKey(), entry.getValue())))
            .toList();
    return Text.of(
        cited.stream().map(Text::en).collect(Collectors.joining("; ")),
        cited.stream().map(Text::ja).collect(Collectors.joining("、")));
  }

  static Text citation(Regime regime, Citation citation) {
    Text title =
        Optional.ofNullable(regime.instruments().get(citation.instrument()))
            .map(Regime.Instrument::title)
            .orElse(Text.same(citation.instrument()));
    return citation.at().isEmpty()
        ? title
        : Text.of(title.en() + " " + citation.at(), title.ja() + " " + citation.at());
  }

  static Text filing(Regime regime, Filing filing) {
    Text form =
        filing
            .form()
            .map(each -> Text.of(" (form " + each + ")", "（様式" + each + "）"))
            .orElse(Text.same(""));
    Text to =
        Text.of(
            filing.to().stream()
                .map(id -> authority(regime, id).en())
                .collect(Collectors.joining(" and ")),
            filing.to().stream()
                .map(id -> authority(regime, id).ja())
                .collect(Collectors.joining("及び")));
    Text through =
        filing
            .through()
            .map(each -> Text.of(", through " + each.en(), "（" + each.ja() + "経由）"))
            .orElse(Text.same(""));
    return Text.of(
        filing.title().en() + form.en() + " to " + to.en() + through.en(),
        filing.title().ja() + form.ja() + "　提出先：" + to.ja() + through.ja());
  }

  private static Text authority(Regime regime, String id) {
    return Optional.ofNullable(regime.authorities().get(id))
        .map(Regime.Authority::title)
        .orElse(Text.same(id));
  }
}
