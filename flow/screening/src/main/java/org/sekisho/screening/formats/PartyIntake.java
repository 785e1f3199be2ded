package org.sekisho.screening.formats;

import java.util.HashMap;
import java.util.Map;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyName;
import org.sekisho.terms.Problem;

/** Takes drafts from a reader, checks what holds for every format, and hands parties on. */
final class PartyIntake {

  private static final int MOST_NOTES = 1_000;

  private final PartySink sink;
  private final Limits limits;
  private final Map<String, Integer> seen = new HashMap<>();
  private int count;
  private int notes;

  PartyIntake(PartySink sink, Limits limits) {
    this.sink = sink;
    this.limits = limits;
  }

  void note(Problem problem) {
    if (++notes <= MOST_NOTES) {
      sink.note(problem);
    }
  }

  /** Hands the party on; one without a name is noted and left out. */
  void accept(PartyDraft draft) throws Unreadable {
    String file = draft.source().file();
    int line = draft.source().line();
    if (!draft.isNamed()) {
      note(FormatProblems.nameless(file, line));
      return;
    }
    if (++count > limits.mostParties()) {
      throw FormatProblems.tooMany(file, line, limits.mostParties());
    }
    if (draft.hadHiddenCharacters()) {
      note(FormatProblems.hidden(file, line));
    }
    Party party = draft.id(unique(draft.id())).party();
    for (PartyName name : party.names()) {
      if (name.text().length() > limits.longestName()) {
        throw FormatProblems.nameTooLong(file, line, name.text(), limits.longestName());
      }
    }
    sink.party(party);
  }

  int count() {
    return count;
  }

  /** Lists repeat a number where a party stands in several parts: the second gets {@code #2}. */
  private String unique(String id) {
    int times = seen.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "#" + times;
  }
}
