package org.sekisho.casework.form;

import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.form.RecordShape.Field;

/** The shapes of {@link FilingDeed}. */
final class FilingDeedShapes {

  static final Kinds<FilingDeed> KINDS =
      new Kinds<FilingDeed>()
          .with(
              "drafted",
              FilingDeed.Drafted.class,
              Records.of(
                  new Field<>("filing", FilingDeed.Drafted::filing, FilingShapes.FILING),
                  FilingDeed.Drafted::new))
          .with(
              "amended",
              FilingDeed.Amended.class,
              Records.of(
                  new Field<>("filing", FilingDeed.Amended::filing, FilingShapes.FILING),
                  new Field<>("reason", FilingDeed.Amended::reason, Values.WORDS),
                  FilingDeed.Amended::new))
          .with("submitted", FilingDeed.Submitted.class, Records.of(FilingDeed.Submitted::new))
          .with(
              "returned",
              FilingDeed.Returned.class,
              Records.of(
                  new Field<>("missing", FilingDeed.Returned::missing, Several.STRINGS),
                  new Field<>("by", FilingDeed.Returned::by, Several.optional(Values.DAY)),
                  FilingDeed.Returned::new))
          .with(
              "accepted",
              FilingDeed.Accepted.class,
              Records.of(
                  new Field<>("receipt", FilingDeed.Accepted::receipt, Values.WORDS),
                  FilingDeed.Accepted::new))
          .with(
              "withdrawn",
              FilingDeed.Withdrawn.class,
              Records.of(
                  new Field<>("reason", FilingDeed.Withdrawn::reason, Values.WORDS),
                  FilingDeed.Withdrawn::new))
          .with(
              "refiled",
              FilingDeed.Refiled.class,
              Records.of(
                  new Field<>("filing", FilingDeed.Refiled::filing, FilingShapes.FILING),
                  FilingDeed.Refiled::new));

  private FilingDeedShapes() {}
}
