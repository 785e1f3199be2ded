package org.sekisho.casework.examination;

import java.util.Locale;
import org.sekisho.terms.Text;

/** What is advised on a part of a case. */
public enum AdviceKind {
  APPROVE(Text.of("approve", "承認相当")),
  APPROVE_WITH_CONDITIONS(Text.of("approve with conditions", "条件付承認相当")),
  REFUSE(Text.of("refuse", "不承認相当")),
  NOT_NEEDED(Text.of("no permission needed", "許可等不要")),
  REFER(Text.of("refer to another unit", "他部局への回付"));

  private final Text title;

  AdviceKind(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
