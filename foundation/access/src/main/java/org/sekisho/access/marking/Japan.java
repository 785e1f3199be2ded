package org.sekisho.access.marking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.access.Caveat;
import org.sekisho.access.Label;
import org.sekisho.access.Level;
import org.sekisho.access.Scheme;
import org.sekisho.terms.Text;

/**
 * Japanese markings: 特定秘密 (Act No. 108 of 2013), 重要経済安保情報 (Act No. 27 of 2024), 極秘 and 秘
 * (administrative documents), 取扱注意 and 関係者限り (custom, no statute). Several may stand together:
 * 秘（関係者限り）.
 */
final class Japan implements Grammar {

  private static final Map<String, Level> LEVELS =
      Map.of(
          "特定秘密", Level.JP_SPECIALLY_DESIGNATED,
          "重要経済安保情報", Level.JP_IMPORTANT_ECONOMIC,
          "極秘", Level.JP_TOP_SECRET_DOCUMENT,
          "秘", Level.JP_SECRET_DOCUMENT,
          "㊙", Level.JP_SECRET_DOCUMENT);
  private static final String WITH_CARE = "取扱注意";
  private static final String CONCERNED = Label.CONCERNED + "限り";
  private static final List<String> WORDS =
      List.of("特定秘密", "重要経済安保情報", "極秘", "秘", WITH_CARE, CONCERNED);
  private static final String BETWEEN = " ()・、,/";

  @Override
  public boolean claims(String marking) {
    return marking
        .codePoints()
        .anyMatch(point ->
            Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN || point == '㊙');
  }

  @Override
  public void read(Span marking, Reading reading) {
    Set<Scheme> seen = EnumSet.noneOf(Scheme.class);
    List<Span> words = words(marking);
    if (words.isEmpty()) {
      reading.unknown("level", marking, WORDS, FORM);
    }
    for (Span word : words) {
      Optional<Level> level = Optional.ofNullable(LEVELS.get(word.text()));
      if (level.isPresent()) {
        reading.draft().at(level.get());
      } else if (word.text().equals(WITH_CARE)) {
        reading.draft().handling(new Caveat(Scheme.JP_ADMINISTRATIVE, WITH_CARE));
      } else if (word.text().equals(CONCERNED)) {
        reading.draft().group(Label.CONCERNED);
      } else {
        reading.unknown("word", word, WORDS, FORM);
      }
      if (level.filter(found -> !seen.add(found.scheme())).isPresent()) {
        reading.problem("twice", word, TWICE, KEEP_ONE);
      }
    }
  }

  private static List<Span> words(Span marking) {
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= marking.text().length(); at++) {
      if (at == marking.text().length() || BETWEEN.indexOf(marking.text().charAt(at)) >= 0) {
        if (at > start) {
          words.add(new Span(marking.text().substring(start, at), marking.offset() + start));
        }
        start = at + 1;
      }
    }
    return words;
  }

  @Override
  public String banner(Label label) {
    List<String> words = new ArrayList<>();
    for (Level level : label.levels().values()) {
      words.add(level.title().ja());
    }
    label.handling().forEach(caveat -> words.add(caveat.word()));
    label.groups().forEach(group -> words.add(group + "限り"));
    return String.join(" ", words);
  }

  private static final Text FORM =
      Text.of("write " + String.join(", ", WORDS), "使える表示：" + String.join("、", WORDS));
  private static final Text TWICE =
      Text.of("a second level of the same law stands here", "同じ制度の区分が二つあります");
  private static final Text KEEP_ONE = Text.of("keep one", "一つだけ残してください");
}
