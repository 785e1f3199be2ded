package org.sekisho.cli.decide.bill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sekisho.cli.decide.basis.SharedMatter;
import org.sekisho.cli.shelves.GivenFile;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.matter.bill.Bill;
import org.sekisho.matter.bill.BillReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * A bill of materials to be decided.
 *
 * @param gate the gate that the user names, where one is named
 * @param given the file of the matter that all parts share
 * @param out where a table with a row for each part goes
 */
public record BillRequest(
    Path file, Optional<String> gate, Optional<Path> given, Optional<Path> out) {

  /** Whether a file is a bill, by its name. */
  public static boolean isBill(Path file) {
    return file.toString().matches("(?is).+\\.(json|xml)");
  }

  /** What all parts share. */
  public Checked<Matter> shared(LawBook book) {
    return given
        .map(shared -> SharedMatter.read(book, shared, gate))
        .orElseGet(() ->
            refused(
                "argument.missing",
                Text.of("`--given` is missing", "`--given`が指定されていません"),
                Text.of(
                    "tell what all parts share: the gate, the day, the act",
                    "全構成品に共通する事項（ゲート、行為日、行為）を記載した案件ファイルを指定してください")));
  }

  /** The bill itself. */
  public Checked<Bill> read() {
    return GivenFile.read(file, BillReader.MOST_BYTES)
        .then(content -> BillReader.read(file.toString(), content));
  }

  /** Writes the table where one is asked for. */
  public Checked<BillDecision> write(BillDecision decision, Language language) {
    if (out.isEmpty()) {
      return new Checked.Sound<>(decision);
    }
    try {
      Files.writeString(out.get(), PartTable.of(decision, language));
      return new Checked.Sound<>(decision);
    } catch (IOException unwritable) {
      return refused(
          "document.unwritable",
          Text.of("`" + out.get() + "` cannot be written", "`" + out.get() + "`に書き込めません"),
          Text.of("name another file in `--out`", "`--out`に別のファイルを指定してください"));
    }
  }

  private static <T> Checked<T> refused(String code, Text found, Text help) {
    return new Checked.Broken<>(
        List.of(new Problem(code, Place.file("sekisho decide"), found, help)));
  }
}
