package org.sekisho.accounts.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id (RFC 9106) keeps them, in the usual text form. Each hash names its cost, so
 * that the cost can grow. Few are computed at once: the memory of many would stop the server.
 */
public final class Passwords {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,4}),p=1\\$([\\w+/]{22})\\$([\\w+/]{43})");

  private final Cost cost;
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final String nobodys;

  /**
   * What a guess costs.
   *
   * @param kibibytes of memory
   * @param passes over it
   */
  public record Cost(int kibibytes, int passes) {

    /** The second choice of OWASP's cheat sheet for password storage: 19 MiB, two passes. */
    public static final Cost USUAL = new Cost(19 * 1024, 2);

    /** For tests and for invented people alone. */
    public static final Cost LEAST = new Cost(8, 1);
  }

  public Passwords(Cost cost) {
    this.cost = cost;
    this.nobodys = hash(Secrets.key());
  }

  /** What is kept of a password. */
  public String hash(String password) {
    byte[] salt = Secrets.bytes(SALT_BYTES);
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + cost.kibibytes()
        + ",t="
        + cost.passes()
        + ",p=1$"
        + text.encodeToString(salt)
        + "$"
        + text.encodeToString(derived(password, salt, cost));
  }

  /**
   * Whether the password is the one that was kept. Where none was, the work is done all the same,
   * so that the time does not tell whether somebody has an account.
   */
  public boolean fits(String password, Optional<String> kept) {
    Matcher form = FORM.matcher(kept.orElse(nobodys));
    if (!form.matches()) {
      throw new IllegalStateException("a password is kept in a form that is unknown here");
    }
    Cost paid = new Cost(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    byte[] derived = derived(password, Base64.getDecoder().decode(form.group(3)), paid);
    return MessageDigest.isEqual(derived, Base64.getDecoder().decode(form.group(4)))
        && kept.isPresent();
  }

  /** The same characters however a keyboard composed them (NIST SP 800-63B). */
  private byte[] derived(String password, byte[] salt, Cost paid) {
    String same = Normalizer.normalize(password, Normalizer.Form.NFKC);
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(paid.kibibytes())
            .withIterations(paid.passes())
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] derived = new byte[HASH_BYTES];
    places.acquireUninterruptibly();
    try {
      generator.generateBytes(same.getBytes(StandardCharsets.UTF_8), derived);
    } finally {
      places.release();
    }
    return derived;
  }
}
