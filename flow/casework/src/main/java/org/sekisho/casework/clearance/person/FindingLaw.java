package org.sekisho.casework.clearance.person;

import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Text;

/** Who decides, who is told what, and the complaint (2024 act, articles 12(5), 13 and 14). */
final class FindingLaw {

  private FindingLaw() {}

  static void check(Scene scene, Finding deed) {
    switch (deed) {
      case Finding.Decided decided -> decided(scene, decided);
      case Finding.ReasonsDeclined declined -> declined(scene);
      case Finding.PersonNotified notified -> notified(scene, notified);
      case Finding.InvestigatorTold told -> investigatorTold(scene, told);
      case Finding.EmployerTold told -> employerTold(scene, told);
      case Finding.Complained(String text) -> complained(scene, text);
      case Finding.ComplaintAnswered(String text) -> answered(scene, text);
    }
  }

  private static void decided(Scene scene, Finding.Decided deed) {
    scene.by(Role.HEAD);
    scene.at(Stage.INVESTIGATED);
    scene
        .refusals()
        .another(
            scene.actor(),
            scene.file().round().whoDid(Inquiry.OpinionGiven.class),
            Text.of("the opinion", "調査の意見"));
    if (!deed.favourable()) {
      scene.refusals().say(deed.reasons(), "reasons");
    }
  }

  private static void declined(Scene scene) {
    scene.by(Role.PERSON);
    scene.at(
        Stage.NOTICED,
        Stage.CONSENTED,
        Stage.ANSWERED,
        Stage.INVESTIGATING,
        Stage.INVESTIGATED,
        Stage.DECIDED);
    scene.unless(
        scene.course().rights().reasonsDeclinable(),
        "reasons.always",
        "deed",
        Text.of("reasons are always given in this course", "この手続では理由が必ず示されます"),
        Text.of("they need not be read", "読むことは義務ではありません"));
  }

  private static void notified(Scene scene, Finding.PersonNotified deed) {
    scene.by(Role.OFFICER, Role.HEAD);
    scene.at(Stage.DECIDED);
    boolean afterDecision =
        scene
            .file()
            .lastAct(Finding.Decided.class)
            .map(Act::at)
            .map(scene.course()::day)
            .filter(day -> !deed.day().isBefore(day))
            .isPresent();
    scene.unless(
        afterDecision && !deed.day().isAfter(scene.day()),
        "notice.day",
        "day",
        Text.of(
            "`" + deed.day() + "` is not between the decision and today",
            "`" + deed.day() + "`は評価の日から本日までの日ではありません"),
        Text.of("give the day on which it was told", "通知が本人に達した日を記載してください"));
  }

  private static void investigatorTold(Scene scene, Finding.InvestigatorTold deed) {
    scene.by(Role.OFFICER, Role.HEAD);
    scene.at(Stage.CLEARED, Stage.NOT_CLEARED);
    scene.unless(
        deed.investigator().equals(scene.course().bodies().investigator().id()),
        "investigator",
        "investigator",
        Text.of(
            "`" + Brief.of(deed.investigator()) + "` is not told the result",
            "`" + Brief.of(deed.investigator()) + "`は結果の通知先ではありません"),
        Text.of("tell the investigator of the course", "調査を行った機関に通知してください"));
  }

  /** Article 13(2): an operator is told the result, or that there was no consent. */
  private static void employerTold(Scene scene, Finding.EmployerTold deed) {
    scene.by(Role.OFFICER, Role.HEAD);
    Stage stage = scene.file().stage();
    scene.at(Stage.CLEARED, Stage.NOT_CLEARED, Stage.CONSENT_REFUSED, Stage.CONSENT_WITHDRAWN);
    scene.unless(
        scene.operator().filter(deed.operator()::equals).isPresent(),
        "employer",
        "operator",
        Text.of(
            "`" + Brief.of(deed.operator()) + "` did not propose the person",
            "`" + Brief.of(deed.operator()) + "`は評価対象者の事業者ではありません"),
        Text.of("tell nobody else", "他の者に通知しないでください"));
    scene.unless(
        deed.answer() == answer(stage),
        "employer.answer",
        "answer",
        Text.of("`" + deed.answer() + "` is not what happened", "`" + deed.answer() + "`は事実と異なります"),
        Text.of("tell the result, or that there was no consent", "結果又は同意がなかった旨のみを通知してください"));
  }

  static Finding.Answer answer(Stage stage) {
    return switch (stage) {
      case CLEARED -> Finding.Answer.CLEARED;
      case CONSENT_REFUSED, CONSENT_WITHDRAWN -> Finding.Answer.NO_CONSENT;
      case EMPTY,
          PROPOSED,
          NOTICED,
          CONSENTED,
          ANSWERED,
          INVESTIGATING,
          INVESTIGATED,
          DECIDED,
          NOT_CLEARED,
          IN_OFFICE,
          ENDED,
          DESTROYED ->
          Finding.Answer.NOT_CLEARED;
    };
  }

  private static void complained(Scene scene, String text) {
    scene.by(Role.PERSON);
    scene.refusals().say(text, "text");
    scene.unless(
        scene.file().last(Calling.Noticed.class).isPresent(),
        "complaint.early",
        "deed",
        Text.of("no assessment has begun", "適性評価が始まっていません"),
        Text.of("wait for the notice", "告知を待ってください"));
    scene.unless(
        scene.file().openComplaint().isEmpty(),
        "complaint.open",
        "deed",
        Text.of("a complaint is being answered", "処理中の苦情があります"),
        Text.of("wait for the answer", "回答を待ってください"));
  }

  private static void answered(Scene scene, String text) {
    scene.by(Role.HEAD);
    scene.refusals().say(text, "text");
    scene.unless(
        scene.file().openComplaint().isPresent(),
        "complaint.none",
        "deed",
        Text.of("there is no open complaint", "処理中の苦情はありません"),
        Text.of("look at the file", "記録を確認してください"));
  }
}
