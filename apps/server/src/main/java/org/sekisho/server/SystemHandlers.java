package org.sekisho.server;

import java.util.Map;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;

/** Whether the server lives, and whether it can answer; the law is read before it listens. */
record SystemHandlers() implements Handlers {

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.HEALTH, SystemHandlers::well, Operation.READY, SystemHandlers::well);
  }

  private static Reply well(Asked asked) {
    return asked.reply(() -> new Checked.Sound<>(Reply.json(Json.object().put("status", "ok"))));
  }
}
