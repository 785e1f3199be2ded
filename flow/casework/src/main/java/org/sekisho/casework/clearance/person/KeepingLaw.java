package org.sekisho.casework.clearance.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Text;

/** For what records are used, and when they are destroyed (2024 act, article 16; standards). */
final class KeepingLaw {

  private KeepingLaw() {}

  static void check(Scene scene, Keeping deed) {
    switch (deed) {
      case Keeping.RecordUsed(String use, String why) -> used(scene, use, why);
      case Keeping.Destroyed(String how) -> destroyed(scene, how);
      case Keeping.Erased erased ->
          scene.unless(
              false,
              "erased",
              "deed",
              Text.of("nothing is erased by itself", "個別に消去することはできません"),
              Text.of("destroy the file", "文書全体を廃棄してください"));
    }
  }

  private static void used(Scene scene, String use, String why) {
    scene.by(Role.OFFICER, Role.HEAD);
    scene.refusals().say(why, "why");
    Optional<Course.Use> purpose = scene.course().use(use);
    List<String> allowed =
        scene.course().uses().stream().filter(Course.Use::allowed).map(Course.Use::id).toList();
    scene.unless(
        purpose.filter(Course.Use::allowed).isPresent(),
        "use.forbidden",
        "use",
        Text.of(
            "records of an assessment may not be used for `"
                + Brief.of(purpose.map(each -> each.title().en()).orElse(use))
                + "`",
            "適性評価に係る情報を`"
                + Brief.of(purpose.map(each -> each.title().ja()).orElse(use))
                + "`のために利用してはなりません"),
        Text.of(
            "the purposes are: " + String.join(", ", allowed),
            "利用できる目的：" + String.join("、", allowed)));
  }

  private static void destroyed(Scene scene, String how) {
    scene.by(Role.OFFICER);
    scene.refusals().say(how, "how");
    Optional<LocalDate> last = scene.file().keptUntil();
    scene.unless(
        last.filter(scene.day()::isAfter).isPresent(),
        "retention",
        "deed",
        Text.of(
            "the records are kept until `" + last.map(LocalDate::toString).orElse("?") + "`",
            "文書の保存期間の末日は`" + last.map(LocalDate::toString).orElse("未定") + "`です"),
        Text.of("destroy them after that day", "その日を過ぎてから廃棄してください"));
    scene.unless(
        !Validity.counts(scene.file(), scene.day()) && scene.file().openComplaint().isEmpty(),
        "retention.needed",
        "deed",
        Text.of("a clearance or a complaint still needs them", "有効な適性評価又は処理中の苦情があります"),
        Text.of("wait for its end", "終了後に廃棄してください"));
  }
}
