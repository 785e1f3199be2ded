package org.sekisho.access;

import java.util.Locale;
import org.sekisho.terms.Text;

/**
 * A law or policy that orders levels of its own. Levels of two schemes are not compared; where a
 * law or an agreement puts them side by side, an {@link Equivalence} says so.
 */
public enum Scheme {
  /** Executive Order 13526 (2009-12-29), section 1.2. */
  US(Text.of("United States, EO 13526", "米国（大統領令第13526号）")),
  /** Controlled unclassified information: no level of secrecy, but not for everybody either. */
  US_CUI(Text.of("United States, controlled unclassified information", "米国（管理された非秘密情報）")),
  /** C-M(2002)49. */
  NATO(Text.of("NATO", "北大西洋条約機構")),
  /** Government security classifications; no CONFIDENTIAL since 2014. */
  UK(Text.of("United Kingdom", "英国")),
  /** Council Decision 2013/488/EU. */
  EU(Text.of("European Union", "欧州連合")),
  /** Act No. 108 of 2013, article 3. */
  JP_2013(Text.of("Japan, specially designated secrets", "日本（特定秘密）")),
  /** Act No. 27 of 2024, article 3. */
  JP_2024(Text.of("Japan, important economic security information", "日本（重要経済安保情報）")),
  /**
   * 極秘 and 秘 on administrative documents. Needs a check: that 極秘 stands above 秘 is how ministries
   * use the words; the guideline behind them has not been read for this.
   */
  JP_ADMINISTRATIVE(Text.of("Japan, secret administrative documents", "日本（秘密文書）"));

  private final Text title;

  Scheme(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
