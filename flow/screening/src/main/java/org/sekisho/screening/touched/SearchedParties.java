package org.sekisho.screening.touched;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Identifier;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyName;
import org.sekisho.screening.score.Band;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.screening.search.Screener;

/**
 * Own parties in the index that lists are in, so that a listed party finds them as they would find
 * it: every one whose name scores {@link Band#POSSIBLE} or above against one of its names, and
 * every one with one of its identifiers. Dates and countries are not weighed: they only part who is
 * alike. One thread.
 */
public final class SearchedParties implements OwnParties {

  private final Screener screener;

  public SearchedParties(List<Party> own) {
    this.screener = new Screener(ScreenedLists.of(List.of(), own), Band.POSSIBLE.least());
  }

  @Override
  public SortedSet<String> near(Party listed) {
    SortedSet<String> near = new TreeSet<>();
    Subject subject = Subject.of(listed.kind());
    for (PartyName name : listed.names()) {
      ask(new Question(name.text(), subject, Optional.empty(), "", ""), near);
    }
    for (Identifier identifier : listed.identifiers()) {
      ask(new Question("", subject, Optional.empty(), "", identifier.key()), near);
    }
    return near;
  }

  private void ask(Question question, SortedSet<String> near) {
    screener.screen(question).forEach(hit -> near.add(hit.party().partyId()));
  }
}
