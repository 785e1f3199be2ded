package org.sekisho.documents;

import org.sekisho.terms.Place;

/**
 * Where a scalar begins in its document. YAML folds white space and nothing else that we accept, so
 * the characters that are not white space stand in the document in the same order as in the text.
 *
 * @param document the whole document
 * @param start the index of the scalar's first character in it, quotes and indicators included
 */
record Written(String document, int start) {

  Place placeOf(String text, int offset, Place first) {
    int at = skipIndicator();
    for (int i = 0; i < Math.min(offset, text.length()); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        at = find(text.charAt(i), at) + 1;
      }
    }
    while (at < document.length() && Character.isWhitespace(document.charAt(at))) {
      at++;
    }
    return at >= document.length() ? first : place(at, first);
  }

  private int skipIndicator() {
    if (start >= document.length()) {
      return start;
    }
    return switch (document.charAt(start)) {
      case '>', '|' -> Math.max(start, document.indexOf('\n', start));
      case '"', '\'' -> start + 1;
      default -> start;
    };
  }

  private int find(char wanted, int from) {
    int at = document.indexOf(wanted, from);
    return at < 0 ? document.length() : at;
  }

  private Place place(int at, Place first) {
    int line = 1;
    int lineStart = 0;
    for (int i = document.indexOf('\n'); i >= 0 && i < at; i = document.indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    return new Place(first.file(), line, at - lineStart + 1, first.field());
  }
}
