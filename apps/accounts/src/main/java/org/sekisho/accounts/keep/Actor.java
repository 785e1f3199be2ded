package org.sekisho.accounts.keep;

import java.util.Set;
import org.sekisho.accounts.Duty;

/**
 * Who keeps accounts.
 *
 * @param person who acts, by id
 * @param organisation to which they belong
 * @param duties what they may do now
 */
public record Actor(String person, String organisation, Set<Duty> duties) {
  public Actor {
    duties = Set.copyOf(duties);
  }

  boolean everywhere() {
    return duties.contains(Duty.ADMINISTER);
  }
}
