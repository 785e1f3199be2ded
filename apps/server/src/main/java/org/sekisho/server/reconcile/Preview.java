package org.sekisho.server.reconcile;

import java.util.TreeSet;
import org.sekisho.screening.party.Party;
import org.sekisho.server.yente.Entity;
import org.sekisho.terms.Language;

/** A listed party as a small page that stands beside a client's table. */
final class Preview {

  private static final String STYLE =
      "body { font: 0.9rem/1.5 sans-serif; margin: 0.75rem; } dt { font-weight: 700; }"
          + " dd { margin: 0 0 0.25rem 0; } h1 { font-size: 1.1rem; margin: 0 0 0.5rem 0; }";

  private Preview() {}

  static String of(Party party, Language language) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(language.code()).append("\">\n<head><meta charset=\"utf-8\"><title>");
    page.append(escaped(party.name())).append("</title><style>").append(STYLE);
    page.append("</style></head>\n<body><h1>").append(escaped(party.name())).append("</h1><dl>\n");
    Entity.properties(party)
        .forEach((name, values) -> {
          String title = Vocabulary.property(name, language).path("name").asString("");
          page.append("<dt>").append(escaped(title)).append("</dt>");
          new TreeSet<>(values)
              .forEach(value -> page.append("<dd>").append(escaped(value)).append("</dd>"));
          page.append('\n');
        });
    return page.append("</dl></body>\n</html>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
