package org.sekisho.screening.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.Problem;

/** Keeps all that a reader hands over. */
final class Gathered implements PartySink {

  private final List<Party> parties = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();

  @Override
  public void party(Party party) {
    parties.add(party);
  }

  @Override
  public void note(Problem problem) {
    notes.add(problem);
  }

  List<Party> parties() {
    return parties;
  }

  List<String> noteCodes() {
    return notes.stream().map(Problem::code).toList();
  }

  List<Problem> notes() {
    return notes;
  }

  Party party(String id) {
    return parties.stream().filter(party -> party.partyId().equals(id)).findFirst().orElseThrow();
  }

  long namesBesidePrimary() {
    return parties.stream().flatMap(party -> party.names().stream().skip(1)).count();
  }

  static Gathered from(ListFormat format, ListInput input) {
    Gathered gathered = new Gathered();
    format.read(input, gathered).orThrow();
    return gathered;
  }

  static ListFile[] files(java.nio.file.Path... paths) {
    return Stream.of(paths).map(ListFile::at).toArray(ListFile[]::new);
  }
}
