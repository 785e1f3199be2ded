package org.sekisho.decision.print;

import java.util.Optional;
import java.util.stream.Collectors;
import org.sekisho.law.pack.Filing;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Text;

/** Duties of a regime in words. */
final class DutyWords {

  private DutyWords() {}

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
