package org.sekisho.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * That information bears a less strict label from a day on: an act of two different people with a
 * reason, never an edit. There is none but through {@link #of}.
 */
public final class Lowering {

  /**
   * What is to be done.
   *
   * @param from the label it bears
   * @param to the label it is to bear, which {@code from} dominates
   * @param proposer who proposes it, by id
   * @param approver who approves it, by id
   * @param reason why, for the record
   * @param consents originators that have consented to leave its control
   */
  public record Proposal(
      Label from,
      Label to,
      String proposer,
      String approver,
      String reason,
      LocalDate day,
      Set<String> consents) {
    public Proposal {
      consents = Set.copyOf(consents);
    }
  }

  private final Proposal act;

  private Lowering(Proposal act) {
    this.act = act;
  }

  /** The act, or why it is refused. */
  public static Checked<Lowering> of(Proposal act) {
    Problems problems = new Problems();
    checkPeople(act, problems);
    checkLabels(act, problems);
    return problems.check(() -> new Lowering(act));
  }

  public Proposal act() {
    return act;
  }

  private static void checkPeople(Proposal act, Problems problems) {
    if (act.proposer().isBlank() || act.approver().isBlank()) {
      refuse(problems, "approver", "person", NOBODY, NAME_TWO);
    } else if (sameId(act.proposer(), act.approver())) {
      Text found =
          Text.of(
              "`" + Brief.of(act.approver()) + "` would approve their own proposal",
              "`" + Brief.of(act.approver()) + "`は自らの提案を承認することになります");
      refuse(problems, "approver", "same_person", found, NAME_TWO);
    }
    if (act.reason().isBlank()) {
      Text found = Text.of("no reason is given", "理由がありません");
      refuse(problems, "reason", "reason", found, Text.of("say why", "理由を書いてください"));
    }
  }

  private static void checkLabels(Proposal act, Problems problems) {
    if (!act.from().dominates(act.to()) || act.from().equals(act.to())) {
      Text found = Text.of("the new label is not lower in every part", "新しい表示が全ての点で緩やかではありません");
      refuse(problems, "to", "not_lower", found, JOIN_IT);
    }
    Set<String> left = new TreeSet<>(act.from().originators());
    left.removeAll(act.to().originators());
    if (!act.consents().containsAll(left)) {
      Text found = Text.of("an originator has not consented", "作成機関の同意がありません");
      refuse(problems, "consents", "originator", found, ASK_ORIGINATOR);
    }
  }

  /** Ids that differ by case or by white space around them are one person's. */
  private static boolean sameId(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static final Text NOBODY =
      Text.of("proposer or approver is not named", "提案者又は承認者の記載がありません");
  private static final Text NAME_TWO = Text.of("name two different people", "異なる二人を記載してください");
  private static final Text JOIN_IT =
      Text.of(
          "give a label that the present one dominates; what is stricter is a new label, not a"
              + " lowering",
          "現在の表示より緩やかな表示を指定してください。厳しくする場合は、新たな表示としてください");
  private static final Text ASK_ORIGINATOR =
      Text.of("record the consent of each originator first", "先に各作成機関の同意を記録してください");

  private static void refuse(Problems problems, String field, String code, Text found, Text help) {
    problems.add("access.lowering." + code, new Place("lowering", 0, 0, field), found, help);
  }
}
