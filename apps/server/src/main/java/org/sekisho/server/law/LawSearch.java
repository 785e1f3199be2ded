package org.sekisho.server.law;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.words.CitationWords;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.PageOf;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds rules whose words hold every word asked for, in either language. */
public final class LawSearch implements Handlers {

  private record Entry(String key, Regime regime, Rule rule, String words) {}

  private final List<Entry> entries = new ArrayList<>();

  public LawSearch(Law law) {
    for (Regime regime : law.book().regimes().values()) {
      regime.rules().stream()
          .flatMap(Rule::withExceptions)
          .forEach(rule ->
              entries.add(
                  new Entry(regime.id() + "/" + rule.id(), regime, rule, words(regime, rule))));
    }
    entries.sort((one, other) -> one.key().compareTo(other.key()));
  }

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.LAW_SEARCH, this::search);
  }

  private Reply search(Asked asked) {
    String query = asked.needed("q");
    PageOf.Wanted wanted = PageOf.wanted(asked);
    return asked.reply(() -> {
      List<String> parts = List.of(folded(query).strip().split("\\s+"));
      List<Entry> found =
          entries.stream()
              .filter(entry -> parts.stream().allMatch(entry.words()::contains))
              .toList();
      ObjectNode body = PageOf.of(found, Entry::key, wanted).json("rules", LawSearch::json);
      return new Checked.Sound<>(Reply.json(body.put("total", found.size())));
    });
  }

  private static JsonNode json(Entry entry) {
    ObjectNode node = Json.object().put("regime", entry.regime().id());
    node.put("rule", entry.rule().id());
    node.set("title", Json.text(entry.rule().title()));
    node.set("source", Json.text(CitationWords.of(entry.regime(), entry.rule().citations())));
    node.put("outcome", entry.rule().effect().outcome().code());
    return node;
  }

  private static String words(Regime regime, Rule rule) {
    StringBuilder words = new StringBuilder(regime.id()).append(' ').append(rule.id());
    for (Text text :
        List.of(
            regime.title(),
            rule.title(),
            rule.purpose(),
            CitationWords.of(regime, rule.citations()))) {
      words.append(' ').append(text.en()).append(' ').append(text.ja());
    }
    return folded(words.toString());
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
