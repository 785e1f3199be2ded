package org.sekisho.casework.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.examination.Advice;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.examination.CaseQuestion;
import org.sekisho.casework.examination.Countersign;
import org.sekisho.casework.examination.GivenAdvice;

/**
 * Questions, advice in all versions, countersigns, and who is barred.
 *
 * @param questions by id
 * @param barred persons who declared an interest
 */
public record Examination(
    SortedMap<String, CaseQuestion> questions,
    List<GivenAdvice> given,
    List<Countersign> countersigns,
    List<PeriodChange> periods,
    SortedSet<String> barred) {

  static final Examination UNTOUCHED =
      new Examination(new TreeMap<>(), List.of(), List.of(), List.of(), new TreeSet<>());

  public Examination {
    questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
    given = List.copyOf(given);
    countersigns = List.copyOf(countersigns);
    periods = List.copyOf(periods);
    barred = Collections.unmodifiableSortedSet(new TreeSet<>(barred));
  }

  /** A statutory period extended or shortened by an act. */
  public record PeriodChange(Act act, ExaminationDeed.PeriodChanged change) {}

  /** The advice that stands in a round: the newest version of each. */
  public List<GivenAdvice> standing(int round) {
    List<GivenAdvice> standing = new ArrayList<>();
    for (GivenAdvice advice : given) {
      if (advice.round() == round) {
        standing.removeIf(advice::replaces);
        standing.add(advice);
      }
    }
    return standing;
  }

  /** The advice that stands on one level. */
  public List<GivenAdvice> standing(int round, AdviceLevel level) {
    return standing(round).stream().filter(one -> one.advice().level() == level).toList();
  }

  /** Number of the newest act of advice for a unit, 0 where there is none. */
  public int newestAdvice(int round, String unit) {
    return given.stream()
        .filter(advice -> advice.round() == round && advice.unit().equals(unit))
        .mapToInt(GivenAdvice::act)
        .max()
        .orElse(0);
  }

  /**
   * The countersign of an order that counts for a unit: the newest, accepted, and the advice has
   * not changed since. The second counts only on top of a first.
   */
  public Optional<Countersign> valid(int round, String unit, int order) {
    return countersigns.stream()
        .filter(sign -> sign.round() == round && sign.unit().equals(unit) && sign.order() == order)
        .reduce((earlier, later) -> later)
        .filter(Countersign::accepted)
        .filter(sign -> sign.upTo() == newestAdvice(round, unit))
        .filter(sign ->
            order == 1
                || valid(round, unit, order - 1)
                    .filter(first -> first.act() < sign.act())
                    .isPresent());
  }

  /** Everybody who advised in a round, for any unit, in any version. */
  public SortedSet<String> advisers(int round) {
    SortedSet<String> advisers = new TreeSet<>();
    given.stream().filter(one -> one.round() == round).forEach(one -> advisers.add(one.person()));
    return advisers;
  }

  Examination after(Act act, ExaminationDeed deed, int round) {
    return switch (deed) {
      case ExaminationDeed.Asked asked -> asked(act, asked, round);
      case ExaminationDeed.QuestionServed(String id) ->
          question(id, question -> question.servedAt(act.at()));
      case ExaminationDeed.Answered answered ->
          question(
              answered.question(),
              question ->
                  question.answered(
                      new CaseQuestion.Answer(
                          act.at(), act.person(), answered.words(), answered.attachments())));
      case ExaminationDeed.QuestionWithdrawn(String id, String reason) ->
          question(id, question -> question.withdrawnAt(act.at()));
      case ExaminationDeed.InterestDeclared declared -> {
        SortedSet<String> more = new TreeSet<>(barred);
        more.add(act.person());
        yield new Examination(questions, given, countersigns, periods, more);
      }
      case ExaminationDeed.Advised(Advice advice) -> {
        List<GivenAdvice> more = new ArrayList<>(given);
        more.add(new GivenAdvice(act.number(), round, act.at(), act.person(), act.unit(), advice));
        yield new Examination(questions, more, countersigns, periods, barred);
      }
      case ExaminationDeed.Countersigned signed -> {
        List<Countersign> more = new ArrayList<>(countersigns);
        more.add(
            new Countersign(
                act.number(),
                round,
                act.at(),
                act.person(),
                act.unit(),
                signed.order(),
                signed.accepted(),
                signed.upTo(),
                signed.reason()));
        yield new Examination(questions, given, more, periods, barred);
      }
      case ExaminationDeed.Proceeded proceeded -> this;
      case ExaminationDeed.PeriodChanged changed -> {
        List<PeriodChange> more = new ArrayList<>(periods);
        more.add(new PeriodChange(act, changed));
        yield new Examination(questions, given, countersigns, more, barred);
      }
    };
  }

  private Examination asked(Act act, ExaminationDeed.Asked asked, int round) {
    SortedMap<String, CaseQuestion> more = new TreeMap<>(questions);
    more.put(
        asked.id(),
        new CaseQuestion(
            asked.id(),
            round,
            act.unit(),
            act.person(),
            asked.part(),
            asked.words(),
            asked.clock(),
            asked.due(),
            act.at(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return new Examination(more, given, countersigns, periods, barred);
  }

  private Examination question(String id, UnaryOperator<CaseQuestion> change) {
    SortedMap<String, CaseQuestion> more = new TreeMap<>(questions);
    more.computeIfPresent(id, (key, question) -> change.apply(question));
    return new Examination(more, given, countersigns, periods, barred);
  }
}
