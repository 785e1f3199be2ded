package org.sekisho.casework.filing;

import java.util.Locale;
import org.sekisho.terms.Text;

/**
 * The part of a case that something is said of.
 *
 * @param id of the organisation, party or item; two letters of a country; empty for the whole case
 */
public record Part(Kind kind, String id) implements Comparable<Part> {

  /** The case as a whole. */
  public static final Part WHOLE = new Part(Kind.CASE, "");

  public Part {
    if ((kind == Kind.CASE) != id.isEmpty()) {
      throw new IllegalArgumentException("a part has an id, the whole case has none");
    }
  }

  @Override
  public int compareTo(Part other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  /** The five levels on which flags and advice stand. */
  public enum Kind {
    CASE(Text.of("case", "事案")),
    ORGANISATION(Text.of("organisation", "組織")),
    PARTY(Text.of("party", "当事者")),
    ITEM(Text.of("item", "貨物・技術")),
    COUNTRY(Text.of("destination", "仕向地"));

    private final Text title;

    Kind(Text title) {
      this.title = title;
    }

    public Text title() {
      return title;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
