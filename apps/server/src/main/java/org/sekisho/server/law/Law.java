package org.sekisho.server.law;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.Gate;
import org.sekisho.terms.ContentHash;

/**
 * The law book, read once when the server starts.
 *
 * @param hash over every gate and regime: a change of law is a new hash
 */
public record Law(LawBook book, ContentHash hash) {

  public static Law of(LawBook book) {
    String parts =
        Stream.concat(
                book.gates().values().stream().map(Gate::hash),
                book.regimes().values().stream().map(Regime::hash))
            .map(ContentHash::hex)
            .collect(Collectors.joining("\n"));
    return new Law(book, ContentHash.of(parts));
  }
}
