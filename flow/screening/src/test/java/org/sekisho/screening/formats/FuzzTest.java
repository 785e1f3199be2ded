package org.sekisho.screening.formats;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.screening.ProjectRoot;

/**
 * Every reader on samples of all formats with seeded damage: it gives parties or a refusal, and
 * never throws.
 */
class FuzzTest {

  private static final int ROUNDS = 300;
  private static final String SIGNS = "<>\"'{}[],;\t\n\r&\\/0-é漢\u202e\u0000\uFFFF";

  @ParameterizedTest
  @EnumSource
  void noDamageMakesAReaderThrow(ListFormat format) throws IOException {
    List<byte[]> samples = samples();
    Random random = new Random(20_261_123L + format.ordinal());
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damage(samples.get(random.nextInt(samples.size())), random);
      ListInput input = ListInput.of("fuzz", ListFile.of("sample.sdn.csv", damaged));
      assertThatCode(() -> format.read(input, new Gathered()))
          .as("%s, round %d", format.code(), round)
          .doesNotThrowAnyException();
    }
  }

  private static List<byte[]> samples() throws IOException {
    List<byte[]> samples = new ArrayList<>();
    try (Stream<Path> all = Files.walk(ProjectRoot.at("lists"), 2)) {
      for (Path file : all.sorted().toList()) {
        if (String.valueOf(file.getFileName()).startsWith("sample")) {
          samples.add(Files.readAllBytes(file));
        }
      }
    }
    samples.add(
        "{\"op\":\"ADD\",\"entity\":{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A B\"],\"birthDate\":[\"1962\"]}}}\n"
            .getBytes(StandardCharsets.UTF_8));
    samples.add(
        "{\"RECORD_ID\":\"1\",\"FEATURES\":[{\"NAME_FULL\":\"A\"}],\"id\":\"1\",\"schema\":\"Person\"}\n"
            .getBytes(StandardCharsets.UTF_8));
    samples.add(
        "{\"results\":[{\"id\":\"1\",\"name\":\"A\",\"ids\":[{\"type\":\"IMO\"}]}]}"
            .getBytes(StandardCharsets.UTF_8));
    samples.add(
        "<sdnList><sdnEntry><uid>1</uid><lastName>A</lastName></sdnEntry></sdnList>"
            .getBytes(StandardCharsets.UTF_8));
    samples.add(
        "<Sanctions><ReferenceValueSets/><DistinctParty FixedRef=\"1\"><Profile ID=\"1\"/></DistinctParty></Sanctions>"
            .getBytes(StandardCharsets.UTF_8));
    return samples;
  }

  private static byte[] damage(byte[] sample, Random random) {
    StringBuilder text = new StringBuilder(new String(sample, StandardCharsets.UTF_8));
    int changes = random.nextInt(6);
    for (int i = 0; i < changes && !text.isEmpty(); i++) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + random.nextInt(40));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 2 -> text.insert(at, text.substring(at, to).repeat(random.nextInt(20)));
        case 3 -> text.setLength(at);
        default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(4) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
