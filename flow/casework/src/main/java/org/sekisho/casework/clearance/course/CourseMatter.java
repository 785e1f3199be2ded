package org.sekisho.casework.clearance.course;

import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Text;

/**
 * A matter that may be investigated.
 *
 * @param fields what the questionnaire may ask, and nothing else
 */
public record CourseMatter(String id, Text title, List<Field> fields) {

  /** Of whom a field may be asked. */
  public enum About {
    SELF,
    FAMILY
  }

  /** What an answer is. */
  public enum Kind {
    TEXT,
    DAY,
    YES_NO,
    STATE
  }

  /** One question of the questionnaire. */
  public record Field(String id, Text title, About about, Kind kind) {}

  public CourseMatter {
    fields = List.copyOf(fields);
  }

  public Optional<Field> field(String field) {
    return fields.stream().filter(each -> each.id().equals(field)).findFirst();
  }
}
