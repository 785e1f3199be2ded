package org.sekisho.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sekisho.pages.exchange.Notebook;

/** Keeps what people write until the server stops, within bounds. */
final class MemoryNotebook implements Notebook {

  private static final int MOST_PAGES = 10_000;
  private static final int LONGEST = 2 << 20;

  private record Page(String owner, String name) implements Comparable<Page> {
    @Override
    public int compareTo(Page other) {
      int owners = owner.compareTo(other.owner);
      return owners == 0 ? name.compareTo(other.name) : owners;
    }
  }

  private final TreeMap<Page, String> pages = new TreeMap<>();

  @Override
  public synchronized Optional<String> find(String owner, String name) {
    return Optional.ofNullable(pages.get(new Page(owner, name)));
  }

  @Override
  public synchronized List<String> names(String owner, String beginning) {
    return pages.keySet().stream()
        .filter(page -> page.owner().equals(owner) && page.name().startsWith(beginning))
        .map(Page::name)
        .toList();
  }

  @Override
  public synchronized boolean keep(String owner, String name, String text) {
    Page page = new Page(owner, name);
    boolean room = pages.size() < MOST_PAGES || pages.containsKey(page);
    if (!room || text.length() > LONGEST) {
      return false;
    }
    pages.put(page, text);
    return true;
  }

  @Override
  public synchronized void drop(String owner, String name) {
    pages.remove(new Page(owner, name));
  }
}
