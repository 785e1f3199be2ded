package org.sekisho.store.cards;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/** A card of an index. */
public final class Card {

  /** The end of what has none, in microseconds that every database can count. */
  public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final String kind;
  private final String id;
  private final String owner;
  private final String found;
  private final Instant until;
  private final byte[] content;

  /**
   * A card.
   *
   * @param kind such as {@code session}
   * @param owner to whom it belongs, or empty
   * @param found by what else it is found, or empty; no two cards of a kind have the same
   * @param until when it counts no more
   */
  public Card(String kind, String id, String owner, String found, Instant until, byte[] content) {
    this.kind = kind;
    this.id = id;
    this.owner = owner;
    this.found = found;
    this.until = until;
    this.content = content.clone();
  }

  public String kind() {
    return kind;
  }

  public String id() {
    return id;
  }

  public String owner() {
    return owner;
  }

  public String found() {
    return found;
  }

  public Instant until() {
    return until;
  }

  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Card card
        && card.kind.equals(kind)
        && card.id.equals(id)
        && card.owner.equals(owner)
        && card.found.equals(found)
        && card.until.equals(until)
        && Arrays.equals(card.content, content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, id, Arrays.hashCode(content));
  }
}
