package org.sekisho.law.words;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.terms.Text;

/** Turns {@code 3-2(7)(iv)} into 第3条の2第7項第4号, as Japanese statutes are cited. */
final class JapanesePlace {

  private static final Pattern ARTICLE =
      Pattern.compile("(\\d+)((?:-\\d+)*)(?:\\((\\d+)\\))?(?:\\(([ivx]+)\\))?");
  private static final Pattern TABLE = Pattern.compile("appended table (\\d)");
  private static final Pattern AMENDMENT =
      Pattern.compile("amendment in force (\\d{4}-\\d{2}-\\d{2})");
  private static final List<String> DIGITS =
      List.of("〇", "一", "二", "三", "四", "五", "六", "七", "八", "九");

  private JapanesePlace() {}

  static String of(String place) {
    return Stream.of(place.split(", ", -1)).map(JapanesePlace::one).collect(Collectors.joining());
  }

  private static String one(String place) {
    Matcher article = ARTICLE.matcher(place);
    if (article.matches()) {
      return "第" + article.group(1) + "条" + article.group(2).replace("-", "の") + below(article);
    }
    Matcher table = TABLE.matcher(place);
    if (table.matches()) {
      return "別表第" + DIGITS.get(Integer.parseInt(table.group(1)));
    }
    Matcher amendment = AMENDMENT.matcher(place);
    return amendment.matches()
        ? "（" + Text.of(LocalDate.parse(amendment.group(1))).ja() + "施行の改正）"
        : " " + place;
  }

  private static String below(Matcher article) {
    String paragraph = article.group(3) == null ? "" : "第" + article.group(3) + "項";
    return article.group(4) == null ? paragraph : paragraph + "第" + roman(article.group(4)) + "号";
  }

  private static int roman(String numeral) {
    int sum = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int worth =
          switch (numeral.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            default -> 10;
          };
      sum += worth < before ? -worth : worth;
      before = worth;
    }
    return sum;
  }
}
