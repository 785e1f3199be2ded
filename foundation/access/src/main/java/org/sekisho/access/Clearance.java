package org.sekisho.access;

import java.util.List;
import java.util.Set;

/**
 * What a reader brings to a label.
 *
 * @param nationalities ISO 3166-1 alpha-3 codes
 * @param grants levels granted, each with its days
 * @param compartments those the reader has been let into
 * @param groups those to which the reader belongs, cases assigned included
 * @param consents originators that have consented to this reader, their own organisation included
 * @param circle the strictest boundary of sharing within which the reader stands
 */
public record Clearance(
    Set<String> nationalities,
    List<Grant> grants,
    Set<Caveat> compartments,
    Set<String> groups,
    Set<String> consents,
    Tlp circle) {

  /** Somebody of whom nothing is known. */
  public static final Clearance NONE =
      new Clearance(Set.of(), List.of(), Set.of(), Set.of(), Set.of(), Tlp.CLEAR);

  public Clearance {
    nationalities = Set.copyOf(nationalities);
    grants = List.copyOf(grants);
    compartments = Set.copyOf(compartments);
    groups = Set.copyOf(groups);
    consents = Set.copyOf(consents);
  }
}
