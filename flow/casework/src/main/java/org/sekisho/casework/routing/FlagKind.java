package org.sekisho.casework.routing;

import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.filing.Part;
import org.sekisho.terms.Text;

/** A kind of flag, as the data of the authorities tells it. */
public record FlagKind(
    String id, Part.Kind level, Text title, int priority, boolean blocks, String removableBy) {

  /** Such a flag on a part. */
  public Flag on(Part part) {
    return new Flag(id, part, title, priority, blocks, removableBy);
  }
}
