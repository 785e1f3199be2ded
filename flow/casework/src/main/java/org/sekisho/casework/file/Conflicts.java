package org.sekisho.casework.file;

import java.util.Set;
import java.util.TreeSet;
import org.sekisho.casework.act.Actor;

/** Who may not touch a case because of an interest in it. */
public final class Conflicts {

  private Conflicts() {}

  /**
   * Whether somebody declared an interest, or is tied to the filer, a party, or who is behind it.
   */
  public static boolean bars(CaseFile file, Actor actor) {
    return switch (actor.capacity()) {
      case FILER, REGISTRY -> false;
      case EXAMINER, ADVISER, COUNTERSIGNER, DECIDER, CONSULTED, COORDINATOR ->
          file.examination().barred().contains(actor.person())
              || !found(file, actor.ties()).isEmpty();
    };
  }

  /** Which of somebody's ties lead into the case. */
  public static Set<String> found(CaseFile file, Set<String> ties) {
    Set<String> inside = new TreeSet<>();
    inside.add(file.docket().organisation());
    inside.add(file.docket().filer());
    file.filing()
        .parties()
        .forEach(party -> {
          inside.add(party.id());
          inside.addAll(party.keys());
          inside.addAll(party.owners());
        });
    inside.retainAll(ties);
    return inside;
  }
}
