package org.sekisho.proof;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;

/** Small gates and regimes, each regime with one thing wrong that its name tells. */
final class Toys {

  static final LocalDate KNOWN = LocalDate.of(2026, 11, 24);

  private Toys() {}

  static SortedMap<String, Gate> gates() {
    return GateReader.readAll(Shelf.onClassPath("toy/gates", GateReader.FILE)).orThrow();
  }

  static Regime regime(String name) {
    return RegimeReader.read(folder(name), gates()).orThrow();
  }

  static Folder folder(String name) {
    return Optional.ofNullable(Shelf.onClassPath("toy/regimes", RegimeReader.FILE).get(name))
        .orElseThrow();
  }

  static ProofReport prove(String name) {
    return prove(regime(name));
  }

  static ProofReport prove(Regime regime) {
    return Proof.prove(regime, KNOWN, Progress.silent()).orThrow();
  }

  /** The folder with some words of a file replaced; it fails where they do not stand there. */
  static Folder edited(Folder folder, String path, String words, String others) {
    byte[] content = Optional.ofNullable(folder.files().get(path)).orElseThrow();
    String before = new String(content, StandardCharsets.UTF_8);
    if (!before.contains(words)) {
      throw new IllegalArgumentException(path + " does not say: " + words);
    }
    return with(folder, Map.of(path, before.replace(words, others)));
  }

  static Folder with(Folder folder, Map<String, String> texts) {
    SortedMap<String, byte[]> files = new TreeMap<>(folder.files());
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new Folder(folder.name(), folder.origin(), files);
  }
}
