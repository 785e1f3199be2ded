package org.sekisho.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sekisho.pages.exchange.Notebook;

/** Keeps everything. */
final class PlainNotebook implements Notebook {

  private final Map<List<String>, String> texts = new ConcurrentHashMap<>();

  @Override
  public Optional<String> find(String owner, String name) {
    return Optional.ofNullable(texts.get(List.of(owner, name)));
  }

  @Override
  public List<String> names(String owner, String beginning) {
    return texts.keySet().stream()
        .filter(key -> key.getFirst().equals(owner) && key.getLast().startsWith(beginning))
        .map(List::getLast)
        .sorted()
        .toList();
  }

  @Override
  public boolean keep(String owner, String name, String text) {
    texts.put(List.of(owner, name), text);
    return true;
  }

  @Override
  public void drop(String owner, String name) {
    texts.remove(List.of(owner, name));
  }
}
