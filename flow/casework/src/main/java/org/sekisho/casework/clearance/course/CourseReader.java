package org.sekisho.casework.clearance.course;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sekisho.access.Level;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Period;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads a {@link Course}; the format is docs/formats/clearance-course.md. */
public final class CourseReader {

  private static final int MOST_YEARS = 100;

  private final Problems problems = new Problems();

  private CourseReader() {}

  public static Checked<Course> read(String file, byte[] content) {
    return YamlReader.read(file, content)
        .then(root -> new CourseReader().course(root, ContentHash.of(content)));
  }

  private Checked<Course> course(Node root, ContentHash hash) {
    Fields fields = Fields.of(root, problems);
    Course course =
        new Course(
            fields.requiredString("course"),
            fields.requiredString("regime"),
            fields.requiredText("title"),
            zone(fields),
            fields.period("in_force").orElse(Period.from(LocalDate.MAX)),
            bodies(child(fields, "bodies")),
            each(fields, "tenures", this::tenure),
            rights(child(fields, "rights")),
            fields.strings("inquiries"),
            each(fields, "matters", this::matter),
            each(fields, "kinship", this::named),
            each(fields, "retention", this::retention),
            each(fields, "offices", this::named),
            each(fields, "uses", this::use),
            demands(child(fields, "operators")),
            hash);
    fields.close();
    return problems.check(() -> course);
  }

  private Fields child(Fields fields, String name) {
    return Fields.of(
        fields.node(name).orElse(new Node.Mapping(fields.placeOf(name), empty(), empty())),
        problems);
  }

  private static <T> Map<String, T> empty() {
    return Map.of();
  }

  private <T> List<T> each(Fields fields, String name, Function<Fields, T> reader) {
    return fields.list(name).stream()
        .map(node -> {
          Fields item = Fields.of(node, problems);
          T value = reader.apply(item);
          item.close();
          return value;
        })
        .toList();
  }

  private ZoneId zone(Fields fields) {
    String zone = fields.requiredString("zone");
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      problems.add(
          "clearance.course.zone",
          fields.placeOf("zone"),
          Text.of(
              "`" + Brief.of(zone) + "` is no time zone", "`" + Brief.of(zone) + "`という時間帯はありません"),
          Text.of("write one such as Asia/Tokyo", "Asia/Tokyoのように書いてください"));
      return ZoneOffset.UTC;
    }
  }

  private Course.Bodies bodies(Fields fields) {
    Course.Bodies bodies =
        new Course.Bodies(
            namedAlone(child(fields, "investigator")),
            fields.truth("separate").orElse(false),
            fields.truth("may_itself").orElse(false),
            namedAlone(child(fields, "decider")));
    fields.close();
    return bodies;
  }

  private Course.Named named(Fields fields) {
    return new Course.Named(fields.requiredString("id"), fields.requiredText("title"));
  }

  private Course.Named namedAlone(Fields fields) {
    Course.Named named = named(fields);
    fields.close();
    return named;
  }

  private Course.Tenure tenure(Fields fields) {
    String source = fields.requiredString("source");
    return new Course.Tenure(
        level(fields),
        years(fields, "years"),
        fields.ownPeriod().orElse(Period.from(LocalDate.MAX)),
        confidence(fields, source));
  }

  private Level level(Fields fields) {
    String code = fields.requiredString("level");
    Optional<Level> level = Level.ofCode(code);
    if (level.isEmpty() && !code.isEmpty()) {
      List<String> codes = List.of(Level.values()).stream().map(Level::code).toList();
      problems.add(
          "access.level.unknown",
          fields.placeOf("level"),
          Text.of("`" + Brief.of(code) + "` is no level", "`" + Brief.of(code) + "`という区分はありません"),
          Nearest.hint(code, codes, Text.of("see marking.md", "marking.mdを見てください")));
    }
    return level.orElse(Level.US_UNCLASSIFIED);
  }

  private int years(Fields fields, String name) {
    long years = fields.number(name).orElse(0L);
    if (years < 0 || years > MOST_YEARS) {
      problems.add(
          "clearance.course.years",
          fields.placeOf(name),
          Text.of("no period lasts `" + years + "` years", "`" + years + "`年の期間はありません"),
          Text.of("write 0 to " + MOST_YEARS, "0から" + MOST_YEARS + "までの整数を書いてください"));
      return 0;
    }
    return (int) years;
  }

  /** The source stands beside each value for people; it is demanded and not kept. */
  private static Confidence confidence(Fields fields, String source) {
    fields.requiredString("confidence");
    Confidence told = fields.oneOf("confidence", Confidence.class).orElse(Confidence.LOW);
    return source.isBlank() ? Confidence.LOW : told;
  }

  private Course.Rights rights(Fields fields) {
    Course.Rights rights =
        new Course.Rights(
            fields.truth("consent_withdrawable").orElse(false),
            fields.truth("reasons_declinable").orElse(false),
            fields.truth("head_may_withdraw").orElse(false),
            years(fields, "reuse_years"),
            fields.requiredText("pledge"));
    fields.close();
    return rights;
  }

  private CourseMatter matter(Fields fields) {
    return new CourseMatter(
        fields.requiredString("id"),
        fields.requiredText("title"),
        each(fields, "fields", this::field));
  }

  private CourseMatter.Field field(Fields fields) {
    return new CourseMatter.Field(
        fields.requiredString("id"),
        fields.requiredText("title"),
        fields.oneOf("about", CourseMatter.About.class).orElse(CourseMatter.About.SELF),
        fields.oneOf("kind", CourseMatter.Kind.class).orElse(CourseMatter.Kind.TEXT));
  }

  private Course.Retention retention(Fields fields) {
    String source = fields.requiredString("source");
    fields.requiredString("after");
    return new Course.Retention(
        fields.oneOf("after", Course.Event.class).orElse(Course.Event.RESULT),
        years(fields, "years"),
        confidence(fields, source));
  }

  private Course.Use use(Fields fields) {
    return new Course.Use(
        fields.requiredString("id"),
        fields.requiredText("title"),
        fields.truth("allowed").orElse(false));
  }

  private Course.OperatorDemands demands(Fields fields) {
    Course.OperatorDemands demands =
        new Course.OperatorDemands(
            each(fields, "rules", this::named), each(fields, "contract", this::named));
    fields.close();
    return demands;
  }
}
