package org.sekisho.ownership.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A register as registers are: not quite half of the parties are persons, most companies have few
 * holders and some very many, most have a majority holder, and one holding in a thousand may close
 * a circle. The same seed gives the same register.
 */
final class SyntheticRegister {

  private final int parties;
  private final int persons;
  private final SplittableRandom random = new SplittableRandom(20261123);

  SyntheticRegister(int parties) {
    this.parties = parties;
    this.persons = (int) (parties * 0.45);
  }

  String id(int party) {
    return (party < persons ? "P" : "C") + party;
  }

  int company() {
    return persons + random.nextInt(parties - persons);
  }

  int party() {
    return random.nextInt(parties);
  }

  /** Writes about twice as many holdings as there are parties. */
  long write(Path file) throws IOException {
    long holdings = 0;
    StringBuilder line = new StringBuilder();
    try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      output.write("holder,company,percent\n".getBytes(StandardCharsets.US_ASCII));
      for (int company = persons; company < parties; company++) {
        int left = 10_000;
        int holders = holders();
        for (int i = 0; i < holders && left > 0; i++) {
          int share = i == 0 ? first() : 1 + random.nextInt(Math.max(1, left / 2));
          share = Math.min(share, left);
          left -= share;
          line.setLength(0);
          line.append(id(holder(company))).append(',').append(id(company)).append(',');
          line.append(share / 100).append('.').append(share % 100 / 10).append(share % 10);
          output.write(line.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
          holdings++;
        }
      }
    }
    return holdings;
  }

  /** Heavy-tailed: at least two, on average a little under four. */
  private int holders() {
    return (int) Math.min(5_000, 2.05 / Math.pow(1 - random.nextDouble(), 0.62));
  }

  private int first() {
    return random.nextInt(10) < 6 ? 5_001 + random.nextInt(5_000) : 1 + random.nextInt(5_000);
  }

  private int holder(int company) {
    double skewed = Math.pow(random.nextDouble(), 1.5);
    int luck = random.nextInt(100);
    if (luck == 0 && random.nextInt(10) == 0) {
      return company();
    }
    return luck < 84 ? (int) (persons * skewed) : persons + (int) ((company - persons) * skewed);
  }
}
