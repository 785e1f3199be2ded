package org.sekisho.casework.clearance.person;

import java.util.List;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.LawfulYears;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Text;

/** Who investigates, and what (2024 act, article 12(2), (4) to (8)). */
final class InquiryLaw {

  private InquiryLaw() {}

  static void check(Scene scene, Inquiry deed) {
    switch (deed) {
      case Inquiry.InvestigationAsked asked -> asked(scene, asked);
      case Inquiry.TaskSet set -> set(scene, set);
      case Inquiry.TaskDone(String task, String finding, var paper) -> {
        open(scene, task);
        scene.refusals().say(finding, "finding");
      }
      case Inquiry.TaskDropped(String task, String why) -> {
        open(scene, task);
        scene.refusals().say(why, "why");
      }
      case Inquiry.AssessmentReused reused -> reused(scene, reused);
      case Inquiry.OpinionGiven given -> opinion(scene, given);
    }
  }

  private static void asked(Scene scene, Inquiry.InvestigationAsked deed) {
    scene.by(Role.OFFICER, Role.HEAD);
    scene.at(Stage.ANSWERED);
    boolean usual = deed.investigator().equals(scene.usualInvestigator());
    boolean itself =
        deed.investigator().equals(scene.organ())
            && scene.course().bodies().mayItself()
            && !deed.why().isBlank();
    scene.unless(
        usual || itself,
        "investigator",
        "investigator",
        Text.of(
            "`" + Brief.of(deed.investigator()) + "` does not investigate here",
            "`" + Brief.of(deed.investigator()) + "`はこの調査を行う機関ではありません"),
        Text.of(
            "ask `" + scene.usualInvestigator() + "`, or say why the organ must do it itself",
            "`" + scene.usualInvestigator() + "`に求めるか、自ら行うべき理由を記載してください"));
  }

  private static void set(Scene scene, Inquiry.TaskSet deed) {
    scene.by(Role.INVESTIGATOR);
    scene.at(Stage.INVESTIGATING);
    scene.refusals().say(deed.question(), "question");
    scene.refusals().say(deed.of(), "of");
    matter(scene, deed.matter());
    List<String> inquiries = notice(scene).map(Calling.Noticed::inquiries).orElse(List.of());
    scene.unless(
        inquiries.contains(deed.inquiry()),
        "inquiry.not_noticed",
        "inquiry",
        Text.of(
            "`" + Brief.of(deed.inquiry()) + "` was not named in the notice",
            "`" + Brief.of(deed.inquiry()) + "`は告知されていない方法です"),
        Text.of(
            "inquire by: " + String.join(", ", inquiries),
            "告知された方法によってください：" + String.join("、", inquiries)));
    scene.unless(
        scene.file().all(Inquiry.TaskSet.class).stream()
            .noneMatch(set -> set.task().equals(deed.task())),
        "task.twice",
        "task",
        Text.of(
            "there is a task `" + Brief.of(deed.task()) + "`",
            "`" + Brief.of(deed.task()) + "`は既にあります"),
        Text.of("give another id", "別の番号を付けてください"));
  }

  private static void open(Scene scene, String task) {
    scene.by(Role.INVESTIGATOR);
    scene.at(Stage.INVESTIGATING);
    List<String> open = List.copyOf(scene.file().openTasks().keySet());
    scene.known(open.contains(task), "task", task, open);
  }

  private static void reused(Scene scene, Inquiry.AssessmentReused deed) {
    scene.by(Role.OFFICER);
    scene.at(Stage.CONSENTED, Stage.ANSWERED);
    int years = scene.course().rights().reuseYears();
    scene.unless(
        years > 0,
        "reuse.not_allowed",
        "deed",
        Text.of("this course relies on no other assessment", "この手続では他の機関の調査によることができません"),
        Text.of("ask for an investigation", "調査を求めてください"));
    scene.unless(
        years == 0
            || (!deed.notice().isAfter(scene.day())
                && !scene.day().isAfter(LawfulYears.last(deed.notice(), years))),
        "reuse.too_old",
        "notice",
        Text.of(
            "the notice of `" + deed.notice() + "` is not within " + years + " years",
            "`" + deed.notice() + "`の通知から" + years + "年以内ではありません"),
        Text.of("ask for an investigation", "調査を求めてください"));
    scene.unless(
        deed.investigator().equals(scene.course().bodies().investigator().id()),
        "reuse.investigator",
        "investigator",
        Text.of(
            "`" + Brief.of(deed.investigator()) + "` is not the investigator of the course",
            "`" + Brief.of(deed.investigator()) + "`の調査によることはできません"),
        Text.of(
            "rely only on what `" + scene.course().bodies().investigator().id() + "` investigated",
            scene.course().bodies().investigator().title().ja() + "が行った調査に限ります"));
    scene.unless(
        !deed.organ().equals(scene.organ()) && !deed.organ().isBlank(),
        "reuse.organ",
        "organ",
        Text.of(
            "`" + Brief.of(deed.organ()) + "` is not another organ",
            "`" + Brief.of(deed.organ()) + "`は他の行政機関ではありません"),
        Text.of("name the organ that assessed before", "評価を行った行政機関を記載してください"));
  }

  private static void opinion(Scene scene, Inquiry.OpinionGiven deed) {
    scene.by(Role.INVESTIGATOR);
    scene.at(Stage.INVESTIGATING);
    deed.remarks().forEach(remark -> matter(scene, remark.matter()));
    List<String> open = List.copyOf(scene.file().openTasks().keySet());
    scene.unless(
        open.isEmpty(),
        "task.open",
        "deed",
        Text.of(
            "tasks are open: `" + Brief.of(String.join(", ", open)) + "`",
            "終わっていない調査があります：`" + Brief.of(String.join("、", open)) + "`"),
        Text.of("do or drop them first", "完了又は取りやめを記録してください"));
    scene.unless(
        deed.favourable() || !deed.remarks().isEmpty(),
        "opinion.without_reason",
        "remarks",
        Text.of("an unfavourable opinion gives no reason", "否定的な意見に理由がありません"),
        Text.of("say in which matters", "該当する事項ごとに記載してください"));
  }

  private static void matter(Scene scene, String matter) {
    List<String> matters = notice(scene).map(Calling.Noticed::matters).orElse(List.of());
    scene.known(matters.contains(matter), "matter", matter, matters);
  }

  private static Optional<Calling.Noticed> notice(Scene scene) {
    return scene.file().round().last(Calling.Noticed.class);
  }
}
