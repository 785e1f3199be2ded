package org.sekisho.book;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sekisho.documents.Shelf;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.matter.GateReader;

/** The book of everything that ships, printed once for all tests. */
final class ShippedBook {

  static final LocalDate ON = LocalDate.of(2026, 11, 24);
  static final LawBook LAW =
      LawBook.read(
              Shelf.onClassPath("gates", GateReader.FILE),
              Shelf.onClassPath("regimes", RegimeReader.FILE))
          .orThrow();
  static final PrintedBook BOOK = PrintedBook.of(LAW, ON).orThrow();

  /** Every page, by file. */
  static final SortedMap<String, Document> PAGES = pages();

  private ShippedBook() {}

  private static SortedMap<String, Document> pages() {
    SortedMap<String, Document> pages = new TreeMap<>();
    BOOK.files()
        .forEach((file, content) -> {
          if (file.endsWith(".html")) {
            pages.put(file, Jsoup.parse(new String(content, StandardCharsets.UTF_8)));
          }
        });
    return pages;
  }
}
