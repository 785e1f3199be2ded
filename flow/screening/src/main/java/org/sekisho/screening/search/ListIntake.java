package org.sekisho.screening.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Party;

/**
 * Takes the parties of a list as they are read from its file; other threads normalise their names
 * meanwhile. Filled by one thread.
 */
public final class ListIntake implements Consumer<Party> {

  private static final int BATCH = 512;

  private final List<Party> parties = new ArrayList<>();
  private final List<CompletableFuture<List<Name>>> names = new ArrayList<>();
  private int handed;

  @Override
  public void accept(Party party) {
    parties.add(party);
    if (parties.size() - handed == BATCH) {
      hand();
    }
  }

  private void hand() {
    List<Party> batch = List.copyOf(parties.subList(handed, parties.size()));
    names.add(CompletableFuture.supplyAsync(() -> normalised(batch).toList()));
    handed = parties.size();
  }

  private static Stream<Name> normalised(List<Party> batch) {
    return batch.stream()
        .flatMap(party ->
            party.names().stream()
                .map(name -> Normaliser.read(name.text(), Subject.of(party.kind()))));
  }

  List<Party> parties() {
    return parties;
  }

  /** Every name of every party, in order. */
  List<Name> names() {
    hand();
    return names.stream().flatMap(batch -> batch.join().stream()).toList();
  }
}
