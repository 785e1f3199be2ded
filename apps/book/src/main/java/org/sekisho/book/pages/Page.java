package org.sekisho.book.pages;

import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.terms.Text;

/**
 * A page in one language.
 *
 * @param crumbs the pages above it, the start page left out
 * @param main what stands below its heading
 */
public record Page(Address address, Text title, List<Crumb> crumbs, Html main) {

  public Page {
    crumbs = List.copyOf(crumbs);
  }

  /** A page above another. */
  public record Crumb(Address address, Text title) {}
}
