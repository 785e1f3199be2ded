package org.sekisho.benchmarks;

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

  private HandWrittenLaw() {}

  /** Counts the answers to every question that is put of a deal, by outcome. */
  static void count(Deal deal, long[] counts) {
    switch (deal.actKind) {
      case TECHNOLOGY_CONTRACT -> counts[technology(deal).ordinal()]++;
      case CIRCUMSTANCES_CHANGE -> counts[change(deal).ordinal()]++;
      case BREACH -> counts[consequence(deal).ordinal()]++;
      case DISPOSAL -> counts[report(deal).ordinal()]++;
      case REAL_ESTATE -> {}
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
              ? deal.actExclusion == Exclusion.NONE && deal.targetSector.isCore()
              : isInvestingAcquisition(deal)
                  && HandWrittenExemption.hasGround(deal)
                  && !HandWrittenExemption.isExempted(deal);
      case PURPOSE_CHANGE_CONSENT ->
          (!deal.targetListed || deal.consentThird) && HandWrittenExemption.hasGround(deal);
      case DIRECTOR_ELECTION_CONSENT ->
          consentCounts(deal)
              && isRelated(deal)
              && HandWrittenExemption.hasGround(deal)
              && !deal.consentHalfFiled;
      case DISPOSAL_CONSENT ->
          consentCounts(deal)
              && deal.consentOwnProposal
              && deal.consentDesignatedBusiness
              && HandWrittenExemption.isDesignated(deal);
      case BRANCH ->
          (deal.investorKind == Deal.Investor.INDIVIDUAL_NONRESIDENT
                  || deal.investorKind == Deal.Investor.FOREIGN_ENTITY)
              && !deal.branchSpecialLaw
              && HandWrittenExemption.hasGround(deal);
      case LOAN ->
          isLongAndLarge(deal)
              && deal.loanDebtShare > HALF
              && !deal.loanByBank
              && HandWrittenExemption.hasGround(deal);
      case PRIVATE_BONDS -> isLongAndLarge(deal) && HandWrittenExemption.hasGround(deal);
      case CAPITAL_CERTIFICATES, BUSINESS_TAKEOVER -> HandWrittenExemption.hasGround(deal);
      case PROXY_SOLICITATION ->
          (!deal.targetListed || deal.holdingAfter >= TEN_PERCENT)
              && HandWrittenExemption.hasGround(deal);
      case JOINT_VOTING_CONSENT ->
          deal.holdingAfter >= TEN_PERCENT && HandWrittenExemption.hasGround(deal);
      case INDIRECT_ACQUISITION,
          INDIRECT_ELECTION,
          MITIGATION_CHANGE,
          REAL_ESTATE,
          TECHNOLOGY_CONTRACT,
          DISPOSAL,
          CIRCUMSTANCES_CHANGE,
          BREACH,
          OTHER ->
          false;
    };
  }

  private static boolean reportOfAcquisition(Deal deal) {
    if (deal.actExclusion != Exclusion.NONE) {
      return deal.actExclusion == Exclusion.UNDERWRITING && deal.holdingAfter >= TEN_PERCENT;
    }
    if (mustFile(deal)) {
      return true;
    }
    if (!isInvestingAcquisition(deal)) {
      return false;
    }
    boolean large = deal.holdingAfter >= TEN_PERCENT;
    if (!HandWrittenExemption.hasGround(deal)) {
      return large;
    }
    if (HandWrittenExemption.isBlanket(deal)) {
      return large || HandWrittenExemption.isStateBody(deal) && deal.reportStateRatioReached;
    }
    return large
        || !deal.actKind.isListed()
        || (HandWrittenExemption.isStateBody(deal)
            ? deal.reportStateRatioReached
            : deal.reportFirstInBand);
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
    return deal.actKind.isAcquisition()
        && deal.actExclusion == Exclusion.NONE
        && !isSpecifiedAcquisition(deal)
        && (!deal.actKind.isListed() || deal.holdingAfter >= LISTED_THRESHOLD);
  }

  private static boolean consentCounts(Deal deal) {
    return !deal.targetListed || deal.holdingAfter >= LISTED_THRESHOLD;
  }

  private static boolean isRelated(Deal deal) {
    return switch (deal.consentCandidate) {
      case CLOSE -> true;
      case WIDER -> deal.consentOwnProposal;
      case STATE_STAFF -> HandWrittenExemption.isStateBody(deal);
      case INDEPENDENT -> false;
    };
  }

  private static boolean isLongAndLarge(Deal deal) {
    return deal.loanAmount > HUNDRED_MILLION && deal.loanOverOneYear;
  }
}
