package org.sekisho.accounts.door;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.store.cards.Change;

/** Everything by which somebody could still come in, removed. */
public final class Ending {

  private Ending() {}

  /** Sessions, tokens, and links under way; what they sign in with stays for another day. */
  public static List<Change> of(String person) {
    List<Change> changes = new ArrayList<>(SessionBook.removal(person));
    changes.addAll(TokenBook.removal(person));
    changes.add(Links.removal(person));
    return changes;
  }
}
