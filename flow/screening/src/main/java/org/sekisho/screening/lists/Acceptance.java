package org.sekisho.screening.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** Whether what was read may become a version: whole, neither too small nor too large. */
record Acceptance(ListDefinition list, Optional<StoredVersion> last) {

  Checked<OpenedList> check(OpenedList opened) {
    List<Problem> problems = new ArrayList<>();
    opened.notes().stream()
        .filter(note -> note.code().equals(ListProblems.TRUNCATED))
        .forEach(problems::add);
    ExpectedCounts counts = list.counts();
    long found = opened.version().parties();
    if (found < counts.least()) {
      problems.add(ListProblems.tooFew(list.id(), found, counts.least()));
    }
    if (found > counts.most()) {
      problems.add(ListProblems.tooMany(list.id(), found, counts.most()));
    }
    long before = last.map(StoredVersion::parties).orElse(0);
    if ((before - found) * 100 > counts.shrink() * before) {
      problems.add(ListProblems.shrunk(list.id(), before, found, counts.shrink()));
    }
    return problems.isEmpty() ? new Checked.Sound<>(opened) : new Checked.Broken<>(problems);
  }
}
