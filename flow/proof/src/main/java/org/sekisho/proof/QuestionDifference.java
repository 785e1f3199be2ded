package org.sekisho.proof;

import com.microsoft.z3.BoolExpr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.facts.Facts;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.pack.Question;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;

/** Finds, one after the other, the pairs of replies by which two laws differ on a question. */
final class QuestionDifference {

  private final Session session;
  private final Question question;
  private final QuestionSide before;
  private final QuestionSide after;
  private final List<BoolExpr> claims = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  QuestionDifference(Session session, Question question, QuestionSide before, QuestionSide after) {
    this.session = session;
    this.question = question;
    this.before = before;
    this.after = after;
    claims.add(session.not(before.formulas().repliesLike(after.formulas())));
  }

  /** Each pair of replies once. There are finitely many, and every round finds a new one. */
  List<Change> changes() {
    boolean more = true;
    while (more) {
      more =
          switch (session.ask(claims.toArray(BoolExpr[]::new))) {
            case SolverAnswer.Impossible() -> false;
            case SolverAnswer.Undetermined(String reason) -> stop(reason);
            case SolverAnswer.Possible(Map<Integer, Long> values) -> keep(values);
          };
    }
    return changes;
  }

  private boolean stop(String reason) {
    changes.add(new Change.Inconclusive(question, reason));
    return false;
  }

  private boolean keep(Map<Integer, Long> values) {
    Optional<Change.Replied> change = change(values);
    if (change.isEmpty()) {
      return stop("the evaluation does not confirm the solver's matter");
    }
    changes.add(change.get());
    claims.add(session.not(where(change.get().before(), change.get().after())));
    return true;
  }

  private Optional<Change.Replied> change(Map<Integer, Long> values) {
    Gate gate = after.law().law().gate();
    LocalDate day = after.law().law().days().from();
    Text title = Text.of("another reply to " + question.id(), question.id() + "への答えが変わる");
    Optional<Matter> whole = Witnesses.least(gate, title, day, values, facts -> differ(facts));
    Optional<Reply> earlier = whole.flatMap(matter -> before.settled(Facts.of(matter)));
    Optional<Reply> later = whole.flatMap(matter -> after.settled(Facts.of(matter)));
    return whole.map(matter ->
        new Change.Replied(
            question,
            earlier.orElseThrow(),
            later.orElseThrow(),
            matter,
            before.fires(matter),
            after.fires(matter)));
  }

  private boolean differ(Facts facts) {
    Optional<Reply> earlier = before.settled(facts);
    return earlier.isPresent()
        && after.settled(facts).filter(later -> !Replies.alike(earlier.get(), later)).isPresent();
  }

  private BoolExpr where(Reply earlier, Reply later) {
    return session.and(where(before, earlier), where(after, later));
  }

  private BoolExpr where(QuestionSide side, Reply reply) {
    return session.or(
        side.formulas().answers().stream()
            .filter(answer -> Replies.alike(answer.reply(), reply))
            .map(QuestionFormulas.Answered::where)
            .toList());
  }
}
