package org.sekisho.matter.bill;

import java.util.Optional;
import org.sekisho.terms.Place;

/**
 * Goes once through a document, from its beginning to its end. What is not taken is passed over.
 * The items of a list are shown one by one under the list's name, so that a bill in JSON and the
 * same bill in XML show the same fields.
 */
interface Cursor {

  /** Takes a field, with the cursor at its value. */
  interface Taker {
    void take(String name) throws Unreadable;
  }

  /** Shows every field of the object here; tells whether an object stands here at all. */
  boolean fields(Taker taker) throws Unreadable;

  /** The text here, or empty where something else stands here. */
  Optional<String> text() throws Unreadable;

  /** Where the cursor is; the field is a path such as {@code /components/3/name}. */
  Place place();
}
