package org.sekisho.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * Answers a request that comes again under the same {@code Idempotency-Key} as the first time, so
 * that a client may repeat what it does not know to have arrived.
 */
final class Repeats {

  private static final int MOST = 10_000;

  private record First(ContentHash content, CompletableFuture<Reply> reply) {}

  private final Map<String, First> firsts =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, First> eldest) {
          return size() > MOST;
        }
      };

  Reply once(Asked asked, String key, Supplier<Reply> answer) {
    ContentHash content = ContentHash.of(asked.body());
    String name = asked.caller().id() + "\n" + asked.operation().id() + "\n" + key;
    First own = new First(content, new CompletableFuture<>());
    Optional<First> earlier = earlier(name, own);
    if (earlier.isPresent()) {
      return earlier.get().content().equals(content)
          ? earlier.get().reply().join()
          : Reply.refused(422, List.of(differs()), asked.language());
    }
    try {
      Reply reply = answer.get();
      own.reply().complete(reply);
      return reply;
    } catch (RuntimeException fault) {
      forget(name);
      own.reply().completeExceptionally(fault);
      throw fault;
    }
  }

  private synchronized Optional<First> earlier(String name, First own) {
    return Optional.ofNullable(firsts.putIfAbsent(name, own));
  }

  private synchronized void forget(String name) {
    firsts.remove(name);
  }

  private static Problem differs() {
    return new Problem(
        "api.idempotency.differs",
        Place.file("request").named("Idempotency-Key"),
        Text.of("the key was used for another body", "このキーは別の本文で使用されています"),
        Text.of("take a new key for a new request", "新しい要求には新しいキーを使ってください"));
  }
}
