package org.sekisho.casework.clearance.person;

import java.util.List;
import java.util.Set;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.course.CourseMatter;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Text;

/** Who may be called to an assessment, and how (2024 act, articles 11 and 12). */
final class CallingLaw {

  private CallingLaw() {}

  static void check(Scene scene, Calling deed) {
    switch (deed) {
      case Calling.Proposed proposed -> proposed(scene, proposed);
      case Calling.OfficeEntered(String office) -> office(scene, office);
      case Calling.OfficeLeft left -> {
        scene.by(Role.OFFICER);
        scene.at(Stage.IN_OFFICE);
      }
      case Calling.Noticed noticed -> noticed(scene, noticed);
      case Calling.Consented consented -> consented(scene, consented);
      case Calling.ConsentRefused refused -> {
        scene.by(Role.PERSON);
        scene.at(Stage.NOTICED);
      }
      case Calling.ConsentWithdrawn withdrawn -> withdrawn(scene);
      case Calling.Answered(List<Calling.Answer> answers) -> {
        scene.by(Role.PERSON);
        scene.at(Stage.CONSENTED);
        Questionnaire.check(scene, answers);
      }
    }
  }

  private static void proposed(Scene scene, Calling.Proposed deed) {
    scene.at(Stage.EMPTY);
    scene.refusals().role(scene.actor(), Role.OPERATOR, Role.OFFICER);
    if (scene.actor().role() == Role.OPERATOR) {
      scene.refusals().body(scene.actor(), deed.operator().orElse(""));
    } else {
      scene.refusals().body(scene.actor(), deed.organ());
    }
    scene.refusals().say(deed.person().id(), "person");
    scene.refusals().say(deed.organ(), "organ");
    scene.refusals().say(deed.duty(), "duty");
    scene.unless(
        scene.course().period().contains(scene.day()),
        "course.not_in_force",
        "course",
        Text.of(
            "the act is in force " + scene.course().period(),
            "法律の適用期間は" + scene.course().period() + "です"),
        Text.of("wait for that day", "施行後に行ってください"));
    scene.unless(
        scene.course().tenure(deed.level(), scene.day()).isPresent(),
        "level",
        "level",
        Text.of(
            "`" + deed.level().code() + "` is no level of this course",
            "`" + deed.level().code() + "`はこの手続の区分ではありません"),
        Text.of("take a level of the course", "この手続の区分を指定してください"));
  }

  private static void office(Scene scene, String office) {
    scene.by(Role.OFFICER);
    scene.at(Stage.PROPOSED);
    List<String> offices = scene.course().offices().stream().map(Course.Named::id).toList();
    scene.known(offices.contains(office), "office", office, offices);
  }

  private static void noticed(Scene scene, Calling.Noticed deed) {
    scene.by(Role.OFFICER);
    scene.at(Stage.PROPOSED);
    List<String> matters = scene.course().matters().stream().map(CourseMatter::id).toList();
    scene.unless(
        Set.copyOf(deed.matters()).equals(Set.copyOf(matters)),
        "notice.matters",
        "matters",
        Text.of(
            "`" + Brief.of(String.join(", ", deed.matters())) + "` are not the matters of the act",
            "`" + Brief.of(String.join("、", deed.matters())) + "`は法定の調査事項と一致しません"),
        Text.of(
            "name all of these and no other: " + String.join(", ", matters),
            "次の全てを記載し、他を記載しないでください：" + String.join("、", matters)));
    scene.unless(
        !deed.inquiries().isEmpty(),
        "notice.inquiries",
        "inquiries",
        Text.of("no kind of inquiry is named", "調査の方法の記載がありません"),
        Text.of("name the inquiries that may be made", "行うことがある照会等を記載してください"));
    deed.inquiries()
        .forEach(kind ->
            scene.known(
                scene.course().inquiries().contains(kind),
                "inquiry",
                kind,
                scene.course().inquiries()));
    scene.unless(
        deed.reassessment() == scene.file().isReassessment(),
        "notice.reassessment",
        "reassessment",
        Text.of("whether it is a new assessment is told wrongly", "再評価であるか否かの記載が事実と異なります"),
        Text.of("say that it is, where it is", "再評価である場合には、その旨を記載してください"));
  }

  private static void consented(Scene scene, Calling.Consented deed) {
    scene.by(Role.PERSON);
    scene.at(Stage.NOTICED);
    scene.unless(
        scene
            .file()
            .last(Calling.Noticed.class)
            .filter(noticed -> noticed.paper().equals(deed.notice()))
            .isPresent(),
        "consent.other_notice",
        "notice",
        Text.of(
            "consent to `" + deed.notice().brief() + "` is not consent to the notice given",
            "`" + deed.notice().brief() + "`は、告知された書面ではありません"),
        Text.of("consent to the notice as it was handed over", "交付された告知書について同意してください"));
  }

  private static void withdrawn(Scene scene) {
    scene.by(Role.PERSON);
    scene.at(
        Stage.CONSENTED, Stage.ANSWERED, Stage.INVESTIGATING, Stage.INVESTIGATED, Stage.DECIDED);
    scene.unless(
        scene.course().rights().consentWithdrawable(),
        "consent.final",
        "deed",
        Text.of("consent cannot be withdrawn in this course", "この手続では同意を取り下げることができません"),
        Text.of("ask the organ to end it", "行政機関に申し出てください"));
  }
}
