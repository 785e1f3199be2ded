package org.sekisho.accounts.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Unit;
import org.sekisho.store.cards.Card;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.cards.Change;
import org.sekisho.store.record.Receipt;
import org.sekisho.store.record.Sha256;

/**
 * Who is here. Every change is an act; names stand on cards alone, never in the log. Asks nobody
 * whether they may: that is the part of those who call it.
 */
public final class AccountBook {

  private static final String ORGANISATION = "organisation";
  private static final String UNIT = "unit";
  private static final String PERSON = "person";

  private final CardIndex cards;

  public AccountBook(CardIndex cards) {
    this.cards = cards;
  }

  /** The cards, for what belongs to people beside the book. */
  public CardIndex cards() {
    return cards;
  }

  /** Whether nobody has an account yet. */
  public boolean isEmpty() {
    return cards.page(PERSON, Optional.empty(), "", 1).isEmpty();
  }

  public List<Organisation> organisations() {
    return cards.page(ORGANISATION, Optional.empty(), "", Integer.MAX_VALUE).stream()
        .map(card -> Written.read(card, Organisation.class))
        .toList();
  }

  public Optional<Organisation> organisation(String id) {
    return cards.find(ORGANISATION, id).map(card -> Written.read(card, Organisation.class));
  }

  public List<Unit> units(String organisation) {
    return cards.of(UNIT, organisation).stream()
        .map(card -> Written.read(card, Unit.class))
        .toList();
  }

  public Optional<Unit> unit(String id) {
    return cards.find(UNIT, id).map(card -> Written.read(card, Unit.class));
  }

  /**
   * People in the order of ids.
   *
   * @param organisation all of them, where empty
   */
  public List<Person> people(Optional<String> organisation, String after, int most) {
    return cards.page(PERSON, organisation, after, most).stream()
        .map(card -> Written.read(card, Person.class))
        .toList();
  }

  public Optional<Person> person(String id) {
    return cards.find(PERSON, id).map(card -> Written.read(card, Person.class));
  }

  public Optional<Person> bySignIn(String name) {
    return cards.byWord(PERSON, folded(name)).map(card -> Written.read(card, Person.class));
  }

  /** A name by which people sign in, however it was typed. */
  public static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  public void add(String by, Organisation organisation) {
    Card card = card(ORGANISATION, organisation.id(), "", "", Written.bytes(organisation));
    act("account.organisation-made", by, card, List.of());
  }

  public void add(String by, Unit unit) {
    Card card = card(UNIT, unit.id(), unit.organisation(), "", Written.bytes(unit));
    act("account.unit-made", by, card, List.of());
  }

  /**
   * Keeps somebody as they are from now on.
   *
   * @param event what was done with them
   * @param more what changes with it
   */
  public void keep(String event, String by, Person person, List<Change> more) {
    Card card =
        card(PERSON, person.id(), person.organisation(), person.signIn(), Written.bytes(person));
    act(event, by, card, more);
  }

  private void act(String event, String by, Card card, List<Change> more) {
    List<Change> changes = new ArrayList<>(more);
    changes.add(new Change.Put(card));
    cards.record(event, by, card.kind() + " " + card.id(), Sha256.hex(card.content()), changes);
  }

  private static Card card(String kind, String id, String owner, String found, byte[] content) {
    return new Card(kind, id, owner, found, Card.NEVER, content);
  }

  /** What was done to somebody without a change of their card. */
  public void note(String event, String by, Person person, List<Change> changes) {
    cards.record(event, by, PERSON + " " + person.id(), Sha256.hex(Written.bytes(person)), changes);
  }

  /** What was done with accounts, the oldest first. */
  public List<Receipt> acts(long after, int most) {
    return cards.acts(after, most);
  }
}
