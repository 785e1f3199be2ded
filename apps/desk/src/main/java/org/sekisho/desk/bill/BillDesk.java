package org.sekisho.desk.bill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.sekisho.decision.Decision;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.decision.bill.PartDecision;
import org.sekisho.matter.Matter;
import org.sekisho.matter.bill.Bill;
import org.sekisho.matter.bill.Part;
import org.sekisho.matter.bill.PartMatters;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;

/** Decides the parts of bills on every core; of parts that are alike, one. */
public final class BillDesk {

  /** How one matter is decided: with facts found, under the law in force. */
  public interface Deciding {
    /**
     * Decides.
     *
     * @param file where the matter stands, for problems
     */
    Checked<Decision> decide(Matter matter, String file);
  }

  private final LocalDate known;
  private final Deciding deciding;
  private final IntConsumer progress;
  private final Map<Matter, Checked<Decision>> decided = new ConcurrentHashMap<>();

  /**
   * Makes a desk.
   *
   * @param progress hears how many parts are done, on any thread
   */
  public BillDesk(LocalDate known, Deciding deciding, IntConsumer progress) {
    this.known = known;
    this.deciding = deciding;
    this.progress = progress;
  }

  /**
   * Decides every part of a bill.
   *
   * @param shared what all parts share; where it cannot be decided, nothing is
   * @param given where that stands, for problems
   */
  public Checked<BillDecision> decide(Matter shared, String given, Supplier<Checked<Bill>> bill) {
    return PartMatters.of(shared, given)
        .then(matters ->
            deciding
                .decide(shared, given)
                .then(_ -> bill.get())
                .map(read -> decide(read, shared, matters)));
  }

  private BillDecision decide(Bill bill, Matter shared, PartMatters matters) {
    AtomicInteger done = new AtomicInteger();
    List<PartDecision> parts =
        bill.parts().parallelStream()
            .map(part -> {
              PartDecision decision = decide(part, matters);
              progress.accept(done.incrementAndGet());
              return decision;
            })
            .toList();
    return BillDecision.of(bill, shared, known, parts);
  }

  private PartDecision decide(Part part, PartMatters matters) {
    PartMatters.PartMatter made = matters.of(part);
    List<Problem> problems = new ArrayList<>(part.problems());
    problems.addAll(made.problems());
    Checked<Decision> decision =
        decided.computeIfAbsent(
            made.matter(), matter -> deciding.decide(matter, part.place().file()));
    decision.problems().stream().map(problem -> at(part.place(), problem)).forEach(problems::add);
    return new PartDecision(part, decision.map(Optional::of).orElse(Optional.empty()), problems);
  }

  /** What is wrong with what is known of a part is told where the part stands. */
  private static Problem at(Place place, Problem problem) {
    return new Problem(problem.code(), place, problem.found(), problem.help());
  }
}
