package org.sekisho.benchmarks;

import java.util.Locale;
import org.sekisho.law.columns.MatterColumns;
import org.sekisho.matter.FactDefinition;

/** A matter as somebody who writes the law in Java would hold it: a typed field a fact. */
final class Deal {

  enum Investor {
    INDIVIDUAL_NONRESIDENT,
    INDIVIDUAL_RESIDENT,
    FOREIGN_ENTITY,
    PARTNERSHIP,
    JAPANESE_COMPANY,
    JAPANESE_ENTITY
  }

  enum Limb {
    NOBODY,
    ACCOUNT,
    BOUND,
    RELATED,
    OTHERWISE
  }

  enum Exclusion {
    NONE,
    INHERITANCE,
    MERGER_OF_HOLDER,
    STOCK_SPLIT,
    GRATIS_ALLOTMENT,
    WHOLLY_OWNED_ISSUE,
    UNDERWRITING,
    CHANGE_OF_FORM,
    OTHER_EXCLUSION
  }

  enum StateLink {
    STATE_ORGAN,
    GOLDEN_SHARE,
    OFFICERS_THIRD,
    INSTRUCTS,
    STATE_OFFICER,
    NONE_OF_THESE
  }

  enum Specified {
    NONE,
    OBLIGED,
    CONTROLLED,
    OFFICER
  }

  enum Equivalent {
    NONE,
    DECISIONS,
    PLACE,
    SUBSIDIARY,
    CONTRACT,
    FURTHER_CONTRACT
  }

  enum Financial {
    NONE,
    SECURITIES_FIRM,
    INVESTMENT_MANAGER,
    INVESTMENT_CORPORATION,
    BANK,
    INSURER,
    TRUST_COMPANY,
    HIGH_SPEED_TRADER
  }

  enum Violation {
    NONE,
    CONVICTED,
    DISPOSITION_BREACHED,
    ORDERED
  }

  enum Candidate {
    CLOSE,
    WIDER,
    STATE_STAFF,
    INDEPENDENT
  }

  enum Field {
    AIRCRAFT,
    ARMS,
    EXPLOSIVES,
    NUCLEAR,
    SPACE,
    OTHER
  }

  enum Terms {
    FIXED,
    UNDETERMINED,
    CROSS_LICENCE,
    PARENT
  }

  enum Disposed {
    FILED,
    UNDERWRITTEN,
    OTHER
  }

  enum Change {
    SHAREHOLDER_TEN,
    SHAREHOLDER_SPECIFIED,
    OFFICERS_NATIONALITY,
    STATE_OFFICERS,
    ULTIMATE_PARENT,
    STATUS,
    OTHER
  }

  enum Breach {
    NOT_FILED,
    CLOSED_EARLY,
    FALSE_FILING,
    RECOMMENDATION,
    EXEMPTION_ORDER,
    MITIGATION,
    CRITERIA,
    REPORT
  }

  final Act actKind;
  final Investor investorKind;
  final int investorForeignVotes;
  final boolean investorOfficersForeign;
  final int partnershipForeignContribution;
  final boolean partnershipForeignExecutives;
  final Limb investorActsFor;
  final boolean investorSpecifiedListed;
  final String investorCountry;
  final boolean targetListed;
  final Sector targetSector;
  final boolean actFromForeignInvestor;
  final Exclusion actExclusion;
  final boolean actSanctions;
  final int holdingAfter;
  final boolean investorStateLink;
  final StateLink investorState;
  final int investorStateVotes;
  final int investorStateCapital;
  final boolean investorAccredited;
  final Specified investorSpecified;
  final Equivalent investorEquivalent;
  final Financial investorFinancial;
  final Violation investorViolation;
  final boolean investorFilingBreach;
  final boolean conductBoardSeat;
  final boolean conductDisposalProposal;
  final boolean conductTechnologyAccess;
  final boolean conductHinderContinuation;
  final boolean conductBoardAttendance;
  final boolean conductDeadlineProposals;
  final boolean conductInformationAccess;
  final boolean conductStaffMove;
  final boolean targetInfrastructureOperator;
  final boolean consentThird;
  final Candidate consentCandidate;
  final boolean consentOwnProposal;
  final boolean consentHalfFiled;
  final boolean consentDesignatedBusiness;
  final boolean branchSpecialLaw;
  final long loanAmount;
  final boolean loanOverOneYear;
  final int loanDebtShare;
  final boolean loanByBank;
  final Field technologyField;
  final long technologyAmount;
  final Terms technologyTerms;
  final boolean reportFirstInBand;
  final boolean reportStateRatioReached;
  final Disposed disposalOf;
  final Change changeKind;
  final Breach breachKind;

  Deal(MatterColumns columns, int row) {
    actKind = word(Act.class, columns, row, "act.kind");
    investorKind = word(Investor.class, columns, row, "investor.kind");
    investorForeignVotes = (int) number(columns, row, "investor.foreign_votes");
    investorOfficersForeign = number(columns, row, "investor.officers_foreign") == 1;
    partnershipForeignContribution = (int) number(columns, row, "partnership.foreign_contribution");
    partnershipForeignExecutives = number(columns, row, "partnership.foreign_executives") == 1;
    investorActsFor = word(Limb.class, columns, row, "investor.acts_for");
    investorSpecifiedListed = number(columns, row, "investor.specified_listed") == 1;
    investorCountry = country(columns, row, "investor.country");
    targetListed = number(columns, row, "target.listed") == 1;
    targetSector = word(Sector.class, columns, row, "target.sector");
    actFromForeignInvestor = number(columns, row, "act.from_foreign_investor") == 1;
    actExclusion = word(Exclusion.class, columns, row, "act.exclusion");
    actSanctions = number(columns, row, "act.sanctions") == 1;
    holdingAfter = (int) number(columns, row, "holding.after");
    investorStateLink = number(columns, row, "investor.state_link") == 1;
    investorState = word(StateLink.class, columns, row, "investor.state");
    investorStateVotes = (int) number(columns, row, "investor.state_votes");
    investorStateCapital = (int) number(columns, row, "investor.state_capital");
    investorAccredited = number(columns, row, "investor.accredited") == 1;
    investorSpecified = word(Specified.class, columns, row, "investor.specified");
    investorEquivalent = word(Equivalent.class, columns, row, "investor.equivalent");
    investorFinancial = word(Financial.class, columns, row, "investor.financial");
    investorViolation = word(Violation.class, columns, row, "investor.violation");
    investorFilingBreach = number(columns, row, "investor.filing_breach") == 1;
    conductBoardSeat = number(columns, row, "conduct.board_seat") == 1;
    conductDisposalProposal = number(columns, row, "conduct.disposal_proposal") == 1;
    conductTechnologyAccess = number(columns, row, "conduct.technology_access") == 1;
    conductHinderContinuation = number(columns, row, "conduct.hinder_continuation") == 1;
    conductBoardAttendance = number(columns, row, "conduct.board_attendance") == 1;
    conductDeadlineProposals = number(columns, row, "conduct.deadline_proposals") == 1;
    conductInformationAccess = number(columns, row, "conduct.information_access") == 1;
    conductStaffMove = number(columns, row, "conduct.staff_move") == 1;
    targetInfrastructureOperator = number(columns, row, "target.infrastructure_operator") == 1;
    consentThird = number(columns, row, "consent.third") == 1;
    consentCandidate = word(Candidate.class, columns, row, "consent.candidate");
    consentOwnProposal = number(columns, row, "consent.own_proposal") == 1;
    consentHalfFiled = number(columns, row, "consent.half_filed") == 1;
    consentDesignatedBusiness = number(columns, row, "consent.designated_business") == 1;
    branchSpecialLaw = number(columns, row, "branch.special_law") == 1;
    loanAmount = number(columns, row, "loan.amount");
    loanOverOneYear = number(columns, row, "loan.over_one_year") == 1;
    loanDebtShare = (int) number(columns, row, "loan.debt_share");
    loanByBank = number(columns, row, "loan.by_bank") == 1;
    technologyField = word(Field.class, columns, row, "technology.field");
    technologyAmount = number(columns, row, "technology.amount");
    technologyTerms = word(Terms.class, columns, row, "technology.terms");
    reportFirstInBand = number(columns, row, "report.first_in_band") == 1;
    reportStateRatioReached = number(columns, row, "report.state_ratio_reached") == 1;
    disposalOf = word(Disposed.class, columns, row, "disposal.of");
    changeKind = word(Change.class, columns, row, "change.kind");
    breachKind = word(Breach.class, columns, row, "breach.kind");
  }

  private static FactDefinition fact(MatterColumns columns, String id) {
    return columns.gate().fact(id).orElseThrow();
  }

  private static long number(MatterColumns columns, int row, String id) {
    return columns.value(row, fact(columns, id).slot());
  }

  private static String written(MatterColumns columns, int row, String id) {
    FactDefinition fact = fact(columns, id);
    return fact.type().write(columns.value(row, fact.slot()));
  }

  private static <E extends Enum<E>> E word(
      Class<E> words, MatterColumns columns, int row, String id) {
    return Enum.valueOf(words, written(columns, row, id).toUpperCase(Locale.ROOT));
  }

  private static String country(MatterColumns columns, int row, String id) {
    return written(columns, row, id).intern();
  }
}
