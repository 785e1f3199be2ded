package org.sekisho.server.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.PageOf;
import org.sekisho.server.web.Reply;
import org.sekisho.store.record.Receipt;
import org.sekisho.terms.Checked;
import tools.jackson.databind.node.ObjectNode;

/** What was done with accounts, for whoever audits. */
public record ActHandlers(Optional<Accounts> accounts) implements Handlers {

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.ACCOUNT_ACTS, this::acts);
  }

  private Reply acts(Asked asked) {
    PageOf.Wanted wanted = PageOf.wanted(asked);
    long after = wanted.after().matches("\\d{19}") ? Long.parseLong(wanted.after()) : -1;
    return accounts
        .map(known ->
            asked.reply(() -> {
              List<Receipt> found = known.book().acts(after, wanted.limit() + 1);
              return new Checked.Sound<>(
                  Reply.json(
                      PageOf.of(found, ActHandlers::key, wanted).json("acts", ActHandlers::json)));
            }))
        .orElseGet(() -> asked.unknown(PeopleProblems.none()));
  }

  private static String key(Receipt receipt) {
    return "%019d".formatted(receipt.place());
  }

  private static ObjectNode json(Receipt receipt) {
    return Json.object()
        .put("leaf", receipt.place())
        .put("event", receipt.act().event())
        .put("at", receipt.act().at().toString())
        .put("by", receipt.act().actor())
        .put("subject", receipt.act().subject());
  }
}
