package org.sekisho.pages.frame;

import java.util.Locale;
import org.sekisho.terms.Text;

/** How the desk looks. */
public enum Theme {
  /** As the device says. */
  DEVICE(Text.of("as the device", "端末の設定")),
  LIGHT(Text.of("light", "ライト")),
  DARK(Text.of("dark", "ダーク")),
  CONTRAST(Text.of("high contrast", "ハイコントラスト"));

  private final Text title;

  Theme(Text title) {
    this.title = title;
  }

  Text title() {
    return title;
  }

  /** The word in cookies and the style sheet. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
