package org.sekisho.casework.clearance.operator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.Refusals;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Text;

/** Who wants to do something in which operator's file at what time, and why it is refused. */
record OperatorScene(
    Course course, OperatorFile file, Actor actor, Instant now, Refusals refusals) {

  LocalDate day() {
    return course.day(now);
  }

  void byOperator() {
    refusals.role(actor, Role.OPERATOR);
    refusals.body(actor, file.applied().map(OperatorDeed.Applied::operator).orElse(""));
  }

  void byOrgan(Role... roles) {
    refusals.role(actor, roles);
    refusals.body(actor, file.applied().map(OperatorDeed.Applied::organ).orElse(""));
  }

  void open() {
    unless(
        file.applied().isPresent() && !file.isClosed(),
        "operator.closed",
        "deed",
        Text.of("there is no open application", "係属中の申請がありません"),
        Text.of("let the operator apply", "事業者の申請が必要です"));
  }

  void recognised() {
    unless(
        file.isRecognised(),
        "operator.not_recognised",
        "deed",
        Text.of("the operator is not recognised", "適合事業者の認定がありません"),
        Text.of("first let the head recognise it", "先に行政機関の長の認定が必要です"));
  }

  void known(String what, String value, Collection<String> all) {
    unless(
        all.contains(value),
        what + ".unknown",
        what,
        Text.of(
            "`" + Brief.of(value) + "` is not on the list", "`" + Brief.of(value) + "`は一覧にありません"),
        Text.of("take one of: " + String.join(", ", all), "次から選んでください：" + String.join("、", all)));
  }

  void unless(boolean lawful, String code, String field, Text found, Text help) {
    refusals.unless(lawful, code, field, found, help);
  }
}
