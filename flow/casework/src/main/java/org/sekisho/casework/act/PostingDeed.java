package org.sekisho.casework.act;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.examination.Opinion;
import org.sekisho.casework.filing.Part;

/** Where a case goes, who has it, what marks it bears, and whom else it is put before. */
public sealed interface PostingDeed extends Deed {

  /**
   * A case is sent to a unit.
   *
   * @param lead whether this unit decides
   * @param tier with which it came there; later tiers follow
   * @param countersigns how many are needed before it decides
   * @param rule id of the routing rule, or {@code hand} where an officer sent it
   * @param rules hash of the rules
   */
  record Routed(
      String to,
      String queue,
      int tier,
      boolean lead,
      int countersigns,
      String officer,
      String rule,
      String rules,
      String reason)
      implements PostingDeed {}

  /** The case leaves the unit, which is done with it. */
  record Released(String unit, String reason) implements PostingDeed {}

  /** An officer of a unit takes the case, or is given it. */
  record Assigned(String unit, String officer) implements PostingDeed {}

  record Flagged(Flag flag, String rule, String reason) implements PostingDeed {}

  record FlagLifted(String flag, Part part, String reason) implements PostingDeed {}

  /** Another ministry is asked for its view. */
  record Consulted(
      String id, String of, String words, LocalDate due, Consultation.Silence silence, String rule)
      implements PostingDeed {}

  record OpinionGiven(String consultation, Opinion opinion) implements PostingDeed {}

  /** An objection is taken up the ladder. */
  record Escalated(String consultation, String to, String reason) implements PostingDeed {}

  /** An objection, or silence, is resolved. */
  record Settled(String consultation, String how) implements PostingDeed {}

  /** Something is noted for those inside. */
  record Noted(String words, List<String> mentioned) implements PostingDeed {
    public Noted {
      mentioned = List.copyOf(mentioned);
    }
  }
}
