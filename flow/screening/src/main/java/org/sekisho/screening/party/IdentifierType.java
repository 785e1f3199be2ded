package org.sekisho.screening.party;

import java.util.Locale;

/** What kind of number or code identifies a party. */
public enum IdentifierType {
  PASSPORT,
  NATIONAL_ID,
  DRIVING_LICENCE,
  TAX,
  VAT,
  REGISTRATION,
  /** Legal Entity Identifier, ISO 17442. */
  LEI,
  /** Dun and Bradstreet number. */
  DUNS,
  /** Unique Entity ID of SAM.gov. */
  UEI,
  /** Business Identifier Code, ISO 9362. */
  BIC,
  /** International Securities Identification Number, ISO 6166. */
  ISIN,
  /** Ship or company number of the International Maritime Organization. */
  IMO,
  /** Maritime Mobile Service Identity. */
  MMSI,
  CALL_SIGN,
  AIRCRAFT_REGISTRATION,
  AIRCRAFT_SERIAL,
  CRYPTO_ADDRESS,
  EMAIL,
  PHONE,
  WEBSITE,
  OTHER;

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
