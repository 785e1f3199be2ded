package org.sekisho.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.book.pages.Chapter;
import org.sekisho.book.pages.Edition;
import org.sekisho.book.pages.Pages;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;

/**
 * The law book as files: the same law and day give the same bytes.
 *
 * @param files content by path below the folder of the book, with {@code /} between names
 */
public record PrintedBook(SortedMap<String, byte[]> files) {

  private static final List<String> OWN = List.of("book.css", "search.js", "index.html");

  public PrintedBook {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * Renders every regime in every language, or tells every problem of their law and cases.
   *
   * @param on the day for which "in force" is told, and after which the calendar begins
   */
  public static Checked<PrintedBook> of(LawBook book, LocalDate on) {
    List<Chapter> chapters = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Regime regime : book.regimes().values()) {
      switch (Chapter.of(book, regime, on)) {
        case Checked.Sound<Chapter>(Chapter chapter) -> chapters.add(chapter);
        case Checked.Broken<Chapter>(List<Problem> found) -> problems.addAll(found);
      }
    }
    return problems.isEmpty()
        ? new Checked.Sound<>(
            printed(
                new Edition(
                    List.of(Language.values()),
                    on,
                    book.newestRecord(),
                    List.copyOf(book.gates().values()),
                    chapters)))
        : new Checked.Broken<>(problems);
  }

  private static PrintedBook printed(Edition edition) {
    SortedMap<String, byte[]> files = new TreeMap<>(Pages.of(edition));
    OWN.forEach(name -> files.put(name, own(name)));
    return new PrintedBook(files);
  }

  private static byte[] own(String name) {
    try (InputStream file =
        Objects.requireNonNull(PrintedBook.class.getResourceAsStream(name), name)) {
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Writes the files below a folder, which is made where it is missing. */
  public void writeTo(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
  }
}
