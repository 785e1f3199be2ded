package org.sekisho.casework.clearance.operator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Text;

/** What an operator must show before it is recognised. */
final class Recognition {

  private Recognition() {}

  static void filed(OperatorScene scene, OperatorDeed.RuleFiled deed) {
    scene.byOperator();
    scene.open();
    scene.known("rule", deed.topic(), topics(scene.course()));
  }

  static void told(OperatorScene scene, OperatorDeed.InfluenceTold deed) {
    scene.byOperator();
    scene.open();
    scene.refusals().say(deed.owners(), "owners");
    scene.refusals().say(deed.officers(), "officers");
  }

  static void examined(OperatorScene scene, OperatorDeed.InfluenceExamined deed) {
    scene.byOrgan(Role.OFFICER);
    scene.open();
    scene.refusals().say(deed.findings(), "findings");
    scene.unless(
        scene.file().last(OperatorDeed.InfluenceTold.class).isPresent(),
        "influence.not_told",
        "deed",
        Text.of("owners and officers are not told", "所有者及び役員の申告がありません"),
        Text.of("ask the operator", "事業者に求めてください"));
  }

  static void inspected(OperatorScene scene, OperatorDeed.FacilityInspected deed) {
    scene.byOrgan(Role.OFFICER);
    scene.open();
    scene.refusals().say(deed.findings(), "findings");
    scene.known("facility", deed.facility(), facilities(scene.file()));
  }

  static void recognised(OperatorScene scene, OperatorDeed.Recognised deed) {
    scene.byOrgan(Role.HEAD);
    scene.open();
    scene.unless(
        !scene.file().isRecognised(),
        "operator.recognised",
        "deed",
        Text.of("the operator is recognised already", "既に認定されています"),
        Text.of("look at the file", "記録を確認してください"));
    scene.unless(
        missingRules(scene).isEmpty(),
        "rule.missing",
        "rules",
        Text.of(
            "rules are missing on: " + String.join(", ", missingRules(scene)),
            "社内規程が不足しています：" + String.join("、", missingRules(scene))),
        Text.of("let the operator file them", "事業者に提出を求めてください"));
    scene.unless(
        facilities(scene.file()).stream().allMatch(each -> isSound(scene.file(), each)),
        "facility.not_sound",
        "facilities",
        Text.of("a facility was not found satisfactory", "適合が確認されていない施設があります"),
        Text.of("inspect it", "施設を確認してください"));
    scene.unless(
        isUninfluenced(scene.file()),
        "influence.not_examined",
        "influence",
        Text.of("ownership and officers were not found satisfactory", "所有者及び役員の確認が済んでいません"),
        Text.of("examine what the operator told last", "最新の申告を審査してください"));
    examiners(scene.file()).stream()
        .filter(examiner -> scene.actor().is(examiner.id()))
        .findFirst()
        .ifPresent(examiner ->
            scene.unless(
                false,
                "actor.same",
                "actor",
                Text.of(
                    "`" + Brief.of(scene.actor().id()) + "` has examined this operator",
                    "`" + Brief.of(scene.actor().id()) + "`はこの事業者の審査を行っています"),
                Text.of("let another person decide", "別の者が決定してください")));
    deed.conditions()
        .forEach(condition -> {
          scene.refusals().say(condition.text(), "conditions");
          scene.refusals().days(scene.day(), condition.due(), "conditions");
        });
  }

  private static Set<String> topics(Course course) {
    return course.operators().rules().stream().map(Course.Named::id).collect(Collectors.toSet());
  }

  private static List<String> missingRules(OperatorScene scene) {
    Set<String> filed =
        scene.file().all(OperatorDeed.RuleFiled.class).stream()
            .map(OperatorDeed.RuleFiled::topic)
            .collect(Collectors.toSet());
    return topics(scene.course()).stream()
        .filter(topic -> !filed.contains(topic))
        .sorted()
        .toList();
  }

  private static List<String> facilities(OperatorFile file) {
    return file.applied().map(OperatorDeed.Applied::facilities).orElse(List.of());
  }

  private static boolean isSound(OperatorFile file, String facility) {
    return file.all(OperatorDeed.FacilityInspected.class).reversed().stream()
        .filter(inspected -> inspected.facility().equals(facility))
        .findFirst()
        .filter(OperatorDeed.FacilityInspected::satisfactory)
        .isPresent();
  }

  /** What was told last was examined after it, and found satisfactory. */
  private static boolean isUninfluenced(OperatorFile file) {
    boolean satisfactory = false;
    for (Act<OperatorDeed> act : file.acts()) {
      switch (act.deed()) {
        case OperatorDeed.InfluenceTold told -> satisfactory = false;
        case OperatorDeed.InfluenceExamined examined -> satisfactory = examined.satisfactory();
        case OperatorDeed other -> {}
      }
    }
    return satisfactory;
  }

  private static List<Actor> examiners(OperatorFile file) {
    return file.acts().stream()
        .filter(act ->
            act.deed() instanceof OperatorDeed.FacilityInspected
                || act.deed() instanceof OperatorDeed.InfluenceExamined)
        .map(Act::actor)
        .toList();
  }
}
