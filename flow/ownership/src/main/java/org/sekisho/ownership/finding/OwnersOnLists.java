package org.sekisho.ownership.finding;

import java.util.List;
import org.sekisho.facts.Sighting;
import org.sekisho.matter.Listing;
import org.sekisho.matter.Participant;

/** Who knows the lists on which owners are looked for. */
public interface OwnersOnLists {

  /** Whether every list of a listing is at hand. */
  boolean has(Listing listing);

  /** Whether any of these is listed. */
  Sighting find(List<Participant> asked, Listing listing);
}
