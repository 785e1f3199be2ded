package org.sekisho.benchmarks;

import java.util.Set;

/** The grounds for a notification and the exemption from it, written by hand (art. 27-2). */
final class HandWrittenExemption {

  private static final int HALF = 500_000;
  private static final int TEN_PERCENT = 100_000;
  private static final Set<String> OUTSIDE_TABLE =
      Set.of("BY", "ER", "IQ", "KP", "LY", "SO", "TM", "YE");

  private HandWrittenExemption() {}

  static boolean hasOtherGround(Deal deal) {
    boolean foreignKind =
        switch (deal.investorKind) {
          case INDIVIDUAL_NONRESIDENT, FOREIGN_ENTITY, PARTNERSHIP -> true;
          case INDIVIDUAL_RESIDENT, JAPANESE_COMPANY, JAPANESE_ENTITY -> false;
        };
    return deal.actSanctions || foreignKind && OUTSIDE_TABLE.contains(deal.investorCountry);
  }

  static boolean hasGround(Deal deal) {
    return isDesignated(deal) || HandWrittenExemption.hasOtherGround(deal);
  }

  static boolean isStateBody(Deal deal) {
    return deal.investorStateLink
        && (deal.investorState != Deal.StateLink.NONE_OF_THESE
            || deal.investorStateVotes >= HALF
            || deal.investorStateCapital >= HALF);
  }

  static boolean isBlanket(Deal deal) {
    return deal.actKind.isListed()
        && deal.investorFinancial != Financial.NONE
        && !HandWrittenExemption.isStateBody(deal)
        && !(deal.targetSector.isCore() && deal.investorEquivalent != Deal.Equivalent.NONE);
  }

  static boolean isBarred(Deal deal) {
    return deal.investorViolation != Deal.Violation.NONE
        || deal.investorFilingBreach
        || HandWrittenExemption.isStateBody(deal) && !deal.investorAccredited
        || deal.investorSpecified != Deal.Specified.NONE
        || deal.conductHinderContinuation
        || deal.conductBoardSeat
        || deal.conductDisposalProposal
        || deal.conductTechnologyAccess;
  }

  static boolean isExempted(Deal deal) {
    if (!isDesignated(deal)
        || HandWrittenExemption.hasOtherGround(deal)
        || HandWrittenExemption.isBarred(deal)) {
      return false;
    }
    return !deal.targetSector.isCore() || HandWrittenExemption.isBlanket(deal) || mayHoldCore(deal);
  }

  static boolean mayHoldCore(Deal deal) {
    boolean small =
        deal.actKind.isListed()
            && deal.holdingAfter < TEN_PERCENT
            && !deal.conductBoardAttendance
            && !deal.conductDeadlineProposals;
    return small
        && (deal.investorEquivalent == Deal.Equivalent.NONE
            || !deal.conductInformationAccess
                && !deal.conductStaffMove
                && !deal.targetInfrastructureOperator);
  }

  static boolean isDesignated(Deal deal) {
    return deal.targetSector != Sector.NON_DESIGNATED;
  }
}
