package org.sekisho.screening.touched;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.party.Party;

/** Brings the changes of a list to the own parties that they may concern. */
public final class TouchedParties {

  private static final Comparator<Touch> ORDER =
      Comparator.comparing(Touch::ownId).thenComparing(Touch::listedId);

  private TouchedParties() {}

  /**
   * Every own party near an entry that came, changed or left, by its id. A changed entry touches
   * those near its former content too: what was a hit may be none any more.
   */
  public static List<Touch> of(ListDelta delta, OwnParties own) {
    List<Touch> touches = new ArrayList<>();
    for (Party added : delta.added()) {
      own.near(added).forEach(id -> touches.add(touch(id, added, Touch.Reason.ADDED)));
    }
    for (ListDelta.Change change : delta.changed()) {
      TreeSet<String> both = new TreeSet<>(own.near(change.before()));
      both.addAll(own.near(change.after()));
      both.forEach(id -> touches.add(touch(id, change.after(), Touch.Reason.CHANGED)));
    }
    for (Party removed : delta.removed()) {
      own.near(removed).forEach(id -> touches.add(touch(id, removed, Touch.Reason.REMOVED)));
    }
    touches.sort(ORDER);
    return List.copyOf(touches);
  }

  private static Touch touch(String ownId, Party listed, Touch.Reason reason) {
    return new Touch(ownId, listed.partyId(), reason);
  }
}
