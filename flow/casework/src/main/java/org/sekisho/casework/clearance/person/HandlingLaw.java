package org.sekisho.casework.clearance.person;

import java.util.List;
import org.sekisho.access.LabelDraft;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.CourseMatter;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Text;

/** What follows a clearance, until it ends (2024 act, articles 11, 12(1) and its guidelines). */
final class HandlingLaw {

  private HandlingLaw() {}

  static void check(Scene scene, Handling deed) {
    switch (deed) {
      case Handling.Briefed briefed -> {
        scene.by(Role.OFFICER);
        scene.cleared();
      }
      case Handling.Pledged pledged -> {
        scene.by(Role.PERSON);
        scene.cleared();
      }
      case Handling.NeedGranted granted -> need(scene, granted);
      case Handling.NeedEnded(String group, String why) -> {
        scene.by(Role.OFFICER, Role.HEAD);
        scene.refusals().say(why, "why");
        List<String> groups = List.copyOf(scene.file().needs(scene.day()).keySet());
        scene.known(groups.contains(group), "group", group, groups);
      }
      case Handling.CircumstancesReported(String matter, String text) ->
          reported(scene, matter, text);
      case Handling.CircumstancesDismissed(String why) -> dismissed(scene, why);
      case Handling.DoubtFound(String why) -> doubt(scene, why);
      case Handling.ReassessmentOpened(Handling.Cause cause) -> reassessed(scene, cause);
      case Handling.TransferConfirmed confirmed -> confirmed(scene, confirmed);
      case Handling.DutyEnded(String why) -> dutyEnded(scene, why);
      case Handling.ClearanceWithdrawn(String why) -> withdrawn(scene, why);
    }
  }

  private static void need(Scene scene, Handling.NeedGranted deed) {
    scene.by(Role.OFFICER, Role.HEAD);
    scene.cleared();
    scene.refusals().say(deed.why(), "why");
    deed.last().ifPresent(last -> scene.refusals().days(scene.day(), last, "last"));
    scene.unless(
        isWord(deed.group()),
        "group",
        "group",
        Text.of(
            "`" + Brief.of(deed.group()) + "` cannot stand in a label",
            "`" + Brief.of(deed.group()) + "`は表示に書くことができません"),
        Text.of("take letters, digits and single blanks", "文字、数字及び空白で書いてください"));
  }

  private static boolean isWord(String group) {
    try {
      return !new LabelDraft().group(group).label().groups().isEmpty();
    } catch (IllegalArgumentException noWord) {
      return false;
    }
  }

  private static void reported(Scene scene, String matter, String text) {
    scene.by(Role.OPERATOR, Role.OFFICER, Role.PERSON, Role.INVESTIGATOR);
    scene.refusals().say(text, "text");
    granted(scene);
    List<String> matters = scene.course().matters().stream().map(CourseMatter::id).toList();
    scene.known(matters.contains(matter), "matter", matter, matters);
  }

  private static void dismissed(Scene scene, String why) {
    scene.by(Role.HEAD);
    scene.refusals().say(why, "why");
    scene.unless(
        !scene.file().openReports().isEmpty(),
        "report.none",
        "deed",
        Text.of("nothing is reported", "報告された事情はありません"),
        Text.of("look at the file", "記録を確認してください"));
  }

  private static void doubt(Scene scene, String why) {
    scene.by(Role.HEAD);
    scene.refusals().say(why, "why");
    granted(scene);
    scene.unless(
        !scene.file().isDoubted(),
        "doubt.twice",
        "deed",
        Text.of("a doubt is found already", "既に疑いが認められています"),
        Text.of("open the new assessment", "再評価を開始してください"));
  }

  private static void granted(Scene scene) {
    scene.unless(
        scene.file().granted().isPresent(),
        "not_cleared",
        "deed",
        Text.of("there is no clearance", "適性評価により認められた者ではありません"),
        Text.of("look at the file", "記録を確認してください"));
  }

  private static void reassessed(Scene scene, Handling.Cause cause) {
    scene.by(Role.OFFICER, Role.HEAD);
    boolean held = scene.file().granted().isPresent();
    boolean fits =
        switch (cause) {
          case EXPIRY -> held && !scene.file().isDoubted();
          case DOUBT -> held && scene.file().isDoubted();
          case NEW_PROPOSAL -> !held;
        };
    scene.unless(
        fits && scene.file().stage().isAtRest(),
        "reassessment",
        "cause",
        Text.of(
            "`" + cause + "` is no cause for a new assessment now",
            "現時点では`" + cause + "`を理由とする再評価を行うことができません"),
        Text.of("finish what is under way, and give its cause", "進行中の手続を終え、その理由によってください"));
  }

  private static void confirmed(Scene scene, Handling.TransferConfirmed deed) {
    scene.by(Role.OFFICER);
    scene.cleared();
    scene.unless(
        deed.consented(),
        "transfer.consent",
        "consented",
        Text.of("the person has not consented", "本人の同意がありません"),
        Text.of("ask the person first", "先に本人の同意を得てください"));
    scene.unless(
        !deed.organ().isBlank() && !deed.organ().equals(scene.organ()),
        "transfer.organ",
        "organ",
        Text.of(
            "`" + Brief.of(deed.organ()) + "` is not another organ",
            "`" + Brief.of(deed.organ()) + "`は他の行政機関ではありません"),
        Text.of("name the organ that asks", "求めのあった行政機関を記載してください"));
  }

  private static void dutyEnded(Scene scene, String why) {
    scene.by(Role.OFFICER, Role.OPERATOR);
    scene.refusals().say(why, "why");
    Stage stage = scene.file().stage();
    scene.unless(
        stage != Stage.EMPTY && stage != Stage.ENDED && stage != Stage.IN_OFFICE,
        "ended",
        "deed",
        Text.of("there is nothing to end", "終了させる手続がありません"),
        Text.of("look at the file", "記録を確認してください"));
  }

  private static void withdrawn(Scene scene, String why) {
    scene.by(Role.HEAD);
    scene.refusals().say(why, "why");
    granted(scene);
    scene.unless(
        scene.course().rights().headMayWithdraw(),
        "withdrawal",
        "deed",
        Text.of(
            "no clearance is withdrawn in this course without a new assessment",
            "この手続では、再評価によらず取り消すことができません"),
        Text.of("find the doubt and assess anew", "疑いを認め、再評価を行ってください"));
  }
}
