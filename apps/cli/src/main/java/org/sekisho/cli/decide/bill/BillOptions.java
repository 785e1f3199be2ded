package org.sekisho.cli.decide.bill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.shelves.GivenFile;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Option;

/** Options that only a bill of materials takes. */
public final class BillOptions {

  @Option(names = "--gate", paramLabel = "GATE", descriptionKey = "gate")
  private @Nullable String gate;

  @Option(names = "--given", paramLabel = "MATTER.yaml", descriptionKey = "given")
  private @Nullable Path given;

  @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "out")
  private @Nullable Path out;

  /** Whether a file is a bill, by its name. */
  public static boolean isBill(Path file) {
    return file.toString().matches("(?is).+\\.(json|xml)");
  }

  /** The file of what all parts share. */
  public Path givenFile() {
    return Optional.ofNullable(given).orElse(Path.of(""));
  }

  /** What all parts share. */
  public Checked<Matter> given(LawBook book) {
    Path file = given;
    if (file == null) {
      return refused(
          "argument.missing",
          Text.of("`--given` is missing", "`--given`が指定されていません"),
          Text.of(
              "tell what all parts share: the gate, the day, the act",
              "全構成品に共通する事項（ゲート、行為日、行為）を記載した案件ファイルを指定してください"));
    }
    return GivenFile.read(file)
        .then(content -> MatterReader.read(book.gates(), file.toString(), content))
        .then(this::atGate);
  }

  private Checked<Matter> atGate(Matter matter) {
    String actual = matter.gate().id();
    return Optional.ofNullable(gate).filter(wanted -> !wanted.equals(actual)).isEmpty()
        ? new Checked.Sound<>(matter)
        : refused(
            "bill.gate",
            Text.of(
                "`--given` is a matter of gate `" + actual + "`, not of `" + gate + "`",
                "`--given`の案件のゲートは`" + actual + "`であり、`" + gate + "`ではありません"),
            Text.of("name the same gate in both", "両者のゲートを一致させてください"));
  }

  /** Refuses the options where a matter is decided. */
  public Checked<Boolean> unused() {
    return Stream.of(gate, given, out).allMatch(option -> option == null)
        ? new Checked.Sound<>(true)
        : refused(
            "argument.surplus",
            Text.of(
                "`--gate`, `--given` and `--out` go with a bill of materials",
                "`--gate`、`--given`及び`--out`は部品表の判定に用います"),
            Text.of(
                "name a .json or .xml file, or leave them out", ".json又は.xmlのファイルを指定するか、省略してください"));
  }

  /** Writes the table where one is asked for. */
  public Checked<BillDecision> write(BillDecision decision, Language language) {
    Path file = out;
    if (file == null) {
      return new Checked.Sound<>(decision);
    }
    try {
      Files.writeString(file, PartTable.of(decision, language));
      return new Checked.Sound<>(decision);
    } catch (IOException unwritable) {
      return refused(
          "document.unwritable",
          Text.of("`" + file + "` cannot be written", "`" + file + "`に書き込めません"),
          Text.of("name another file in `--out`", "`--out`に別のファイルを指定してください"));
    }
  }

  private static <T> Checked<T> refused(String code, Text found, Text help) {
    return new Checked.Broken<>(
        List.of(new Problem(code, Place.file("sekisho decide"), found, help)));
  }
}
