package org.sekisho.law.calendar;

import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Text;

/**
 * One thing that happens to the law of a regime on a day.
 *
 * @param title what it happens to: a rule, a value, a clock, an expected act
 * @param detail what is new about it; empty where the kind says all
 * @param rule the rule that it is or bears on
 * @param check what a lawyer must look up
 */
public record CalendarPart(
    Kind kind,
    Text title,
    Optional<Text> detail,
    Optional<String> rule,
    List<Citation> citations,
    Confidence confidence,
    Optional<Text> check) {

  public CalendarPart {
    citations = List.copyOf(citations);
  }

  /** What happens, in the order in which a day is told. */
  public enum Kind {
    RENEWAL(Text.of("must be renewed by this day", "更新期限")),
    DECISION(Text.of("a decision is expected", "決定の予定")),
    BEGINS(Text.of("comes into force", "施行")),
    APPLIES(Text.of("starts to apply", "適用開始")),
    RESUMES(Text.of("applies again", "適用再開")),
    CHANGES(Text.of("changes", "変更")),
    CONTINUES(Text.of("is continued", "継続")),
    SUSPENDED(Text.of("is suspended", "適用停止")),
    ENDS(Text.of("no longer applies", "適用終了"));

    private final Text title;

    Kind(Text title) {
      this.title = title;
    }

    public Text title() {
      return title;
    }
  }
}
