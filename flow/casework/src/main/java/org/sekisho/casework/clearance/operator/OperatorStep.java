package org.sekisho.casework.clearance.operator;

import java.time.Instant;
import java.util.List;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.Refusals;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;

/** Whether a deed is lawful in an operator's file, and the act it becomes. */
public final class OperatorStep {

  private OperatorStep() {}

  public static Checked<List<Act<OperatorDeed>>> step(
      Course course, OperatorFile file, OperatorDeed deed, Actor actor, Instant now) {
    OperatorScene scene = new OperatorScene(course, file, actor, now, new Refusals(file.id()));
    scene.unless(
        file.acts().isEmpty() || !now.isBefore(file.acts().getLast().at()),
        "time.backwards",
        "now",
        Text.of("a later act stands in the file already", "既に後の時刻の記録があります"),
        Text.of("look at the clock of the machine", "機器の時刻を確認してください"));
    switch (deed) {
      case OperatorDeed.Applied applied -> applied(scene, applied);
      case OperatorDeed.RuleFiled filed -> Recognition.filed(scene, filed);
      case OperatorDeed.InfluenceTold told -> Recognition.told(scene, told);
      case OperatorDeed.InfluenceExamined examined -> Recognition.examined(scene, examined);
      case OperatorDeed.FacilityInspected inspected -> Recognition.inspected(scene, inspected);
      case OperatorDeed.Recognised recognised -> Recognition.recognised(scene, recognised);
      case OperatorDeed.RecognitionRefused(String reasons) -> {
        scene.byOrgan(Role.HEAD);
        scene.open();
        scene.refusals().say(reasons, "reasons");
      }
      case OperatorDeed.ConditionMet met -> Contract.met(scene, met);
      case OperatorDeed.ContractMade made -> Contract.made(scene, made);
      case OperatorDeed.ContractEnded ended -> Contract.ended(scene, ended);
      case OperatorDeed.PersonsListed listed -> Contract.listed(scene, listed);
      case OperatorDeed.PersonStruck struck -> Contract.struck(scene, struck);
      case OperatorDeed.ChangeReported reported -> Contract.reported(scene, reported);
      case OperatorDeed.ChangeExamined examined -> Contract.examined(scene, examined);
      case OperatorDeed.RecognitionWithdrawn(String reasons) -> {
        scene.byOrgan(Role.HEAD);
        scene.recognised();
        scene.refusals().say(reasons, "reasons");
      }
    }
    int number = file.acts().size() + 1;
    return scene
        .refusals()
        .check(() -> List.of(new Act<OperatorDeed>(file.id(), number, now, actor, deed)));
  }

  private static void applied(OperatorScene scene, OperatorDeed.Applied deed) {
    scene.refusals().role(scene.actor(), Role.OPERATOR);
    scene.refusals().body(scene.actor(), deed.operator());
    scene.refusals().say(deed.organ(), "organ");
    scene.refusals().say(deed.activity(), "activity");
    scene.unless(
        scene.file().acts().isEmpty(),
        "operator.twice",
        "deed",
        Text.of("the file holds an application", "この文書には既に申請があります"),
        Text.of("open a new file", "新たに手続を開始してください"));
    scene.unless(
        !deed.facilities().isEmpty(),
        "facility.none",
        "facilities",
        Text.of("no facility is named", "施設の記載がありません"),
        Text.of("say where the information would be kept", "情報を保管する施設を記載してください"));
    scene.unless(
        deed.course().equals(scene.course().id()) && deed.law().equals(scene.course().hash()),
        "course.other",
        "course",
        Text.of("the course is another one", "手続の版が異なります"),
        Text.of("name the course and its hash", "手続の識別子及びハッシュ値を記載してください"));
    scene.unless(
        scene.course().period().contains(scene.day()),
        "course.not_in_force",
        "course",
        Text.of(
            "the act is in force " + scene.course().period(),
            "法律の適用期間は" + scene.course().period() + "です"),
        Text.of("wait for that day", "施行後に行ってください"));
  }
}
