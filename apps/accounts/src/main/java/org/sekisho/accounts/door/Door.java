package org.sekisho.accounts.door;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.book.AccountBook;
import org.sekisho.accounts.secret.Passwords;
import org.sekisho.accounts.secret.Seal;
import org.sekisho.store.cards.Change;
import org.sekisho.store.record.Sha256;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** Lets people in by name, password and code, asked for together, so that nothing tells which. */
public final class Door {

  private final AccountBook book;
  private final Credentials credentials;
  private final Lockouts lockouts;

  public Door(AccountBook book, Passwords passwords, Seal seal, Clock clock) {
    this.book = book;
    this.credentials = new Credentials(book.cards(), passwords, seal, clock);
    this.lockouts = new Lockouts(book.cards(), clock);
  }

  Credentials credentials() {
    return credentials;
  }

  /**
   * Tries to enter.
   *
   * @param code of the authenticator, or one of recovery
   * @param address from where
   */
  public Entered enter(String signIn, String password, String code, String address) {
    String name = AccountBook.folded(signIn);
    List<Lockouts.Counted> counted =
        List.of(
            new Lockouts.Counted(Lockouts.Patience.NAME, name),
            new Lockouts.Counted(Lockouts.Patience.ADDRESS, address));
    Optional<Duration> wait = lockouts.begin(counted);
    if (wait.isPresent()) {
      return new Entered.Wait(wait.get());
    }
    Optional<Person> person =
        book.bySignIn(name).filter(each -> each.state() == Person.State.ACTIVE);
    if (credentials.fit(person.map(Person::id), password, code) && person.isPresent()) {
      succeeded(person.get(), lockouts.clear(counted));
      return new Entered.In(person.get());
    }
    if (lockouts.hasClosed(counted.getFirst())) {
      person.ifPresent(each -> book.note("account.locked", each.id(), each, List.of()));
    }
    return new Entered.Refused();
  }

  private void succeeded(Person person, int before) {
    if (before > 0) {
      String failures = Sha256.hex(Integer.toString(before).getBytes(StandardCharsets.UTF_8));
      book.cards()
          .record("account.failed", person.id(), "person " + person.id(), failures, List.of());
    }
    book.note("account.entered", person.id(), person, List.of());
  }

  /** Whether the person signs in by password. */
  public boolean hasPassword(Person person) {
    return credentials.has(person.id());
  }

  /** How many codes of recovery are left. */
  public int recoveryLeft(Person person) {
    return credentials.recoveryLeft(person.id());
  }

  /** New codes of recovery in the place of all others. */
  public List<String> newRecovery(Person person) {
    List<Change> changes = new ArrayList<>();
    List<String> codes = credentials.newRecovery(person.id(), changes);
    book.note("account.recovery-made", person.id(), person, changes);
    return codes;
  }

  /** Sets another password and another secret of codes, from which one was read. */
  public Checked<List<String>> change(Person person, NewPassword wanted, byte[] secret) {
    List<Problem> wrong = Credentials.wrong(person.signIn(), wanted.password(), wanted.again());
    if (wrong.isEmpty() && !credentials.takes(person.id(), secret, wanted.code())) {
      wrong.add(Credentials.codeWrong());
    }
    if (!wrong.isEmpty()) {
      return new Checked.Broken<>(wrong);
    }
    List<Change> changes = new ArrayList<>();
    changes.add(credentials.set(person.id(), wanted.password(), secret));
    List<String> codes = credentials.newRecovery(person.id(), changes);
    book.note("account.password-set", person.id(), person, changes);
    return new Checked.Sound<>(codes);
  }

  /** Sets what was agreed beforehand: for invented people and for tests. */
  public void agree(Person person, String password, byte[] secret) {
    Change set = credentials.set(person.id(), password, secret);
    book.note("account.password-set", person.id(), person, List.of(set));
  }
}
