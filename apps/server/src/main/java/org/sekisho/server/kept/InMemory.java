package org.sekisho.server.kept;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sekisho.server.access.Caller;
import org.sekisho.server.web.PageOf;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * Keeps things until the server stops, each for the caller who left it. Ids grow, and cannot be
 * guessed.
 */
public final class InMemory<T> implements Kept<T> {

  private static final int RANDOM_BYTES = 8;

  private record Owned<T>(String caller, T thing) {}

  private final int most;
  private final SecureRandom random = new SecureRandom();
  private final TreeMap<String, Owned<T>> things = new TreeMap<>();
  private long count;

  /**
   * @param most how many are kept at most; more are refused, since nothing is dropped in silence
   */
  public InMemory(int most) {
    this.most = most;
  }

  @Override
  public synchronized Checked<String> keep(Caller caller, T thing) {
    if (things.size() >= most) {
      return new Checked.Broken<>(List.of(full()));
    }
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    String id = "%010x-%s".formatted(++count, HexFormat.of().formatHex(bytes));
    things.put(id, new Owned<>(caller.id(), thing));
    return new Checked.Sound<>(id);
  }

  @Override
  public synchronized Optional<T> find(Caller caller, String id) {
    return Optional.ofNullable(things.get(id))
        .filter(owned -> owned.caller().equals(caller.id()))
        .map(Owned::thing);
  }

  @Override
  public synchronized PageOf<Map.Entry<String, T>> page(Caller caller, PageOf.Wanted wanted) {
    List<Map.Entry<String, T>> own =
        things.tailMap(wanted.after(), false).entrySet().stream()
            .filter(entry -> entry.getValue().caller().equals(caller.id()))
            .map(entry -> Map.entry(entry.getKey(), entry.getValue().thing()))
            .limit(wanted.limit() + 1L)
            .toList();
    return PageOf.of(own, Map.Entry::getKey, wanted);
  }

  private Problem full() {
    return new Problem(
        "api.kept.full",
        Place.file("server"),
        Text.of(
            "this server keeps its things in memory, and already has " + most,
            "メモリー上に保存できる上限（" + most + "件）に達しています"),
        Text.of("start it with a store, or start it anew", "保存先を指定して起動するか、再起動してください"));
  }
}
