package org.sekisho.casework.routing;

import org.sekisho.casework.examination.Consultation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** A dated rule of routing. */
public sealed interface Rule {

  String id();

  Text purpose();

  Criteria when();

  Period inForce();

  Confidence confidence();

  /** Sends a case to a unit. Of the rules of a unit the lowest tier that applies comes first. */
  record Sends(
      String id,
      Text purpose,
      Criteria when,
      Period inForce,
      Confidence confidence,
      String unit,
      String queue,
      int tier,
      boolean lead,
      String officer)
      implements Rule {}

  /** Puts a flag on each part of the level of its kind that the criteria speak of. */
  record Flags(
      String id, Text purpose, Criteria when, Period inForce, Confidence confidence, String flag)
      implements Rule {}

  /**
   * Asks another unit for its view.
   *
   * @param days until the opinion is due, the day after the question being the first
   */
  record Consults(
      String id,
      Text purpose,
      Criteria when,
      Period inForce,
      Confidence confidence,
      String unit,
      int days,
      Consultation.Silence silence)
      implements Rule {}
}
