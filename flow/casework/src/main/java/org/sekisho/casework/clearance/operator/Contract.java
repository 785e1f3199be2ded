package org.sekisho.casework.clearance.operator;

import java.util.List;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Text;

/** What follows the recognition: contract, list of persons, conditions, changes. */
final class Contract {

  private Contract() {}

  static void met(OperatorScene scene, OperatorDeed.ConditionMet deed) {
    scene.byOrgan(Role.OFFICER);
    scene.recognised();
    List<String> open =
        scene.file().openConditions().stream().map(OperatorDeed.Condition::id).toList();
    scene.known("condition", deed.condition(), open);
  }

  static void made(OperatorScene scene, OperatorDeed.ContractMade deed) {
    scene.byOrgan(Role.OFFICER, Role.HEAD);
    scene.recognised();
    scene.refusals().days(deed.first(), deed.last(), "last");
    scene.refusals().say(deed.contract(), "contract");
    List<String> missing =
        scene.course().operators().contract().stream()
            .map(Course.Named::id)
            .filter(item -> !deed.items().contains(item))
            .toList();
    scene.unless(
        missing.isEmpty(),
        "contract.items",
        "items",
        Text.of(
            "the contract lacks: " + String.join(", ", missing),
            "契約に次の事項がありません：" + String.join("、", missing)),
        Text.of("add what the act demands", "法定の事項を定めてください"));
    scene.unless(
        scene.file().all(OperatorDeed.ContractMade.class).stream()
            .noneMatch(made -> made.contract().equals(deed.contract())),
        "contract.twice",
        "contract",
        Text.of(
            "there is a contract `" + Brief.of(deed.contract()) + "`",
            "`" + Brief.of(deed.contract()) + "`は既にあります"),
        Text.of("give another id", "別の番号を付けてください"));
  }

  static void ended(OperatorScene scene, OperatorDeed.ContractEnded deed) {
    scene.byOrgan(Role.OFFICER, Role.HEAD);
    scene.refusals().say(deed.why(), "why");
    scene.known("contract", deed.contract(), scene.file().contracts().keySet());
  }

  static void listed(OperatorScene scene, OperatorDeed.PersonsListed deed) {
    scene.byOperator();
    scene.recognised();
    scene.known("contract", deed.contract(), scene.file().contracts().keySet());
    scene.unless(
        !deed.persons().isEmpty(),
        "list.empty",
        "persons",
        Text.of("the list names nobody", "名簿に記載がありません"),
        Text.of("name those who need the information", "情報を取り扱う必要がある者を記載してください"));
  }

  static void struck(OperatorScene scene, OperatorDeed.PersonStruck deed) {
    scene.refusals().role(scene.actor(), Role.OPERATOR, Role.OFFICER);
    if (scene.actor().role() == Role.OFFICER) {
      scene.byOrgan(Role.OFFICER);
    } else {
      scene.byOperator();
    }
    scene.refusals().say(deed.why(), "why");
    scene.unless(
        scene.file().persons(deed.contract()).contains(deed.person()),
        "list.unknown",
        "person",
        Text.of(
            "`" + Brief.of(deed.person().id()) + "` is not on the list",
            "`" + Brief.of(deed.person().id()) + "`は名簿にありません"),
        Text.of("look at the list", "名簿を確認してください"));
  }

  static void reported(OperatorScene scene, OperatorDeed.ChangeReported deed) {
    scene.byOperator();
    scene.open();
    scene.refusals().say(deed.text(), "text");
    scene.unless(
        scene.file().all(OperatorDeed.ChangeReported.class).stream()
            .noneMatch(reported -> reported.change().equals(deed.change())),
        "change.twice",
        "change",
        Text.of(
            "there is a change `" + Brief.of(deed.change()) + "`",
            "`" + Brief.of(deed.change()) + "`は既にあります"),
        Text.of("give another id", "別の番号を付けてください"));
  }

  static void examined(OperatorScene scene, OperatorDeed.ChangeExamined deed) {
    scene.byOrgan(Role.OFFICER);
    scene.refusals().say(deed.findings(), "findings");
    scene.known(
        "change",
        deed.change(),
        scene.file().openChanges().stream().map(OperatorDeed.ChangeReported::change).toList());
  }
}
