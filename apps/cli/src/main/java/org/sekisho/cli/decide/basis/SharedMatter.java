package org.sekisho.cli.decide.basis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sekisho.cli.shelves.GivenFile;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** The matter that all rows of a table or all parts of a bill share. */
public final class SharedMatter {

  private SharedMatter() {}

  /**
   * Reads it.
   *
   * @param gate the gate that the user names beside it, where one is named; it must be the same
   */
  public static Checked<Matter> read(LawBook book, Path given, Optional<String> gate) {
    return GivenFile.read(given)
        .then(content -> MatterReader.read(book.gates(), given.toString(), content))
        .then(matter -> atGate(matter, gate));
  }

  private static Checked<Matter> atGate(Matter matter, Optional<String> gate) {
    String actual = matter.gate().id();
    return gate.isEmpty() || gate.get().equals(actual)
        ? new Checked.Sound<>(matter)
        : new Checked.Broken<>(List.of(differs(actual, gate.get())));
  }

  private static Problem differs(String actual, String gate) {
    return new Problem(
        "matter.gate.differs",
        Place.file("sekisho decide"),
        Text.of(
            "`--given` is a matter of gate `" + actual + "`, not of `" + gate + "`",
            "`--given`の案件のゲートは`" + actual + "`であり、`" + gate + "`ではありません"),
        Text.of("name the same gate in both", "両者のゲートを一致させてください"));
  }
}
