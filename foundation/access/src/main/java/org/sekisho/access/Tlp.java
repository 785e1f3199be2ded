package org.sekisho.access;

import org.sekisho.terms.Text;

/**
 * The Traffic Light Protocol 2.0 (FIRST): how far information may be passed on. It is a boundary of
 * sharing and no clearance; a reader stands within a boundary ({@link Clearance#circle}).
 */
public enum Tlp {
  CLEAR(Text.of("anybody", "制限なし")),
  GREEN(Text.of("the community", "コミュニティ内")),
  AMBER(Text.of("the organisation and its clients", "組織及びその顧客")),
  AMBER_STRICT(Text.of("the organisation alone", "組織内のみ")),
  RED(Text.of("named recipients alone", "特定の受領者のみ"));

  private final Text boundary;

  Tlp(Text boundary) {
    this.boundary = boundary;
  }

  /** Among whom it may be shared. */
  public Text boundary() {
    return boundary;
  }

  /** As printed: {@code TLP:AMBER+STRICT}. */
  public String marking() {
    return "TLP:" + name().replace('_', '+');
  }
}
