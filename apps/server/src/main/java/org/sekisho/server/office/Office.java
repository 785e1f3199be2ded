package org.sekisho.server.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.door.SessionBook;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.accounts.provider.Provider;
import org.sekisho.accounts.secret.Passwords;
import org.sekisho.accounts.secret.Seal;
import org.sekisho.ledger.note.KeyFile;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.registry.Registry;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** A database with its log and its registry, opened. */
public final class Office implements AutoCloseable {

  private static final String KEYS = "ledger.keys";
  private static final String SEAL = "accounts.key";
  private static final String NAME = "sekisho.local/office";

  private final Database database;
  private final Recorder recorder;
  private final List<VerifierKey> keys;
  private final Registry registry;
  private final Accounts accounts;

  private Office(
      Database database,
      Recorder recorder,
      List<VerifierKey> keys,
      Accounts.Manner manner,
      Clock clock) {
    this.keys = keys;
    this.database = database;
    this.recorder = recorder;
    this.registry = new Registry(database, recorder);
    this.accounts = Accounts.open(new CardIndex(database, recorder, clock), manner, clock);
  }

  /**
   * Who is let in, and how.
   *
   * @param cost of a guess at a password
   * @param providers institutions that say who their people are
   */
  public record Admission(
      Passwords.Cost cost, List<Provider> providers, SessionBook.Length sessions) {

    public static final Admission USUAL =
        new Admission(Passwords.Cost.USUAL, List.of(), SessionBook.Length.USUAL);

    public Admission {
      providers = List.copyOf(providers);
    }

    private Accounts.Manner manner(Seal seal) {
      return new Accounts.Manner(seal, new Passwords(cost), providers, sessions);
    }
  }

  /**
   * Opens or begins an office.
   *
   * @param folder where the keys of the log are, and the embedded database
   * @param server a PostgreSQL server in the place of the embedded database
   */
  public static Checked<Office> open(Path folder, Optional<Location.Server> server, Clock clock) {
    return open(folder, server, clock, Admission.USUAL);
  }

  /**
   * Opens or begins an office.
   *
   * @param admission who is let in, and how
   */
  public static Checked<Office> open(
      Path folder, Optional<Location.Server> server, Clock clock, Admission admission) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(KEYS);
      List<SignerKey> keys = Files.exists(file) ? KeyFile.read(file) : KeyFile.create(file, NAME);
      if (keys.isEmpty()) {
        return new Checked.Broken<>(List.of(damaged(file)));
      }
      Location location =
          server.<Location>map(given -> given).orElse(new Location.Embedded(folder));
      Accounts.Manner manner = admission.manner(Seal.of(folder.resolve(SEAL)));
      return Database.open(location)
          .map(database ->
              new Office(
                  database,
                  new Recorder(database, keys, clock),
                  keys.stream().map(SignerKey::verifier).toList(),
                  manner,
                  clock));
    } catch (IOException unwritable) {
      return new Checked.Broken<>(List.of(unwritable(folder)));
    }
  }

  private static Problem damaged(Path file) {
    return new Problem(
        "serve.keys.damaged",
        Place.file(file.toString()),
        Text.of("this is no file of keys", "鍵ファイルではありません"),
        Text.of(
            "restore it from its copy: without it the log cannot go on",
            "写しから復元してください。鍵がなければ台帳を継続できません"));
  }

  private static Problem unwritable(Path folder) {
    return new Problem(
        "serve.data.unwritable",
        Place.file(folder.toString()),
        Text.of("nothing can be written here", "書き込みができません"),
        Text.of("name another folder with --data", "--dataで別のフォルダーを指定してください"));
  }

  public Database database() {
    return database;
  }

  public Recorder recorder() {
    return recorder;
  }

  /** The keys by which the log's signatures are verified. */
  public List<VerifierKey> keys() {
    return keys;
  }

  public Registry registry() {
    return registry;
  }

  public Accounts accounts() {
    return accounts;
  }

  @Override
  public void close() {
    recorder.close();
    database.close();
  }
}
