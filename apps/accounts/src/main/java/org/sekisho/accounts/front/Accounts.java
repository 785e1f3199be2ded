package org.sekisho.accounts.front;

import java.time.Clock;
import org.sekisho.accounts.book.AccountBook;
import org.sekisho.accounts.door.Door;
import org.sekisho.accounts.door.Links;
import org.sekisho.accounts.door.SessionBook;
import org.sekisho.accounts.door.TokenBook;
import org.sekisho.accounts.keep.Keeping;
import org.sekisho.accounts.passkey.Passkeys;
import org.sekisho.accounts.secret.Passwords;
import org.sekisho.accounts.secret.Seal;
import org.sekisho.store.cards.CardIndex;

/** Everything of accounts, over one index of cards. */
public record Accounts(
    AccountBook book,
    Door door,
    Links links,
    SessionBook sessions,
    TokenBook tokens,
    Passkeys passkeys,
    Keeping keeping) {

  /**
   * Opens accounts.
   *
   * @param seal hides what must be read again
   * @param passwords what a guess costs
   */
  public static Accounts open(CardIndex cards, Seal seal, Passwords passwords, Clock clock) {
    AccountBook book = new AccountBook(cards);
    Door door = new Door(book, passwords, seal, clock);
    Links links = new Links(book, door, clock);
    return new Accounts(
        book,
        door,
        links,
        new SessionBook(book, clock),
        new TokenBook(book, clock),
        new Passkeys(book, seal, clock),
        new Keeping(book, links));
  }
}
