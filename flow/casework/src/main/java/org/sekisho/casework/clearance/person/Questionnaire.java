package org.sekisho.casework.clearance.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sekisho.access.Coalitions;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.course.CourseMatter;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Text;

/** What may be answered: the fields of the course, and nothing else (2024 act, article 12(2)). */
final class Questionnaire {

  private static final int MOST_LETTERS = 4000;
  private static final int MOST_RELATIVES = 99;

  private Questionnaire() {}

  static void check(Scene scene, List<Calling.Answer> answers) {
    scene.unless(
        !answers.isEmpty(),
        "answer.none",
        "answers",
        Text.of("nothing is answered", "回答がありません"),
        Text.of("answer the questionnaire", "質問票に回答してください"));
    Set<String> seen = new HashSet<>();
    for (Calling.Answer answer : answers) {
      String place = answer.matter() + "." + answer.field();
      field(scene.course(), answer)
          .ifPresentOrElse(
              field -> value(scene, field, answer, place), () -> notAllowed(scene, answer, place));
      scene.unless(
          seen.add(place + " " + answer.about() + " " + answer.which()),
          "answer.twice",
          place,
          Text.of("it is answered twice", "同じ項目に二つの回答があります"),
          Text.of("answer it once", "一つにしてください"));
    }
  }

  /** The field that an answer fills, where it may be asked of whom the answer is about. */
  private static Optional<CourseMatter.Field> field(Course course, Calling.Answer answer) {
    boolean family =
        course.kinship().stream().anyMatch(kin -> kin.id().equals(answer.about()))
            && answer.which() >= 1
            && answer.which() <= MOST_RELATIVES;
    boolean self = answer.about().equals("self") && answer.which() == 1;
    return course
        .matter(answer.matter())
        .flatMap(matter -> matter.field(answer.field()))
        .filter(field ->
            switch (field.about()) {
              case SELF -> self;
              case FAMILY -> family;
            });
  }

  private static void notAllowed(Scene scene, Calling.Answer answer, String place) {
    String asked = Brief.of(place + " (" + answer.about() + ")");
    scene.unless(
        false,
        "answer.not_allowed",
        place,
        Text.of("`" + asked + "` may not be asked", "`" + asked + "`は調査することができない事項です"),
        Text.of("leave it out: nothing but the matters of the act", "法定の事項に限り、記載しないでください"));
  }

  private static void value(
      Scene scene, CourseMatter.Field field, Calling.Answer answer, String place) {
    boolean fits =
        switch (field.kind()) {
          case TEXT -> !answer.value().isBlank() && answer.value().length() <= MOST_LETTERS;
          case DAY -> isDay(answer.value());
          case YES_NO -> answer.value().equals("yes") || answer.value().equals("no");
          case STATE -> Coalitions.isState(answer.value());
        };
    scene.unless(
        fits,
        "answer.value",
        place,
        Text.of(
            "`" + Brief.of(answer.value()) + "` is no answer here",
            "`" + Brief.of(answer.value()) + "`は回答として読めません"),
        switch (field.kind()) {
          case TEXT ->
              Text.of("write at most " + MOST_LETTERS + " letters", MOST_LETTERS + "字以内で記載してください");
          case DAY -> Text.of("write a day such as 1980-01-31", "1980-01-31のように書いてください");
          case YES_NO -> Text.of("write yes or no", "yes又はnoと書いてください");
          case STATE -> Text.of("write an ISO 3166-1 alpha-3 code", "ISO 3166-1の三文字の国名コードを書いてください");
        });
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException noDay) {
      return false;
    }
  }
}
