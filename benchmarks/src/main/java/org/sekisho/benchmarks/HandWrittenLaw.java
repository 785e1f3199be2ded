package org.sekisho.benchmarks;

import java.util.EnumSet;
import java.util.Set;
import org.sekisho.terms.Outcome;

/**
 * Every question of the law of inward investment as it stood on 1 June 2025, written by hand in
 * plain Java: what the columns are measured against. It says the outcome alone, without grounds,
 * and knows no unknown. The articles are those of the regime's rules.
 */
final class HandWrittenLaw {

  private static final int HALF = 500_000;
  private static final int LISTED_THRESHOLD = 10_000;
  private static final int TEN_PERCENT = 100_000;
  private static final long HUNDRED_MILLION = 100_000_000L;

  private static final Set<Act> ACQUISITIONS =
      EnumSet.of(
          Act.LISTED_SHARES,
          Act.DISCRETIONARY_INVESTMENT,
          Act.UNLISTED_SHARES,
          Act.FORMER_RESIDENT_SALE,
          Act.LISTED_VOTES,
          Act.VOTE_AUTHORITY);
  private static final Set<Act> LISTED =
      EnumSet.of(
          Act.LISTED_SHARES, Act.LISTED_VOTES, Act.VOTE_AUTHORITY, Act.DISCRETIONARY_INVESTMENT);
  private static final Set<Sector> SPECIFIED_SECTORS =
      EnumSet.of(
          Sector.WEAPONS,
          Sector.AIRCRAFT,
          Sector.SPACE,
          Sector.NUCLEAR,
          Sector.DUAL_USE,
          Sector.CYBER_SECURITY,
          Sector.ELECTRICITY,
          Sector.GAS,
          Sector.TELECOMMUNICATIONS,
          Sector.WATER,
          Sector.RAILWAYS,
          Sector.OIL,
          Sector.INFECTIOUS_MEDICINES,
          Sector.CONTROLLED_MEDICAL_DEVICES,
          Sector.CRITICAL_MINERALS,
          Sector.REMOTE_ISLAND_PORTS,
          Sector.FERTILISER_IMPORT,
          Sector.PERMANENT_MAGNETS,
          Sector.MACHINE_TOOLS_ROBOTS,
          Sector.CHIP_EQUIPMENT,
          Sector.STORAGE_BATTERIES,
          Sector.NATURAL_GAS_WHOLESALE,
          Sector.METAL_SMELTING,
          Sector.MARINE_EQUIPMENT,
          Sector.METAL_PRINTERS,
          Sector.CHIP_MATERIALS,
          Sector.ELECTRONIC_COMPONENTS,
          Sector.MACHINE_TOOL_PARTS,
          Sector.MARINE_ENGINES,
          Sector.FIBRE_OPTIC_CABLES,
          Sector.MULTIFUNCTION_DEVICES);
  // The core sectors and those of specified acquisitions were the same on that day.
  private static final Set<Sector> CORE = SPECIFIED_SECTORS;
  private static final Set<String> OUTSIDE_TABLE =
      Set.of("BY", "ER", "IQ", "KP", "LY", "SO", "TM", "YE");

  private HandWrittenLaw() {}

  /** Counts the answers to every question that is put of a deal, by outcome. */
  static void count(Deal deal, long[] counts) {
    switch (deal.actKind) {
      case TECHNOLOGY_CONTRACT -> counts[technology(deal).ordinal()]++;
      case CIRCUMSTANCES_CHANGE -> counts[change(deal).ordinal()]++;
      case BREACH -> counts[consequence(deal).ordinal()]++;
      case DISPOSAL -> counts[report(deal).ordinal()]++;
      default -> {
        counts[entry(deal).ordinal()]++;
        counts[report(deal).ordinal()]++;
      }
    }
  }

  static Outcome entry(Deal deal) {
    if (!isBound(deal)) {
      return Outcome.FREE;
    }
    return mustFile(deal) ? Outcome.NOTIFY : Outcome.FREE;
  }

  static Outcome report(Deal deal) {
    if (!isBound(deal)) {
      return Outcome.FREE;
    }
    return switch (deal.actKind) {
      case DISPOSAL -> reportOfDisposal(deal);
      case LISTED_SHARES,
          LISTED_VOTES,
          VOTE_AUTHORITY,
          DISCRETIONARY_INVESTMENT,
          UNLISTED_SHARES,
          FORMER_RESIDENT_SALE ->
          reportOfAcquisition(deal) ? Outcome.REPORT : Outcome.FREE;
      default -> mustFile(deal) ? Outcome.REPORT : Outcome.FREE;
    };
  }

  /** The outcome, for a technology introduction contract alone. */
  static Outcome technology(Deal deal) {
    if (deal.technologyField == Deal.Field.OTHER) {
      return Outcome.FREE;
    }
    return deal.technologyAmount > HUNDRED_MILLION || deal.technologyTerms != Deal.Terms.FIXED
        ? Outcome.NOTIFY
        : Outcome.REPORT;
  }

  static Outcome change(Deal deal) {
    return deal.changeKind == Deal.Change.OTHER ? Outcome.FREE : Outcome.REPORT;
  }

  static Outcome consequence(Deal deal) {
    return switch (deal.breachKind) {
      case REPORT -> Outcome.REPORT;
      case MITIGATION -> Outcome.FREE;
      case CRITERIA, NOT_FILED, CLOSED_EARLY, FALSE_FILING, RECOMMENDATION, EXEMPTION_ORDER ->
          Outcome.FORBIDDEN;
    };
  }

  private static boolean isBound(Deal deal) {
    boolean deemed = deal.investorActsFor != Deal.Limb.NOBODY;
    boolean company = deal.investorKind == Deal.Investor.JAPANESE_COMPANY;
    boolean ownedAbroad = company && deal.investorForeignVotes >= HALF;
    if (ownedAbroad && deal.investorSpecifiedListed && !deal.investorOfficersForeign && !deemed) {
      return false;
    }
    return switch (deal.investorKind) {
      case INDIVIDUAL_NONRESIDENT, FOREIGN_ENTITY -> true;
      case JAPANESE_COMPANY -> ownedAbroad || deal.investorOfficersForeign || deemed;
      case JAPANESE_ENTITY -> deal.investorOfficersForeign || deemed;
      case PARTNERSHIP ->
          deal.partnershipForeignContribution >= HALF
              || deal.partnershipForeignExecutives
              || deemed;
      case INDIVIDUAL_RESIDENT -> deemed;
    };
  }

  private static boolean mustFile(Deal deal) {
    return switch (deal.actKind) {
      case LISTED_SHARES,
          LISTED_VOTES,
          VOTE_AUTHORITY,
          DISCRETIONARY_INVESTMENT,
          UNLISTED_SHARES,
          FORMER_RESIDENT_SALE ->
          isSpecifiedAcquisition(deal)
              ? deal.actExclusion == Deal.Exclusion.NONE
                  && SPECIFIED_SECTORS.contains(deal.targetSector)
              : isInvestingAcquisition(deal) && hasGround(deal) && !isExempted(deal);
      case PURPOSE_CHANGE_CONSENT -> (!deal.targetListed || deal.consentThird) && hasGround(deal);
      case DIRECTOR_ELECTION_CONSENT ->
          consentCounts(deal) && isRelated(deal) && hasGround(deal) && !deal.consentHalfFiled;
      case DISPOSAL_CONSENT ->
          consentCounts(deal)
              && deal.consentOwnProposal
              && deal.consentDesignatedBusiness
              && isDesignated(deal);
      case BRANCH ->
          (deal.investorKind == Deal.Investor.INDIVIDUAL_NONRESIDENT
                  || deal.investorKind == Deal.Investor.FOREIGN_ENTITY)
              && !deal.branchSpecialLaw
              && hasGround(deal);
      case LOAN ->
          isLongAndLarge(deal) && deal.loanDebtShare > HALF && !deal.loanByBank && hasGround(deal);
      case PRIVATE_BONDS -> isLongAndLarge(deal) && hasGround(deal);
      case CAPITAL_CERTIFICATES, BUSINESS_TAKEOVER -> hasGround(deal);
      case PROXY_SOLICITATION ->
          (!deal.targetListed || deal.holdingAfter >= TEN_PERCENT) && hasGround(deal);
      case JOINT_VOTING_CONSENT -> deal.holdingAfter >= TEN_PERCENT && hasGround(deal);
      case INDIRECT_ACQUISITION,
          INDIRECT_ELECTION,
          MITIGATION_CHANGE,
          TECHNOLOGY_CONTRACT,
          DISPOSAL,
          CIRCUMSTANCES_CHANGE,
          BREACH,
          OTHER ->
          false;
    };
  }

  private static boolean reportOfAcquisition(Deal deal) {
    if (deal.actExclusion != Deal.Exclusion.NONE) {
      return deal.actExclusion == Deal.Exclusion.UNDERWRITING && deal.holdingAfter >= TEN_PERCENT;
    }
    if (mustFile(deal)) {
      return true;
    }
    if (!isInvestingAcquisition(deal)) {
      return false;
    }
    boolean large = deal.holdingAfter >= TEN_PERCENT;
    if (!hasGround(deal)) {
      return large;
    }
    if (isBlanket(deal)) {
      return large || isStateBody(deal) && deal.reportStateRatioReached;
    }
    return large
        || !LISTED.contains(deal.actKind)
        || (isStateBody(deal) ? deal.reportStateRatioReached : deal.reportFirstInBand);
  }

  private static Outcome reportOfDisposal(Deal deal) {
    boolean due =
        deal.disposalOf == Deal.Disposed.FILED
            || deal.disposalOf == Deal.Disposed.UNDERWRITTEN && deal.holdingAfter < TEN_PERCENT;
    return due ? Outcome.REPORT : Outcome.FREE;
  }

  private static boolean isSpecifiedAcquisition(Deal deal) {
    return deal.actKind == Act.UNLISTED_SHARES && deal.actFromForeignInvestor;
  }

  private static boolean isInvestingAcquisition(Deal deal) {
    return ACQUISITIONS.contains(deal.actKind)
        && deal.actExclusion == Deal.Exclusion.NONE
        && !isSpecifiedAcquisition(deal)
        && (!LISTED.contains(deal.actKind) || deal.holdingAfter >= LISTED_THRESHOLD);
  }

  private static boolean isDesignated(Deal deal) {
    return deal.targetSector != Sector.NON_DESIGNATED;
  }

  private static boolean hasOtherGround(Deal deal) {
    boolean foreignKind =
        switch (deal.investorKind) {
          case INDIVIDUAL_NONRESIDENT, FOREIGN_ENTITY, PARTNERSHIP -> true;
          case INDIVIDUAL_RESIDENT, JAPANESE_COMPANY, JAPANESE_ENTITY -> false;
        };
    return deal.actSanctions || foreignKind && OUTSIDE_TABLE.contains(deal.investorCountry);
  }

  private static boolean hasGround(Deal deal) {
    return isDesignated(deal) || hasOtherGround(deal);
  }

  private static boolean isStateBody(Deal deal) {
    return deal.investorStateLink
        && (deal.investorState != Deal.StateLink.NONE_OF_THESE
            || deal.investorStateVotes >= HALF
            || deal.investorStateCapital >= HALF);
  }

  private static boolean isBlanket(Deal deal) {
    return LISTED.contains(deal.actKind)
        && deal.investorFinancial != Deal.Financial.NONE
        && !isStateBody(deal)
        && !(CORE.contains(deal.targetSector) && deal.investorEquivalent != Deal.Equivalent.NONE);
  }

  private static boolean isBarred(Deal deal) {
    return deal.investorViolation != Deal.Violation.NONE
        || deal.investorFilingBreach
        || isStateBody(deal) && !deal.investorAccredited
        || deal.investorSpecified != Deal.Specified.NONE
        || deal.conductHinderContinuation
        || deal.conductBoardSeat
        || deal.conductDisposalProposal
        || deal.conductTechnologyAccess;
  }

  private static boolean isExempted(Deal deal) {
    if (!isDesignated(deal) || hasOtherGround(deal) || isBarred(deal)) {
      return false;
    }
    return !CORE.contains(deal.targetSector) || isBlanket(deal) || mayHoldCore(deal);
  }

  private static boolean mayHoldCore(Deal deal) {
    boolean small =
        LISTED.contains(deal.actKind)
            && deal.holdingAfter < TEN_PERCENT
            && !deal.conductBoardAttendance
            && !deal.conductDeadlineProposals;
    return small
        && (deal.investorEquivalent == Deal.Equivalent.NONE
            || !deal.conductInformationAccess
                && !deal.conductStaffMove
                && !deal.targetInfrastructureOperator);
  }

  private static boolean consentCounts(Deal deal) {
    return !deal.targetListed || deal.holdingAfter >= LISTED_THRESHOLD;
  }

  private static boolean isRelated(Deal deal) {
    return switch (deal.consentCandidate) {
      case CLOSE -> true;
      case WIDER -> deal.consentOwnProposal;
      case STATE_STAFF -> isStateBody(deal);
      case INDEPENDENT -> false;
    };
  }

  private static boolean isLongAndLarge(Deal deal) {
    return deal.loanAmount > HUNDRED_MILLION && deal.loanOverOneYear;
  }
}
