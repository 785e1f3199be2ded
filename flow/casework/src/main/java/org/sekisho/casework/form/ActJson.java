package org.sekisho.casework.form;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.form.RecordShape.Field;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An act as JSON in UTF-8, as it is kept and hashed: the same act, the same bytes. See
 * docs/formats/case-file.md.
 */
public final class ActJson {

  /** Names the format; another number is another reader. */
  public static final String FORMAT = "sekisho-case-act/1";

  private static final JsonFactory JSON = new JsonFactory();

  static final Kinds<Deed> DEEDS =
      new Kinds<Deed>()
          .and(FilingDeedShapes.KINDS)
          .and(PostingDeedShapes.KINDS)
          .and(ExaminationDeedShapes.KINDS)
          .and(OutcomeDeedShapes.KINDS);

  private static final RecordShape<Act> ACT =
      Records.of(
          new Field<>("case", Act::caseId, Values.WORDS),
          new Field<>("number", Act::number, Values.COUNT),
          new Field<>("at", Act::at, Values.INSTANT),
          new Field<>("person", Act::person, Values.WORDS),
          new Field<>("organisation", Act::organisation, Values.WORDS),
          new Field<>("unit", Act::unit, Values.WORDS),
          new Field<>("capacity", Act::capacity, Values.word(Capacity.class)),
          new Field<>("label", Act::label, Values.LABEL),
          new Field<>("deed", Act::deed, DEEDS),
          Act::new);

  private ActJson() {}

  public static byte[] write(Act act) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      ACT.writeFields(json, act);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** The act that was written so, or everything that is wrong with it. */
  public static Checked<Act> read(byte[] bytes, String name) {
    return JsonTree.read(bytes, name).then(ActJson::read);
  }

  /** A deed alone, as a client sends one: an object with its {@code kind}. */
  public static Checked<Deed> readDeed(byte[] bytes, String name) {
    return JsonTree.read(bytes, name)
        .then(node -> {
          Problems problems = new Problems();
          Optional<Deed> deed = DEEDS.read(node, problems);
          return problems.check(deed::orElseThrow);
        });
  }

  private static Checked<Act> read(Node node) {
    Problems problems = new Problems();
    Fields fields = Fields.of(node, problems);
    String format = fields.requiredString("format");
    if (!format.equals(FORMAT)) {
      Place place = fields.placeOf("format");
      FormProblems.value(problems, place, format, FORMAT, FORMAT);
      return new Checked.Broken<>(problems.inOrder());
    }
    Optional<Act> act = ACT.readFields(fields, problems);
    fields.close();
    if (act.isEmpty() && problems.isEmpty()) {
      FormProblems.form(problems, fields.place(), Text.of("no act", "行為の記録ではありません"));
    }
    return problems.check(act::orElseThrow);
  }
}
