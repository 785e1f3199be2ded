package org.sekisho.accounts.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes, passwords and seals, against the published vectors where there are any. */
final class SecretsTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B: the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codesAreThoseOfTheStandard(long second, String code) {
    assertThat(OneTimeCode.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
  void aCodeIsKnownOneStepBeforeAndAfterItsOwn(long away, boolean known) {
    Instant now = Instant.ofEpochSecond(1_111_111_110);
    String code = OneTimeCode.at(SECRET, now.plusSeconds(away));
    assertThat(OneTimeCode.step(SECRET, code, now).isPresent()).isEqualTo(known);
  }

  @Test
  void aSecretIsWrittenForPeopleAsRfc4648HasIt() {
    assertThat(Base32.write("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    assertThat(Base32.write(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    Random random = new Random(22);
    for (int length = 0; length < 40; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(Base32.read(Base32.write(bytes))).isEqualTo(bytes);
    }
  }

  @Test
  void aPasswordIsKnownAgainHoweverItWasComposed() {
    Passwords passwords = new Passwords(Passwords.Cost.LEAST);
    String kept = passwords.hash("Ｐassphrase of 関所 é");
    assertThat(passwords.fits("Passphrase of 関所 e\u0301", Optional.of(kept))).isTrue();
    assertThat(passwords.fits("Passphrase of 関所 e", Optional.of(kept))).isFalse();
    assertThat(passwords.fits("anything", Optional.empty())).isFalse();
    assertThat(kept).isNotEqualTo(passwords.hash("Ｐassphrase of 関所 é"));
    assertThat(
            new Passwords(new Passwords.Cost(16, 2)).fits("Passphrase of 関所 é", Optional.of(kept)))
        .as("a hash names its own cost")
        .isTrue();
  }

  @Test
  void whatIsSealedOpensWithTheSameKeyAtTheSamePlaceAlone(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("accounts.key");
    String closed = Seal.of(file).close(SECRET, "anna");
    assertThat(Seal.of(file).open(closed, "anna")).isEqualTo(SECRET);
    assertThatThrownBy(() -> Seal.of(file).open(closed, "bert"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Seal.fresh().open(closed, "anna"))
        .isInstanceOf(IllegalStateException.class);
  }
}
