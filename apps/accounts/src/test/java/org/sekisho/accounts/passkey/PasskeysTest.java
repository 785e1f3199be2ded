package org.sekisho.accounts.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.door.SessionBook;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.accounts.front.Founding;
import org.sekisho.accounts.secret.Passwords;
import org.sekisho.accounts.secret.Seal;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.Recorder;
import org.sekisho.terms.Text;

/** Both ceremonies, with a passkey made by hand. */
final class PasskeysTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final String ORIGIN = "http://localhost:8632";

  @TempDir private Path folder;
  private Database database;
  private Recorder recorder;
  private Seal seal;
  private Passkeys passkeys;
  private Person anna;
  private Authenticator authenticator;

  @BeforeEach
  void begin() throws Exception {
    database = Database.open(new Location.Embedded(folder)).orThrow();
    recorder =
        new Recorder(
            database,
            List.of(SignerKey.generate("office.example", Algorithm.ED25519)),
            Clock.fixed(NOW, ZoneOffset.UTC));
    seal = Seal.fresh();
    Accounts accounts = accounts(NOW);
    passkeys = accounts.passkeys();
    Founding founding = new Founding(accounts);
    Organisation office = founding.organisation(Side.BUREAUCRACY, Text.of("Office", "庁"));
    anna = founding.person(office, "anna", Role.EXAMINER);
    authenticator = new Authenticator();
  }

  private Accounts accounts(Instant moment) {
    Clock clock = Clock.fixed(moment, ZoneOffset.UTC);
    return Accounts.open(
        new CardIndex(database, recorder, clock),
        new Accounts.Manner(
            seal, new Passwords(Passwords.Cost.LEAST), List.of(), SessionBook.Length.USUAL),
        clock);
  }

  @AfterEach
  void end() {
    recorder.close();
    database.close();
  }

  private void made() {
    passkeys
        .keep(anna, ORIGIN, authenticator.make("key", passkeys.challengeToMake(anna), ORIGIN))
        .orThrow();
  }

  @Test
  void whoeverMadeAPasskeyEntersByIt() throws Exception {
    made();
    assertThat(passkeys.of(anna)).extracting(Passkeys.Listed::title).containsExactly("key");
    for (int i = 0; i < 2; i++) {
      Signed signed =
          authenticator.sign(passkeys.challengeToEnter(), ORIGIN, Passkeys.handle(anna));
      assertThat(passkeys.enter(ORIGIN, signed)).contains(anna);
      assertThat(passkeys.enter(ORIGIN, signed)).as("the same once more").isEmpty();
    }
    assertThat(passkeys.end(anna, passkeys.of(anna).getFirst().id())).isTrue();
    assertThat(
            passkeys.enter(
                ORIGIN,
                authenticator.sign(passkeys.challengeToEnter(), ORIGIN, Passkeys.handle(anna))))
        .isEmpty();
  }

  @Test
  void whatWasSignedElsewhereOrForAnotherOrByAnotherOpensNothing() throws Exception {
    made();
    String handle = Passkeys.handle(anna);
    assertThat(
            passkeys.enter(
                ORIGIN,
                authenticator.sign(passkeys.challengeToEnter(), "http://localhost:9", handle)))
        .as("another site")
        .isEmpty();
    assertThat(
            passkeys.enter(
                ORIGIN, authenticator.sign(passkeys.challengeToMake(anna), ORIGIN, handle)))
        .as("a challenge of another purpose")
        .isEmpty();
    assertThat(
            passkeys.enter(
                ORIGIN, authenticator.sign(passkeys.challengeToEnter(), ORIGIN, "b3RoZXI")))
        .as("another person")
        .isEmpty();
    Signed right = authenticator.sign(passkeys.challengeToEnter(), ORIGIN, handle);
    Signed other = new Authenticator().sign(passkeys.challengeToEnter(), ORIGIN, handle);
    assertThat(
            passkeys.enter(
                ORIGIN,
                new Signed(
                    right.credential(),
                    right.client(),
                    right.authenticator(),
                    other.signature(),
                    handle)))
        .as("another key")
        .isEmpty();
    assertThat(passkeys.enter(ORIGIN, new Signed("", "%", "x", "=", ""))).isEmpty();
  }

  @Test
  void aPasskeyThatDidNotSeeItsPersonOpensNothing() throws Exception {
    made();
    authenticator.flags = 0x01;
    assertThat(
            passkeys.enter(
                ORIGIN,
                authenticator.sign(passkeys.challengeToEnter(), ORIGIN, Passkeys.handle(anna))))
        .isEmpty();
  }

  @Test
  void aCopiedPasskeyIsNoticedByItsCount() throws Exception {
    authenticator.signed = 5;
    made();
    authenticator.signed = 3;
    assertThat(
            passkeys.enter(
                ORIGIN,
                authenticator.sign(passkeys.challengeToEnter(), ORIGIN, Passkeys.handle(anna))))
        .isEmpty();
  }

  @Test
  void aChallengeIsGoodForAQuarterOfAnHour() throws Exception {
    made();
    String old = passkeys.challengeToEnter();
    Passkeys later = accounts(NOW.plus(Duration.ofMinutes(15))).passkeys();
    assertThat(later.enter(ORIGIN, authenticator.sign(old, ORIGIN, Passkeys.handle(anna))))
        .isEmpty();
    Passkeys sooner = accounts(NOW.plus(Duration.ofMinutes(14))).passkeys();
    assertThat(sooner.enter(ORIGIN, authenticator.sign(old, ORIGIN, Passkeys.handle(anna))))
        .contains(anna);
  }
}
