package org.sekisho.ownership.bods;

import java.util.List;
import java.util.Map;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Party;

/** The closed lists of words of BODS 0.4, and what they are to us. */
final class Codelists {

  static final List<String> RECORD_TYPES = List.of("entity", "person", "relationship");
  static final List<String> RECORD_STATUSES = List.of("new", "updated", "closed");
  static final List<String> DIRECTNESS = List.of("direct", "indirect", "unknown");
  static final List<String> PERSON_TYPES =
      List.of("anonymousPerson", "unknownPerson", "knownPerson");

  static final List<String> UNSPECIFIED_REASONS =
      List.of(
          "noBeneficialOwners",
          "subjectUnableToConfirmOrIdentifyBeneficialOwner",
          "interestedPartyHasNotProvidedInformation",
          "subjectExemptFromDisclosure",
          "interestedPartyExemptFromDisclosure",
          "unknown",
          "informationUnknownToPublisher");

  static final Map<String, Party.Type> ENTITY_TYPES =
      Map.of(
          "registeredEntity", Party.Type.ENTITY,
          "legalEntity", Party.Type.ENTITY,
          "arrangement", Party.Type.ARRANGEMENT,
          "anonymousEntity", Party.Type.UNKNOWN,
          "unknownEntity", Party.Type.UNKNOWN,
          "state", Party.Type.STATE,
          "stateBody", Party.Type.STATE_BODY);

  static final Map<String, Kind> INTEREST_TYPES =
      Map.ofEntries(
          Map.entry("shareholding", Kind.CAPITAL),
          Map.entry("votingRights", Kind.VOTES),
          Map.entry("appointmentOfBoard", Kind.BOARD),
          Map.entry("otherInfluenceOrControl", Kind.INFLUENCE),
          Map.entry("seniorManagingOfficial", Kind.DIRECTOR),
          Map.entry("settlor", Kind.SETTLOR),
          Map.entry("trustee", Kind.TRUSTEE),
          Map.entry("protector", Kind.PROTECTOR),
          Map.entry("beneficiaryOfLegalArrangement", Kind.BENEFICIARY),
          Map.entry("rightsToSurplusAssetsOnDissolution", Kind.PROFIT),
          Map.entry("rightsToProfitOrIncome", Kind.PROFIT),
          Map.entry("rightsGrantedByContract", Kind.INFLUENCE),
          Map.entry("conditionalRightsGrantedByContract", Kind.INFLUENCE),
          Map.entry("controlViaCompanyRulesOrArticles", Kind.VETO),
          Map.entry("controlByLegalFramework", Kind.INFLUENCE),
          Map.entry("boardMember", Kind.DIRECTOR),
          Map.entry("boardChair", Kind.DIRECTOR),
          Map.entry("unknownInterest", Kind.INFLUENCE),
          Map.entry("unpublishedInterest", Kind.INFLUENCE),
          Map.entry("enjoymentAndUseOfAssets", Kind.PROFIT),
          Map.entry("rightToProfitOrIncomeFromAssets", Kind.PROFIT),
          Map.entry("nominee", Kind.NOMINEE),
          Map.entry("nominator", Kind.NOMINATOR));

  private Codelists() {}

  /** The word in which a kind is written. */
  static String interestType(Kind kind) {
    return switch (kind) {
      case SHARES, CAPITAL -> "shareholding";
      case VOTES -> "votingRights";
      case BOARD -> "appointmentOfBoard";
      case PROFIT -> "rightsToProfitOrIncome";
      case VETO -> "controlViaCompanyRulesOrArticles";
      case INFLUENCE, PARENT, ULTIMATE_PARENT -> "otherInfluenceOrControl";
      case DIRECTOR -> "boardMember";
      case NOMINEE -> "nominee";
      case NOMINATOR -> "nominator";
      case TRUSTEE -> "trustee";
      case SETTLOR -> "settlor";
      case PROTECTOR -> "protector";
      case BENEFICIARY -> "beneficiaryOfLegalArrangement";
    };
  }
}
