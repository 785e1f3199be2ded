package org.sekisho.casework.clearance.acts;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Acts as one line of JSON each; the form is docs/formats/clearance-course.md. The same act has the
 * same bytes, so a ledger can commit to them.
 *
 * @param deeds the sealed interface of the deeds
 */
public record ActJson<D>(Class<D> deeds) {

  private static final int DEEPEST = 16;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** The word by which a document names the kind of a deed. */
  public static String kind(Object deed) {
    return Kinds.word(deed.getClass());
  }

  /** The words of all kinds of deeds, in order. */
  public List<String> kinds() {
    return List.copyOf(Kinds.of(deeds).keySet());
  }

  public String write(Act<? extends D> act) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      RecordWriter writer = new RecordWriter(json);
      json.writeStartObject();
      writer.property("file", String.class, act.file());
      writer.property("number", int.class, act.number());
      writer.property("at", String.class, act.at());
      writer.property("actor", Actor.class, act.actor());
      writer.property("deed", deeds, act.deed());
      json.writeEndObject();
    }
    return line.toString();
  }

  // The reader builds nothing but records of the kinds that `deeds` permits.
  @SuppressWarnings("unchecked")
  public Checked<Act<D>> read(String line) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return unreadable("no object");
      }
      Act<D> act = (Act<D>) new RecordReader(parser).object(Act.class, Map.of("D", deeds));
      return parser.nextToken() == null ? new Checked.Sound<>(act) : unreadable("text follows");
    } catch (JacksonException broken) {
      return unreadable(String.valueOf(broken.getOriginalMessage()));
    } catch (IllegalArgumentException | DateTimeException unfit) {
      return unreadable(String.valueOf(unfit.getMessage()));
    }
  }

  private static <T> Checked<T> unreadable(String why) {
    return new Checked.Broken<>(
        List.of(
            new Problem(
                "clearance.act.unreadable",
                Place.file("act"),
                Text.of("this is no act: " + Brief.of(why), "行為の記録として読めません：" + Brief.of(why)),
                Text.of("take the line as it was recorded", "記録されたままの行を使ってください"))));
  }
}
