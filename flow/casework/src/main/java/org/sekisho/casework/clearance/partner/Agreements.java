package org.sekisho.casework.clearance.partner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.access.Level;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads the table of {@link Agreement}s; the format is docs/formats/clearance-course.md. */
public final class Agreements {

  private final Problems problems = new Problems();

  private Agreements() {}

  /** The table that ships. */
  public static List<Agreement> shipped() {
    try (InputStream file = Agreements.class.getResourceAsStream("agreements.yaml")) {
      if (file == null) {
        throw new IllegalStateException("agreements.yaml is not on the class path");
      }
      return read("agreements.yaml", file.readAllBytes()).orThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Checked<List<Agreement>> read(String file, byte[] content) {
    return YamlReader.read(file, content).then(root -> new Agreements().rows(root));
  }

  private Checked<List<Agreement>> rows(Node root) {
    Fields fields = Fields.of(root, problems);
    List<Agreement> rows =
        fields.list("agreements").stream().map(node -> row(Fields.of(node, problems))).toList();
    fields.close();
    return problems.check(() -> rows);
  }

  private Agreement row(Fields fields) {
    Agreement row =
        new Agreement(
            fields.requiredString("id"),
            fields.requiredText("title"),
            fields.requiredString("home"),
            fields.requiredString("partner"),
            fields.ownPeriod().orElse(Period.from(LocalDate.MAX)),
            fields.list("levels").stream()
                .flatMap(node -> covered(Fields.of(node, problems)).stream())
                .toList(),
            confidence(fields));
    fields.requiredString("source");
    fields.close();
    return row;
  }

  private Optional<Agreement.Covered> covered(Fields fields) {
    String code = fields.requiredString("level");
    Optional<Level> level = Level.ofCode(code);
    if (level.isEmpty()) {
      problems.add(
          "access.level.unknown",
          fields.placeOf("level"),
          Text.of("`" + Brief.of(code) + "` is no level", "`" + Brief.of(code) + "`という区分はありません"),
          Text.of("see marking.md", "marking.mdを見てください"));
    }
    LocalDate from = fields.requiredDate("from").orElse(LocalDate.MAX);
    Confidence confidence = confidence(fields);
    fields.close();
    return level.map(known -> new Agreement.Covered(known, from, confidence));
  }

  private static Confidence confidence(Fields fields) {
    fields.requiredString("confidence");
    return fields.oneOf("confidence", Confidence.class).orElse(Confidence.LOW);
  }
}
