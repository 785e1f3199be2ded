package org.sekisho.cli.decide.bill;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sekisho.cli.shelves.GivenFile;
import org.sekisho.cli.terminal.Progress;
import org.sekisho.decision.Decision;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.decision.bill.PartDecision;
import org.sekisho.matter.Matter;
import org.sekisho.matter.bill.Bill;
import org.sekisho.matter.bill.BillReader;
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
  private final Progress progress;
  private final Map<Matter, Checked<Decision>> decided = new ConcurrentHashMap<>();

  public BillDesk(LocalDate known, Deciding deciding, Progress progress) {
    this.known = known;
    this.deciding = deciding;
    this.progress = progress;
  }

  /**
   * Decides every part of a bill.
   *
   * @param shared what all parts share; where it cannot be decided, nothing is
   */
  public Checked<BillDecision> decide(BillRequest bill, Matter shared) {
    String given = bill.given().map(Path::toString).orElse("");
    String file = bill.file().toString();
    return PartMatters.of(shared, given)
        .then(matters ->
            deciding
                .decide(shared, given)
                .then(_ -> GivenFile.read(bill.file(), BillReader.MOST_BYTES))
                .then(content -> BillReader.read(file, content))
                .map(read -> decide(read, shared, matters)));
  }

  private BillDecision decide(Bill bill, Matter shared, PartMatters matters) {
    AtomicInteger done = new AtomicInteger();
    List<PartDecision> parts =
        bill.parts().parallelStream()
            .map(part -> {
              PartDecision decision = decide(part, matters);
              progress.done(done.incrementAndGet());
              return decision;
            })
            .toList();
    progress.endIfShown(done.get());
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
