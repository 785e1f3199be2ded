package org.sekisho.store.cards;

/** What is done to an index. */
public sealed interface Change {

  /** Puts a card in, in the place of one of the same kind and id. */
  record Put(Card card) implements Change {}

  record Remove(String kind, String id) implements Change {}

  /** Removes every card of a kind that belongs to somebody. */
  record RemoveOf(String kind, String owner) implements Change {}
}
