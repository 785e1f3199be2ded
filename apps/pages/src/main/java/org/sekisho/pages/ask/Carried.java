package org.sekisho.pages.ask;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.FactDefinition;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Voice;

/** What a form carries on from page to page, so that the desk itself keeps nothing. */
final class Carried {

  /** The draft in which the matter is kept, if in any. */
  static final String KEPT = "draft";

  private Carried() {}

  /** The answers and the token; day and title are fields that are seen. */
  static List<Html> fields(Asked asked, Draft draft) {
    List<Html> fields = new ArrayList<>();
    fields.add(Voice.hidden("_csrf", asked.token()));
    asked.field(KEPT).ifPresent(id -> fields.add(Voice.hidden(KEPT, id)));
    draft
        .matter()
        .answers()
        .forEach((id, answer) -> {
          FactDefinition fact = draft.matter().gate().fact(id).orElseThrow();
          fields.add(Voice.hidden(Draft.ANSWER + id, AnswerReader.write(fact, answer)));
        });
    return fields;
  }

  /** All of it, for pages on which nothing of the matter is asked. */
  static List<Html> all(Asked asked, Draft draft) {
    List<Html> fields = new ArrayList<>(fields(asked, draft));
    fields.add(Voice.hidden(Draft.DAY, draft.matter().date().toString()));
    asked.field(Draft.TITLE).ifPresent(title -> fields.add(Voice.hidden(Draft.TITLE, title)));
    return fields;
  }
}
