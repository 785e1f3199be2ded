package org.sekisho.book.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.sekisho.terms.Text;

/**
 * The index of a book as a script: the pages, and for each token the pages that have it. A page has
 * the weight of its title's tokens apart, so that a title is found before a mention.
 */
public final class SearchIndex {

  private static final int TITLE = 1;

  private final List<Found> pages = new ArrayList<>();
  private final SortedMap<String, List<Integer>> postings = new TreeMap<>();

  /**
   * A page that can be found.
   *
   * @param address without language and ending
   * @param under what it belongs to
   */
  public record Found(String address, Text title, Text under) {}

  /** Adds a page with all its texts beside the title. */
  public void add(Found page, List<Text> texts) {
    int number = pages.size();
    pages.add(page);
    SortedSet<String> title = Tokens.of(page.title().en() + " " + page.title().ja());
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(text.en()).append(' ').append(text.ja()).append(' '));
    title.forEach(token -> post(token, number * 2 + TITLE));
    SortedSet<String> body = Tokens.of(all.toString());
    body.removeAll(title);
    body.forEach(token -> post(token, number * 2));
  }

  private void post(String token, int posting) {
    postings.computeIfAbsent(token, unseen -> new ArrayList<>()).add(posting);
  }

  /** The script; it sets one global, since a page opened from a folder may fetch nothing. */
  public String script() {
    StringBuilder script = new StringBuilder("window.lawBook = {\"pages\": [\n");
    for (int i = 0; i < pages.size(); i++) {
      Found page = pages.get(i);
      script
          .append(i == 0 ? "" : ",\n")
          .append('[')
          .append(quoted(page.address()))
          .append(", ")
          .append(quoted(page.title().en()))
          .append(", ")
          .append(quoted(page.title().ja()))
          .append(", ")
          .append(quoted(page.under().en()))
          .append(", ")
          .append(quoted(page.under().ja()))
          .append(']');
    }
    script.append("\n], \"tokens\": {\n");
    String between = "";
    for (var posting : postings.entrySet()) {
      script
          .append(between)
          .append(quoted(posting.getKey()))
          .append(':')
          .append(posting.getValue().toString().replace(" ", ""));
      between = ",\n";
    }
    return script.append("\n}};\n").toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '<' -> quoted.append("\\u003c");
            default -> quoted.appendCodePoint(point);
          }
        });
    return quoted.append('"').toString();
  }
}
