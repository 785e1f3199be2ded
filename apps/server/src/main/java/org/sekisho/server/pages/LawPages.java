package org.sekisho.server.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.sekisho.book.PrintedBook;
import org.sekisho.law.LawBook;
import org.sekisho.server.web.Bytes;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Language;

/** The law book, printed when it is first opened and then read from memory. */
final class LawPages {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final LawBook law;
  private final Clock clock;
  private Optional<PrintedBook> book = Optional.empty();

  LawPages(LawBook law, Clock clock) {
    this.law = law;
    this.clock = clock;
  }

  private synchronized PrintedBook book() {
    PrintedBook printed = book.orElseGet(() -> PrintedBook.of(law, LocalDate.now(clock)).orThrow());
    book = Optional.of(printed);
    return printed;
  }

  /** A file of the book; the first page in the reader's language where none is named. */
  Optional<Reply> find(String path, Language language) {
    String name = path.isEmpty() ? "index." + language.code() + ".html" : path;
    return Optional.ofNullable(book().files().get(name))
        .map(content ->
            new Reply.Whole(200, type(name), Bytes.of(content), Collections.emptySortedMap())
                .with("Content-Security-Policy", POLICY));
  }

  private static String type(String name) {
    if (name.endsWith(".css")) {
      return "text/css;charset=UTF-8";
    }
    if (name.endsWith(".js")) {
      return "text/javascript;charset=UTF-8";
    }
    return name.endsWith(".json") ? Reply.JSON : Reply.HTML;
  }
}
