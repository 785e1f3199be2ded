package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

/** A decision recorded, proved, witnessed and checked from the command line. */
class LedgerTest {

  private static final String MATTER =
      Path.of(System.getProperty("sekisho.root", "."))
          .resolve("samples/fund-buys-chip-maker-2020-06-07/matter.yaml")
          .toString();

  @TempDir private Path folder = Path.of("");

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static SpokenTo say(String... arguments) {
    return SpokenTo.in(Language.EN, arguments);
  }

  private void decide(String proof) {
    assertThat(say("ledger", "new", at("log"), "--name", "example.org/log").exit()).isZero();
    SpokenTo decided = say("decide", MATTER, "--ledger", at("log"), "--proof", at(proof));
    assertThat(decided.exit()).as(decided.err()).isZero();
  }

  @Test
  void aRecordedDecisionIsCheckedOfflineAndAChangedProofIsRefused() throws IOException {
    decide("proof");
    SpokenTo checked = say("ledger", "check", at("proof"), "--vkey", at("log/vkeys"));
    assertThat(checked.exit()).as(checked.err()).isZero();
    assertThat(checked.out()).contains("decision.made", "matter.yaml");
    Path proof = folder.resolve("proof");
    Files.writeString(proof, Files.readString(proof).replace("extra AA", "extra BB") + "x");
    assertThat(say("ledger", "check", at("proof"), "--vkey", at("log/vkeys")).exit()).isEqualTo(2);
  }

  @Test
  void aCopyIsVerifiedAgainstWhatAWitnessSawAndAChangedTileIsFound() throws IOException {
    decide("proof");
    say("ledger", "new", at("memory"), "--witness", "--name", "example.net/witness");
    SpokenTo seen =
        say("ledger", "witness", at("log"), "--memory", at("memory"), "--vkey", at("log/vkeys"));
    assertThat(seen.exit()).as(seen.err()).isZero();
    Files.writeString(folder.resolve("cosigned"), seen.out());
    assertThat(say("ledger", "export", at("log"), "--out", at("copy")).exit()).isZero();
    SpokenTo verified =
        say("ledger", "verify", at("copy"), "--vkey", at("log/vkeys"), "--since", at("cosigned"));
    assertThat(verified.exit()).as(verified.err()).isZero();
    assertThat(folder.resolve("copy/keys")).doesNotExist();
    Path tile = folder.resolve("copy/tile/0/000.p/1");
    byte[] changed = Files.readAllBytes(tile);
    changed[3] ^= 1;
    Files.write(tile, changed);
    assertThat(say("ledger", "fsck", at("copy")).exit()).isEqualTo(2);
  }
}
