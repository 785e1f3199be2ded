package org.sekisho.casework.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Text;

/** How a round of a case ends. */
public sealed interface CaseOutcome {

  /** It may pass, if conditions are kept. */
  record Cleared(List<Condition> conditions) implements CaseOutcome {
    public Cleared {
      conditions = List.copyOf(conditions);
    }
  }

  /** It may pass as the licence says. */
  record Licensed(Licence licence) implements CaseOutcome {}

  /** It may not pass. */
  record Refused(List<Ground> grounds) implements CaseOutcome {
    public Refused {
      grounds = List.copyOf(grounds);
    }
  }

  /** Somebody must do something, or leave it. */
  record Ordered(Order order, String words, List<Ground> grounds, Optional<LocalDate> due)
      implements CaseOutcome {
    public Ordered {
      grounds = List.copyOf(grounds);
    }
  }

  /** Nobody needs to permit it. */
  record NotNeeded(String reason) implements CaseOutcome {}

  /** The law itself gave the answer when a clock ran out. */
  record Deemed(Effect effect, String clock) implements CaseOutcome {}

  /** What an order demands. */
  enum Order {
    CHANGE(Text.of("change the act", "変更命令")),
    STOP(Text.of("stop the act", "中止命令")),
    DISPOSE(Text.of("dispose of what was acquired", "処分命令")),
    MEASURES(Text.of("take measures", "措置命令"));

    private final Text title;

    Order(Text title) {
      this.title = title;
    }

    public Text title() {
      return title;
    }
  }

  /** What the law deems. */
  enum Effect {
    APPROVED,
    REFUSED,
    POWER_LOST
  }

  /**
   * A ground of an outcome.
   *
   * @param rule id of a rule or criterion
   */
  record Ground(String rule, String words) {}

  /** For people. */
  default Text title() {
    return switch (this) {
      case Cleared cleared -> Text.of("cleared", "審査終了（承認）");
      case Licensed licensed -> Text.of("licensed", "許可");
      case Refused refused -> Text.of("refused", "不許可");
      case Ordered ordered -> ordered.order().title();
      case NotNeeded no -> Text.of("no permission needed", "許可等不要");
      case Deemed(Effect effect, String clock) ->
          switch (effect) {
            case APPROVED -> Text.of("deemed approved", "みなし承認");
            case REFUSED -> Text.of("deemed refused", "みなし拒否");
            case POWER_LOST -> Text.of("power to act has lapsed", "処分権限の消滅");
          };
    };
  }

  /** What must be kept after it. */
  default List<Condition> conditions() {
    return switch (this) {
      case Cleared(List<Condition> conditions) -> conditions;
      case Licensed(Licence licence) -> licence.conditions();
      case Refused refused -> List.of();
      case Ordered ordered -> List.of();
      case NotNeeded no -> List.of();
      case Deemed deemed -> List.of();
    };
  }
}
