package org.sekisho.accounts.front;

import java.time.Clock;
import java.util.List;
import org.sekisho.accounts.book.AccountBook;
import org.sekisho.accounts.door.Door;
import org.sekisho.accounts.door.Links;
import org.sekisho.accounts.door.SessionBook;
import org.sekisho.accounts.door.TokenBook;
import org.sekisho.accounts.keep.Keeping;
import org.sekisho.accounts.passkey.Passkeys;
import org.sekisho.accounts.provider.Provider;
import org.sekisho.accounts.provider.Providers;
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
    Providers providers,
    Keeping keeping) {

  /**
   * How accounts are kept.
   *
   * @param seal hides what must be read again
   * @param passwords what a guess costs
   * @param providers institutions that say who their people are
   */
  public record Manner(
      Seal seal, Passwords passwords, List<Provider> providers, SessionBook.Length sessions) {
    public Manner {
      providers = List.copyOf(providers);
    }
  }

  public static Accounts open(CardIndex cards, Manner manner, Clock clock) {
    AccountBook book = new AccountBook(cards);
    Door door = new Door(book, manner.passwords(), manner.seal(), clock);
    Links links = new Links(book, door, clock);
    return new Accounts(
        book,
        door,
        links,
        new SessionBook(book, manner.sessions(), clock),
        new TokenBook(book, clock),
        new Passkeys(book, manner.seal(), clock),
        new Providers(book, links, manner.providers(), clock),
        new Keeping(book, links));
  }
}
