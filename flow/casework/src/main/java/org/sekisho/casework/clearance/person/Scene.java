package org.sekisho.casework.clearance.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.Refusals;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Text;

/** Who wants to do something in which file at what time, and why it is refused. */
record Scene(Course course, PersonFile file, Actor actor, Instant now, Refusals refusals) {

  LocalDate day() {
    return course.day(now);
  }

  String organ() {
    return file.proposed().map(Calling.Proposed::organ).orElse("");
  }

  Optional<String> operator() {
    return file.proposed().flatMap(Calling.Proposed::operator);
  }

  /** The body that investigates: the course's, or the organ where it does so itself. */
  String usualInvestigator() {
    return course.bodies().separate() ? course.bodies().investigator().id() : organ();
  }

  /** Refuses unless the actor acts in one of these parts, and for the body that has it. */
  void by(Role... roles) {
    refusals.role(actor, roles);
    if (List.of(roles).contains(actor.role())) {
      forBody();
    }
  }

  private void forBody() {
    switch (actor.role()) {
      case PERSON -> isThePerson();
      case OPERATOR -> refusals.body(actor, operator().orElse(""));
      case OFFICER, HEAD -> refusals.body(actor, organ());
      case INVESTIGATOR ->
          refusals.body(
              actor,
              file.round()
                  .last(Inquiry.InvestigationAsked.class)
                  .map(Inquiry.InvestigationAsked::investigator)
                  .orElse(usualInvestigator()));
      case HUMAN_RESOURCES, LAW -> {}
    }
  }

  private void isThePerson() {
    refusals.unless(
        file.proposed().filter(proposed -> actor.is(proposed.person().id())).isPresent(),
        "actor.not_the_person",
        "actor",
        Text.of(
            "`" + Brief.of(actor.id()) + "` is not the person of this file",
            "`" + Brief.of(actor.id()) + "`はこの文書の評価対象者ではありません"),
        Text.of("only the person can do this", "本人のみが行うことができます"));
  }

  /** Refuses unless the file has come to one of these stages. */
  void at(Stage... stages) {
    Stage stage = file.stage();
    refusals.unless(
        Arrays.asList(stages).contains(stage),
        "stage",
        "deed",
        Text.of("the file is at `" + stage.code() + "`", "手続は`" + stage.title().ja() + "`の段階です"),
        Text.of(
            "this is done at: "
                + String.join(", ", Arrays.stream(stages).map(Stage::code).toList()),
            "行うことができる段階："
                + String.join("、", Arrays.stream(stages).map(each -> each.title().ja()).toList())));
  }

  /** Refuses unless a clearance counts today, or an office stands for it. */
  void cleared() {
    refusals.unless(
        Validity.counts(file, day()),
        "not_cleared",
        "deed",
        Text.of("no clearance counts today", "現に有効な適性評価がありません"),
        Text.of("first let an assessment be notified", "先に適性評価の結果の通知が必要です"));
  }

  void unless(boolean lawful, String code, String field, Text found, Text help) {
    refusals.unless(lawful, code, field, found, help);
  }

  void known(boolean known, String what, String value, List<String> all) {
    unless(
        known,
        what + ".unknown",
        what,
        Text.of(
            "`" + Brief.of(value) + "` is not on the list", "`" + Brief.of(value) + "`は一覧にありません"),
        Text.of("take one of: " + String.join(", ", all), "次から選んでください：" + String.join("、", all)));
  }
}
