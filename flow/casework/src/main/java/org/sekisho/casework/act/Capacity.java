package org.sekisho.casework.act;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.terms.Text;

/** In what capacity somebody acts in a case. */
public enum Capacity {
  FILER(Text.of("filer", "届出者・申請者")),
  EXAMINER(Text.of("examiner", "審査官")),
  ADVISER(Text.of("adviser", "意見提出者")),
  COUNTERSIGNER(Text.of("countersigner", "合議者")),
  DECIDER(Text.of("decider", "決裁権者")),
  CONSULTED(Text.of("consulted ministry", "協議先府省")),
  COORDINATOR(Text.of("coordinating secretariat", "総合調整事務局")),
  /** The office's own machine, where it only carries out data or law: routing, deemed outcomes. */
  REGISTRY(Text.of("registry", "受付・記録"));

  private final Text title;

  Capacity(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Capacity> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
