package org.sekisho.casework.form;

import static org.sekisho.casework.form.Several.list;
import static org.sekisho.casework.form.Several.optional;

import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.FoundDecision;
import org.sekisho.casework.filing.Part;
import org.sekisho.casework.form.RecordShape.Field;
import org.sekisho.terms.Outcome;

/** The shapes of what is filed. */
final class FilingShapes {

  static final Shape<Part> PART =
      Records.of(
          new Field<>("kind", Part::kind, Values.word(Part.Kind.class)),
          new Field<>("id", Part::id, Values.WORDS),
          Part::new);

  static final Shape<Attachment> ATTACHMENT =
      Records.of(
          new Field<>("hash", Attachment::hash, Values.HASH),
          new Field<>("name", Attachment::name, Values.WORDS),
          new Field<>("kind", Attachment::kind, Values.WORDS),
          new Field<>("label", Attachment::label, Values.LABEL),
          Attachment::new);

  static final Shape<CaseItem.Quantity> QUANTITY =
      Records.of(
          new Field<>("amount", CaseItem.Quantity::amount, Values.AMOUNT),
          new Field<>("unit", CaseItem.Quantity::unit, Values.WORDS),
          CaseItem.Quantity::new);

  private static final Shape<CaseParty> PARTY =
      Records.of(
          new Field<>("id", CaseParty::id, Values.WORDS),
          new Field<>("role", CaseParty::role, Values.WORDS),
          new Field<>("name", CaseParty::name, Values.WORDS),
          new Field<>("country", CaseParty::country, optional(Values.WORDS)),
          new Field<>("keys", CaseParty::keys, Several.SET),
          new Field<>("owners", CaseParty::owners, Several.SET),
          new Field<>("label", CaseParty::label, Values.LABEL),
          CaseParty::new);

  private static final Shape<CaseItem> ITEM =
      Records.of(
          new Field<>("id", CaseItem::id, Values.WORDS),
          new Field<>("name", CaseItem::name, Values.WORDS),
          new Field<>("control", CaseItem::control, optional(Values.WORDS)),
          new Field<>("quantity", CaseItem::quantity, optional(QUANTITY)),
          CaseItem::new);

  private static final Shape<FoundDecision.RegimeOutcome> REGIME =
      Records.of(
          new Field<>("regime", FoundDecision.RegimeOutcome::regime, Values.WORDS),
          new Field<>(
              "outcome",
              FoundDecision.RegimeOutcome::outcome,
              optional(Values.word(Outcome.class))),
          new Field<>("law", FoundDecision.RegimeOutcome::law, Values.WORDS),
          new Field<>("rules", FoundDecision.RegimeOutcome::rules, Several.STRINGS),
          FoundDecision.RegimeOutcome::new);

  private static final Shape<FoundDecision> FOUND =
      Records.of(
          new Field<>("date", FoundDecision::date, Values.DAY),
          new Field<>("known", FoundDecision::known, Values.DAY),
          new Field<>("outcome", FoundDecision::outcome, optional(Values.word(Outcome.class))),
          new Field<>("regimes", FoundDecision::regimes, list(REGIME)),
          new Field<>("missing", FoundDecision::missing, Several.STRINGS),
          new Field<>("leaf", FoundDecision::leaf, optional(Values.LEAF)),
          FoundDecision::new);

  static final Shape<Filing> FILING =
      Records.of(
          new Field<>("gate", Filing::gate, Values.WORDS),
          new Field<>("regime", Filing::regime, Values.WORDS),
          new Field<>("title", Filing::title, Values.TEXT),
          new Field<>("matter", Filing::matter, Values.WORDS),
          new Field<>("found", Filing::found, FOUND),
          new Field<>("parties", Filing::parties, list(PARTY)),
          new Field<>("items", Filing::items, list(ITEM)),
          new Field<>("countries", Filing::countries, Several.SET),
          new Field<>("attachments", Filing::attachments, list(ATTACHMENT)),
          new Field<>("answers", Filing::answers, Several.MAP),
          Filing::new);

  private FilingShapes() {}
}
