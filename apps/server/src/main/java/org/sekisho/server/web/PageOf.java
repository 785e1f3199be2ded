package org.sekisho.server.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of a longer list, in the order of keys.
 *
 * @param next the last key of this page, where more follow; opaque to clients
 */
public record PageOf<T>(List<T> items, Optional<String> next) {

  private static final int USUAL = 50;
  private static final int MOST = 500;

  public PageOf {
    items = List.copyOf(items);
  }

  /** Where a client wants to go on. */
  public record Wanted(int limit, String after) {}

  /** Reads {@code limit} and {@code page}. */
  public static Wanted wanted(Asked asked) {
    int limit = asked.number("limit", USUAL, 1, MOST);
    return new Wanted(limit, asked.text("page").map(token -> key(asked, token)).orElse(""));
  }

  private static String key(Asked asked, String token) {
    try {
      return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      asked.refuse(Refusals.parameter("page", token, Text.of("what `next` said", "`next`の値")));
      return "";
    }
  }

  /** The page of a list that is at hand and ordered by key. */
  public static <T> PageOf<T> of(List<T> all, Function<T, String> key, Wanted wanted) {
    List<T> rest =
        all.stream().filter(item -> key.apply(item).compareTo(wanted.after()) > 0).toList();
    List<T> items = rest.stream().limit(wanted.limit()).toList();
    return new PageOf<>(
        items,
        rest.size() > items.size() ? Optional.of(key.apply(items.getLast())) : Optional.empty());
  }

  /** The page as JSON, with the token of the next one. */
  public ObjectNode json(String name, Function<T, JsonNode> each) {
    ObjectNode node = Json.object();
    node.set(name, Json.array(items, each));
    next.ifPresent(key ->
        node.put(
            "next",
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8))));
    return node;
  }
}
