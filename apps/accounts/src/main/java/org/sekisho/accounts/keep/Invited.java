package org.sekisho.accounts.keep;

import org.sekisho.accounts.Person;

/**
 * Somebody was invited.
 *
 * @param key of the link, shown now and never again
 */
public record Invited(Person person, String key) {
  @Override
  public String toString() {
    return "Invited[" + person.id() + "]";
  }
}
