package org.sekisho.screening.touched;

import java.util.SortedSet;
import org.sekisho.screening.party.Party;

/** The parties one deals with, turned round so that a listed party finds those it might be. */
public interface OwnParties {

  /** The ids of the own parties near enough to the listed one to be screened again. */
  SortedSet<String> near(Party listed);
}
