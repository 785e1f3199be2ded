package org.sekisho.casework.clearance.acts;

/**
 * Who acts.
 *
 * @param id of the person who acts
 * @param body the organ or operator for which they act; empty for the person assessed
 */
public record Actor(String id, Role role, String body) {

  /** What the law attaches to an act of somebody, done by nobody. */
  public static final Actor LAW = new Actor("", Role.LAW, "");

  /** Ids that differ by case or by white space around them are one person's. */
  public boolean is(String other) {
    return id.strip().equalsIgnoreCase(other.strip());
  }
}
