package org.sekisho.screening.names;

/** Kinds of legal form, wide enough to be compared across countries. */
public enum LegalForm {
  /** "Company", "Corporation": tells nothing more. */
  COMPANY,
  /** Limited liability: LLC, GmbH, ООО, 有限会社. */
  LIMITED,
  /** Joint stock: AG, JSC, OAO, 株式会社. */
  STOCK,
  /** Partnerships: LP, LLP, KG. */
  PARTNERSHIP,
  /** Owned by a state. */
  STATE,
  /** Foundations, associations, autonomous non-profit organisations. */
  NONPROFIT;

  public int bit() {
    return 1 << ordinal();
  }
}
