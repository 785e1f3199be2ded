package org.sekisho.screening.names;

import org.sekisho.screening.party.PartyKind;

/** Whose name it is, as far as that changes how the name is read. */
public enum Subject {
  /** Given and family names, patronymics, titles. */
  PERSON,
  /** Words of business and legal forms around what distinguishes it. */
  ORGANISATION,
  /** Ships and aircraft: few words, often a number. */
  CRAFT,
  /** Not told: read as a person or as an organisation, as the words suggest. */
  UNKNOWN;

  public static Subject of(PartyKind kind) {
    return switch (kind) {
      case PERSON -> PERSON;
      case ORGANISATION -> ORGANISATION;
      case VESSEL, AIRCRAFT -> CRAFT;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * From a FollowTheMoney schema: {@code Person}, {@code Company}, {@code Organization}, {@code
   * PublicBody}, {@code Vessel}, {@code Airplane}; anything else, as {@code LegalEntity}, does not
   * tell.
   */
  public static Subject ofSchema(String schema) {
    return switch (schema) {
      case "Person" -> PERSON;
      case "Company", "Organization", "PublicBody" -> ORGANISATION;
      case "Vessel", "Airplane", "Vehicle" -> CRAFT;
      default -> UNKNOWN;
    };
  }
}
