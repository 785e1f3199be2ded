package org.sekisho.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code calendar.yaml}; the format is docs/formats/calendar.md. */
public final class CalendarFileReader {

  public static final String FILE = "calendar.yaml";

  private final Problems problems = new Problems();

  private CalendarFileReader() {}

  /** Reads a calendar, or tells all that is wrong with it. */
  public static Checked<BusinessCalendar> read(Folder folder) {
    byte[] content = folder.files().getOrDefault(FILE, new byte[0]);
    return switch (YamlReader.read(folder.nameOf(FILE), content)) {
      case Checked.Sound<Node>(Node root) -> new CalendarFileReader().calendar(root);
      case Checked.Broken<Node>(List<Problem> found) -> new Checked.Broken<>(found);
    };
  }

  private Checked<BusinessCalendar> calendar(Node root) {
    Fields fields = Fields.of(root, problems);
    String id = fields.requiredString("calendar");
    Text title = fields.requiredText("title");
    ZoneId zone = zone(fields);
    Set<DayOfWeek> rest = rest(fields);
    Period complete = fields.period("complete").orElse(Period.from(LocalDate.EPOCH));
    Map<String, Text> sources = sources(fields);
    DayRuleReader reader = new DayRuleReader(sources.keySet(), problems);
    List<DayRule> rules = fields.list("days").stream().flatMap(each -> reader.read(each)).toList();
    var between = fields.text("between");
    fields.close();
    return problems.check(
        () -> new BusinessCalendar(id, title, zone, rest, between, complete, sources, rules));
  }

  private Map<String, Text> sources(Fields fields) {
    Map<String, Text> sources = new LinkedHashMap<>();
    for (Node node : fields.list("sources")) {
      Fields each = Fields.of(node, problems);
      sources.put(each.requiredString("id"), each.requiredText("title"));
      each.string("url");
      each.close();
    }
    return sources;
  }

  private ZoneId zone(Fields fields) {
    String name = fields.requiredString("zone");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      problems.add(
          "calendar.zone",
          fields.placeOf("zone"),
          Text.of(
              "`" + Brief.of(name) + "` is no time zone", "`" + Brief.of(name) + "`という時間帯はありません"),
          Text.of("write a name such as Asia/Tokyo", "Asia/Tokyoのような名称を書いてください"));
      return ZoneId.of("UTC");
    }
  }

  private Set<DayOfWeek> rest(Fields fields) {
    Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
    for (String word : fields.strings("rest")) {
      try {
        rest.add(DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException unknown) {
        problems.add(
            "calendar.rest",
            fields.placeOf("rest"),
            Text.of(
                "`" + Brief.of(word) + "` is no day of the week",
                "`" + Brief.of(word) + "`は曜日ではありません"),
            Text.of("write names such as saturday", "saturdayのような曜日名を書いてください"));
      }
    }
    return rest;
  }
}
