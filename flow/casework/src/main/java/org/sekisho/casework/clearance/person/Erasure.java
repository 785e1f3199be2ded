package org.sekisho.casework.clearance.person;

import java.util.List;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.ActJson;

/**
 * What remains of a file after its destruction: that acts were done, by whom and when. The log
 * keeps its commitments to the acts as they were; without their content nobody can open them.
 */
public final class Erasure {

  private Erasure() {}

  /** The acts to store in the place of those of a destroyed file. */
  public static List<Act<PersonDeed>> of(PersonFile destroyed) {
    if (!destroyed.isDestroyed()) {
      throw new IllegalArgumentException("the file is not destroyed");
    }
    return destroyed.acts().stream().map(Erasure::erase).toList();
  }

  private static Act<PersonDeed> erase(Act<PersonDeed> act) {
    return act.deed() instanceof Keeping.Destroyed
        ? act
        : new Act<>(
            act.file(),
            act.number(),
            act.at(),
            act.actor(),
            new Keeping.Erased(ActJson.kind(act.deed())));
  }
}
