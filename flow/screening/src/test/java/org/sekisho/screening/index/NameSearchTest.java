package org.sekisho.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.names.Subject;

/** The keys against the oracle that scores every name. */
class NameSearchTest {

  private static final int THRESHOLD = 700;

  @Test
  void theKeysMissNoNameThatReachesTheThreshold() {
    RandomNames random = new RandomNames(new Random(11));
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      names.add(Normaliser.read(random.name(), random.subject()));
    }
    NameSearch search = new NameSearch(NameIndex.of(names));
    int hits = 0;
    for (int i = 0; i < 1200; i++) {
      String asked = random.slipped(names.get(i).written(), i % 4);
      Name name = Normaliser.read(asked, Subject.UNKNOWN);
      Map<Integer, Integer> all = hits(search, name, true);
      assertThat(hits(search, name, false)).as(asked).isEqualTo(all);
      hits += all.size();
    }
    assertThat(hits).isGreaterThan(400);
  }

  @Test
  void belowTheLeastPossibleScoreEveryNameIsScored() {
    List<Name> names =
        List.of(
            Normaliser.read("Verlind Bank", Subject.ORGANISATION),
            Normaliser.read("Odvern Trust", Subject.ORGANISATION));
    NameSearch search = new NameSearch(NameIndex.of(names));
    assertThat(search.search(Normaliser.read("Verlind Trust", Subject.ORGANISATION), 100))
        .isEqualTo(2);
  }

  @Test
  void initialsThatStandForEachOthersPartsAreFoundWithoutAKey() {
    List<Name> names = List.of(Normaliser.read("TAMBERLY, O.", Subject.PERSON));
    NameSearch search = new NameSearch(NameIndex.of(names));
    Name asked = Normaliser.read("T. Orvelin", Subject.PERSON);
    assertThat(hits(search, asked, false)).isEqualTo(hits(search, asked, true)).isNotEmpty();
  }

  private static Map<Integer, Integer> hits(NameSearch search, Name name, boolean all) {
    int count = all ? search.searchAll(name, THRESHOLD) : search.search(name, THRESHOLD);
    Map<Integer, Integer> hits = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      hits.put(search.name(i), search.score(i));
    }
    return hits;
  }
}
