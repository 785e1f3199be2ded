package org.sekisho.accounts.door;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.sekisho.accounts.book.Written;
import org.sekisho.accounts.secret.Base32;
import org.sekisho.accounts.secret.OneTimeCode;
import org.sekisho.accounts.secret.Passwords;
import org.sekisho.accounts.secret.Seal;
import org.sekisho.accounts.secret.Secrets;
import org.sekisho.store.cards.Card;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.cards.Change;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Passwords with codes, and the codes of recovery in their place. */
final class Credentials {

  private static final String KIND = "credential";
  private static final String SPENT = "spent";
  private static final String RECOVERY = "recovery";
  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final int LEAST = 12;
  private static final int MOST = 256;
  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_BYTES = 10;

  /** What is kept of a person's: the secret of the codes is sealed. */
  private record Kept(String password, String secret) {}

  private final CardIndex cards;
  private final Passwords passwords;
  private final Seal seal;
  private final Clock clock;

  Credentials(CardIndex cards, Passwords passwords, Seal seal, Clock clock) {
    this.cards = cards;
    this.passwords = passwords;
    this.seal = seal;
    this.clock = clock;
  }

  /** What is wrong with a password that somebody wants. */
  static List<Problem> wrong(String signIn, String password, String again) {
    List<Problem> wrong = new ArrayList<>();
    int length = password.codePointCount(0, password.length());
    if (length < LEAST || length > MOST) {
      wrong.add(
          problem(
              "account.password.length",
              "password",
              Text.of("the password has " + length + " characters", "パスワードが" + length + "文字です"),
              Text.of(
                  "use " + LEAST + " to " + MOST + " of any kind",
                  LEAST + "文字以上" + MOST + "文字以内で設定してください")));
    }
    if (!signIn.isEmpty() && password.toLowerCase(Locale.ROOT).contains(signIn)) {
      wrong.add(
          problem(
              "account.password.name",
              "password",
              Text.of("the password holds your name", "パスワードに利用者名が含まれています"),
              Text.of("choose another", "別のパスワードを設定してください")));
    }
    if (!password.equals(again)) {
      wrong.add(
          problem(
              "account.password.other",
              "again",
              Text.of("the passwords are not the same", "パスワードが一致しません"),
              Text.of("write it twice alike", "同じパスワードを二度入力してください")));
    }
    return wrong;
  }

  static Problem codeWrong() {
    return problem(
        "account.code.wrong",
        "code",
        Text.of("this is not the code of this moment", "確認コードが正しくありません"),
        Text.of("write what your authenticator shows now", "認証アプリに現在表示されているコードを入力してください"));
  }

  static Problem problem(String code, String field, Text found, Text help) {
    return new Problem(code, Place.file("request").named(field), found, help);
  }

  /** Takes a code of a secret that is not anybody's yet; only once. */
  boolean takes(String person, byte[] secret, String code) {
    OptionalLong step = OneTimeCode.step(secret, code, clock.instant());
    return step.isPresent()
        && cards.add(
            new Card(
                SPENT,
                Secrets.hash(person + " " + step.getAsLong()),
                person,
                "",
                clock.instant().plus(REMEMBERED),
                new byte[0]));
  }

  Change set(String person, String password, byte[] secret) {
    Kept kept = new Kept(passwords.hash(password), seal.close(secret, person));
    return new Change.Put(new Card(KIND, person, person, "", Card.NEVER, Written.bytes(kept)));
  }

  static List<Change> removal(String person) {
    return List.of(new Change.Remove(KIND, person), new Change.RemoveOf(RECOVERY, person));
  }

  /** Codes for whoever lost their authenticator, each good once; shown now and never again. */
  List<String> newRecovery(String person, List<Change> changes) {
    List<String> codes = new ArrayList<>();
    changes.add(new Change.RemoveOf(RECOVERY, person));
    for (int i = 0; i < RECOVERY_CODES; i++) {
      String code = Base32.write(Secrets.bytes(RECOVERY_BYTES)).toLowerCase(Locale.ROOT);
      changes.add(
          new Change.Put(
              new Card(RECOVERY, hash(person, code), person, "", Card.NEVER, new byte[0])));
      codes.add(
          String.join(
              "-",
              code.substring(0, 4),
              code.substring(4, 8),
              code.substring(8, 12),
              code.substring(12)));
    }
    return codes;
  }

  int recoveryLeft(String person) {
    return cards.of(RECOVERY, person).size();
  }

  private static String hash(String person, String code) {
    return Secrets.hash(person + " " + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
  }

  /** Whether password and code are the person's; the work is the same where there is none. */
  boolean fit(Optional<String> person, String password, String code) {
    Optional<Kept> kept = person.flatMap(this::kept);
    boolean known = passwords.fits(password, kept.map(Kept::password));
    return known
        && kept.isPresent()
        && person.isPresent()
        && second(person.get(), kept.get(), code);
  }

  private Optional<Kept> kept(String person) {
    return cards.find(KIND, person).map(card -> Written.read(card, Kept.class));
  }

  boolean has(String person) {
    return kept(person).isPresent();
  }

  private boolean second(String person, Kept kept, String code) {
    return takes(person, seal.open(kept.secret(), person), code)
        || cards.take(RECOVERY, hash(person, code));
  }
}
