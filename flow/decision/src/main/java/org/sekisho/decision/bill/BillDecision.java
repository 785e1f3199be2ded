package org.sekisho.decision.bill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Verdict;
import org.sekisho.law.force.LawInForce;
import org.sekisho.matter.Matter;
import org.sekisho.matter.bill.Bill;
import org.sekisho.terms.Outcome;

/**
 * What a bill of materials comes to.
 *
 * @param shared the matter that all parts share
 * @param known the day of our knowledge of law
 * @param verdict the strictest of all parts
 * @param parts each part by itself, by number
 * @param wholes the verdict on each part with all that is below it, by number
 * @param open facts that can still change the verdict on a part, and the parts that need them
 * @param hits hits on lists to be confirmed, and the parts they are about
 */
public record BillDecision(
    Bill bill,
    Matter shared,
    LocalDate known,
    Verdict verdict,
    List<PartDecision> parts,
    List<Verdict> wholes,
    List<OpenFact> open,
    List<OpenHit> hits) {

  public BillDecision {
    parts = List.copyOf(parts);
    wholes = List.copyOf(wholes);
    open = List.copyOf(open);
    hits = List.copyOf(hits);
  }

  /**
   * Rolls the verdicts on the parts up.
   *
   * @param parts one for each part of the bill, in its order
   */
  public static BillDecision of(
      Bill bill, Matter shared, LocalDate known, List<PartDecision> parts) {
    Verdict strictest =
        parts.stream().map(PartDecision::own).reduce(new Verdict.OutOfScope(), Strictest::of);
    return new BillDecision(
        bill,
        shared,
        known,
        bill.problems().isEmpty() ? strictest : Strictest.orWorse(strictest),
        parts,
        RollUp.of(
            parts.stream().map(PartDecision::own).toList(),
            parts.stream().map(part -> part.part().below()).toList()),
        OpenFact.ranked(parts),
        OpenHit.of(parts));
  }

  /** The verdict on a part with all that is below it. */
  public Verdict whole(PartDecision part) {
    return wholes.get(part.part().number());
  }

  /** The parts that make the verdict what it is, the strictest first. */
  public List<PartDecision> because() {
    return parts.stream()
        .filter(part -> makes(part.own()))
        .sorted(Comparator.comparingInt((PartDecision part) -> rank(part.own())).reversed())
        .toList();
  }

  private boolean makes(Verdict own) {
    return verdict instanceof Verdict.Decided
        ? own.equals(verdict) && rank(own) > 0
        : rank(own) > 0;
  }

  /** How much there is to do about a verdict. */
  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case Verdict.OutOfScope() -> 0;
      case Verdict.Decided(Outcome outcome) -> 2 * outcome.ordinal();
      case Verdict.Undecided undecided -> 2 * undecided.possible().last().ordinal() - 1;
      case Verdict.Unanswered unanswered -> 2 * Outcome.FORBIDDEN.ordinal() - 1;
    };
  }

  /** The slices of law that were used. */
  public List<LawInForce> law() {
    return parts.stream()
        .flatMap(part -> part.decision().stream())
        .findFirst()
        .map(Decision::law)
        .orElse(List.of());
  }
}
