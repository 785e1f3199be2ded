package org.sekisho.casework.form;

import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.form.RecordShape.Field;

/** The shapes of {@link PostingDeed}. */
final class PostingDeedShapes {

  static final Kinds<PostingDeed> KINDS =
      new Kinds<PostingDeed>()
          .with(
              "routed",
              PostingDeed.Routed.class,
              Records.of(
                  new Field<>("to", PostingDeed.Routed::to, Values.WORDS),
                  new Field<>("queue", PostingDeed.Routed::queue, Values.WORDS),
                  new Field<>("tier", PostingDeed.Routed::tier, Values.COUNT),
                  new Field<>("lead", PostingDeed.Routed::lead, Values.TRUTH),
                  new Field<>("countersigns", PostingDeed.Routed::countersigns, Values.COUNT),
                  new Field<>("officer", PostingDeed.Routed::officer, Values.WORDS),
                  new Field<>("rule", PostingDeed.Routed::rule, Values.WORDS),
                  new Field<>("rules", PostingDeed.Routed::rules, Values.WORDS),
                  new Field<>("reason", PostingDeed.Routed::reason, Values.WORDS),
                  PostingDeed.Routed::new))
          .with(
              "released",
              PostingDeed.Released.class,
              Records.of(
                  new Field<>("unit", PostingDeed.Released::unit, Values.WORDS),
                  new Field<>("reason", PostingDeed.Released::reason, Values.WORDS),
                  PostingDeed.Released::new))
          .with(
              "assigned",
              PostingDeed.Assigned.class,
              Records.of(
                  new Field<>("unit", PostingDeed.Assigned::unit, Values.WORDS),
                  new Field<>("officer", PostingDeed.Assigned::officer, Values.WORDS),
                  PostingDeed.Assigned::new))
          .with(
              "flagged",
              PostingDeed.Flagged.class,
              Records.of(
                  new Field<>("flag", PostingDeed.Flagged::flag, ExaminationShapes.FLAG),
                  new Field<>("rule", PostingDeed.Flagged::rule, Values.WORDS),
                  new Field<>("reason", PostingDeed.Flagged::reason, Values.WORDS),
                  PostingDeed.Flagged::new))
          .with(
              "flag-lifted",
              PostingDeed.FlagLifted.class,
              Records.of(
                  new Field<>("flag", PostingDeed.FlagLifted::flag, Values.WORDS),
                  new Field<>("part", PostingDeed.FlagLifted::part, FilingShapes.PART),
                  new Field<>("reason", PostingDeed.FlagLifted::reason, Values.WORDS),
                  PostingDeed.FlagLifted::new))
          .with(
              "consulted",
              PostingDeed.Consulted.class,
              Records.of(
                  new Field<>("id", PostingDeed.Consulted::id, Values.WORDS),
                  new Field<>("of", PostingDeed.Consulted::of, Values.WORDS),
                  new Field<>("words", PostingDeed.Consulted::words, Values.WORDS),
                  new Field<>("due", PostingDeed.Consulted::due, Values.DAY),
                  new Field<>(
                      "silence",
                      PostingDeed.Consulted::silence,
                      Values.word(Consultation.Silence.class)),
                  new Field<>("rule", PostingDeed.Consulted::rule, Values.WORDS),
                  PostingDeed.Consulted::new))
          .with(
              "opinion-given",
              PostingDeed.OpinionGiven.class,
              Records.of(
                  new Field<>("consultation", PostingDeed.OpinionGiven::consultation, Values.WORDS),
                  new Field<>(
                      "opinion", PostingDeed.OpinionGiven::opinion, ExaminationShapes.OPINION),
                  PostingDeed.OpinionGiven::new))
          .with(
              "escalated",
              PostingDeed.Escalated.class,
              Records.of(
                  new Field<>("consultation", PostingDeed.Escalated::consultation, Values.WORDS),
                  new Field<>("to", PostingDeed.Escalated::to, Values.WORDS),
                  new Field<>("reason", PostingDeed.Escalated::reason, Values.WORDS),
                  PostingDeed.Escalated::new))
          .with(
              "settled",
              PostingDeed.Settled.class,
              Records.of(
                  new Field<>("consultation", PostingDeed.Settled::consultation, Values.WORDS),
                  new Field<>("how", PostingDeed.Settled::how, Values.WORDS),
                  PostingDeed.Settled::new))
          .with(
              "noted",
              PostingDeed.Noted.class,
              Records.of(
                  new Field<>("words", PostingDeed.Noted::words, Values.WORDS),
                  new Field<>("mentioned", PostingDeed.Noted::mentioned, Several.STRINGS),
                  PostingDeed.Noted::new));

  private PostingDeedShapes() {}
}
