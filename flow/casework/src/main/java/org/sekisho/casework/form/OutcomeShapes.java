package org.sekisho.casework.form;

import static org.sekisho.casework.form.Several.list;
import static org.sekisho.casework.form.Several.optional;

import java.util.List;
import org.sekisho.casework.form.RecordShape.Field;
import org.sekisho.casework.outcome.Allowance;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.outcome.Condition;
import org.sekisho.casework.outcome.Licence;

/** The shapes of outcomes. */
final class OutcomeShapes {

  static final Shape<List<CaseOutcome.Ground>> GROUNDS =
      list(
          Records.of(
              new Field<>("rule", CaseOutcome.Ground::rule, Values.WORDS),
              new Field<>("words", CaseOutcome.Ground::words, Values.WORDS),
              CaseOutcome.Ground::new));

  private static final Shape<List<Condition>> CONDITIONS =
      list(
          Records.of(
              new Field<>("id", Condition::id, Values.WORDS),
              new Field<>("words", Condition::words, Values.WORDS),
              new Field<>("reports", Condition::reports, list(Values.DAY)),
              new Field<>("until", Condition::until, optional(Values.DAY)),
              new Field<>("reminder", Condition::reminder, Values.COUNT),
              Condition::new));

  private static final Shape<Allowance> ALLOWANCE =
      Records.of(
          new Field<>("item", Allowance::item, Values.WORDS),
          new Field<>("quantity", Allowance::quantity, FilingShapes.QUANTITY),
          Allowance::new);

  static final Shape<Licence> LICENCE =
      Records.of(
          new Field<>("number", Licence::number, Values.WORDS),
          new Field<>("holder", Licence::holder, Values.WORDS),
          new Field<>("valid", Licence::valid, Values.PERIOD),
          new Field<>("allowances", Licence::allowances, list(ALLOWANCE)),
          new Field<>("conditions", Licence::conditions, CONDITIONS),
          Licence::new);

  static final Kinds<CaseOutcome> OUTCOME =
      new Kinds<CaseOutcome>()
          .with(
              "cleared",
              CaseOutcome.Cleared.class,
              Records.of(
                  new Field<>("conditions", CaseOutcome.Cleared::conditions, CONDITIONS),
                  CaseOutcome.Cleared::new))
          .with(
              "licensed",
              CaseOutcome.Licensed.class,
              Records.of(
                  new Field<>("licence", CaseOutcome.Licensed::licence, LICENCE),
                  CaseOutcome.Licensed::new))
          .with(
              "refused",
              CaseOutcome.Refused.class,
              Records.of(
                  new Field<>("grounds", CaseOutcome.Refused::grounds, GROUNDS),
                  CaseOutcome.Refused::new))
          .with(
              "ordered",
              CaseOutcome.Ordered.class,
              Records.of(
                  new Field<>(
                      "order", CaseOutcome.Ordered::order, Values.word(CaseOutcome.Order.class)),
                  new Field<>("words", CaseOutcome.Ordered::words, Values.WORDS),
                  new Field<>("grounds", CaseOutcome.Ordered::grounds, GROUNDS),
                  new Field<>("due", CaseOutcome.Ordered::due, optional(Values.DAY)),
                  CaseOutcome.Ordered::new))
          .with(
              "not-needed",
              CaseOutcome.NotNeeded.class,
              Records.of(
                  new Field<>("reason", CaseOutcome.NotNeeded::reason, Values.WORDS),
                  CaseOutcome.NotNeeded::new))
          .with(
              "deemed",
              CaseOutcome.Deemed.class,
              Records.of(
                  new Field<>(
                      "effect", CaseOutcome.Deemed::effect, Values.word(CaseOutcome.Effect.class)),
                  new Field<>("clock", CaseOutcome.Deemed::clock, Values.WORDS),
                  CaseOutcome.Deemed::new));

  private OutcomeShapes() {}
}
