package org.sekisho.law.words;

import java.util.List;

/**
 * Makes of a label, which is a noun phrase, what a Japanese provision demands: 「…であること」 stays, of
 * something that happens or is held it demands 「…があること」, of everything else 「…に該当すること」.
 */
final class JapanesePredicate {

  /** Nouns of acts and states, with which a label ends. */
  private static final List<String> HAPPENINGS =
      List.of(
          "関与", "認証", "通知", "掲載", "違反", "提案", "議案", "目的", "出席", "接近", "派遣", "勧誘", "就任", "保有", "認識",
          "依存", "おそれ", "結び付き", "許可", "承認", "同意", "指示", "指定", "措置", "補助", "到達", "不安", "規程", "使用",
          "用途", "必要", "届出", "報告", "契約", "所持", "携行", "協定", "保護", "保証", "移転", "提供", "権限", "評価", "決定",
          "組込み");

  private JapanesePredicate() {}

  static String of(String label, boolean holds) {
    if (label.endsWith("こと")) {
      return holds ? label : label + "に該当しないこと";
    }
    if (label.endsWith("の要否") || label.endsWith("の可否") || label.endsWith("の有無")) {
      return label.substring(0, label.length() - 3) + matter(label, holds);
    }
    if (HAPPENINGS.stream().anyMatch(label::endsWith)) {
      return label + (holds ? "があること" : "がないこと");
    }
    return label + (holds ? "に該当すること" : "に該当しないこと");
  }

  /** What 「…の要否」, 「…の可否」 and 「…の有無」 leave open is settled. */
  private static String matter(String label, boolean holds) {
    return switch (label.charAt(label.length() - 2)) {
      case '要' -> holds ? "を要すること" : "を要しないこと";
      case '可' -> holds ? "が可能であること" : "が可能でないこと";
      default -> holds ? "があること" : "がないこと";
    };
  }
}
