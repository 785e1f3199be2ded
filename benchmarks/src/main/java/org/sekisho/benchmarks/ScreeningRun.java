package org.sekisho.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.screening.index.NameSearch;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyName;
import org.sekisho.screening.rows.BrokenRow;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.screening.search.Screener;

/**
 * How fast and how well names are screened, beside Lucene on the same names. Takes the project's
 * folder and, if need be, how many rounds there are, of which all but the last warm up (default
 * 20), and what else to run instead of all that: {@code x50}, the list fifty times as long, or
 * {@code oracle}, the keys against scoring every name.
 */
public final class ScreeningRun {

  private static final int THRESHOLD = 700;
  private static final int TIMES = 50;
  private static final String OFAC = "lists/us-ofac-2021";
  private static final String UN = "lists/un-2026-02/consolidated.xml";

  private final SharedLists shared;
  private final int rounds;

  private ScreeningRun(SharedLists shared, int rounds) {
    this.shared = shared;
    this.rounds = rounds;
  }

  public static void main(String[] arguments) throws IOException, BrokenRow {
    Optional<SharedLists> shared = SharedLists.find(Path.of(arguments[0]));
    if (shared.isEmpty()) {
      System.out.println("skipped: no shared data");
      return;
    }
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    ScreeningRun run = new ScreeningRun(shared.get(), rounds);
    switch (arguments.length > 2 ? arguments[2] : "") {
      case "" -> run.run();
      case "x50" -> run.enlarged();
      case "oracle" -> OracleRun.print(run.both());
      default -> System.out.println("there are x50, oracle");
    }
  }

  private List<Party> both() {
    List<Party> both = new ArrayList<>(shared.parties("us-ofac-sdn", OFAC));
    both.addAll(shared.parties("un-security-council", UN));
    return both;
  }

  /** OFAC's list with 49 variations of every party. */
  private void enlarged() throws IOException, BrokenRow {
    List<AskedPerson> negatives = AskedPerson.read(shared.at("names/negatives-sample.csv"));
    List<Party> parties = Variations.of(shared.parties("us-ofac-sdn", OFAC), TIMES);
    ScreenedLists lists = indexed(parties);
    System.out.println("negatives against the list x" + TIMES + ": " + rate(negatives, lists));
    heap("parties and index", lists);
  }

  private static void heap(String what, ScreenedLists lists) {
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        "heap, %s, %,d names: %,d MB%n", what, lists.index().size(), used / 1_000_000);
  }

  private void run() throws IOException, BrokenRow {
    List<AskedPerson> negatives = AskedPerson.read(shared.at("names/negatives-sample.csv"));
    long began = System.nanoTime();
    ScreenedLists loaded = shared.loaded("us-ofac-sdn", OFAC);
    System.out.printf(
        "OFAC 2021: %,d parties with %,d names read, normalised and indexed in %,d ms, cold%n",
        loaded.parties().size(), loaded.index().size(), (System.nanoTime() - began) / 1_000_000);
    List<Party> ofac = loaded.parties();
    Rate own = throughput(negatives, loaded);
    List<Party> un = shared.parties("un-security-council", UN);
    alerts(negatives, ofac, un);
    double found = recall(un);
    new MetiPairs(shared).print();
    lucene(negatives, ofac, un, own, found);
  }

  private Rate throughput(List<AskedPerson> negatives, ScreenedLists ofac) {
    Rate rate = rate(negatives, ofac);
    System.out.println("negatives against OFAC, one thread: " + rate);
    return rate;
  }

  private static ScreenedLists indexed(List<Party> parties) {
    long began = System.nanoTime();
    ScreenedLists lists = ScreenedLists.of(List.of(), parties);
    System.out.printf(
        "%,d parties with %,d names normalised and indexed in %,d ms%n",
        parties.size(), lists.index().size(), (System.nanoTime() - began) / 1_000_000);
    return lists;
  }

  private Rate rate(List<AskedPerson> negatives, ScreenedLists lists) {
    NameSearch search = new NameSearch(lists.index());
    return Rate.of(
        names(negatives),
        rounds,
        asked -> search.search(Normaliser.read(asked, Subject.PERSON), THRESHOLD) > 0);
  }

  private static List<String> names(List<AskedPerson> persons) {
    return persons.stream().map(AskedPerson::name).toList();
  }

  private static void alerts(List<AskedPerson> negatives, List<Party> ofac, List<Party> un) {
    List<Party> both = new ArrayList<>(ofac);
    both.addAll(un);
    ScreenedLists lists = ScreenedLists.of(List.of(), both);
    Screener screener = new Screener(lists, THRESHOLD);
    heap("OFAC and UN with parties, index and sound dictionaries", lists);
    long byName =
        negatives.stream().filter(asked -> !screener.screen(asked.byName()).isEmpty()).count();
    long inFull =
        negatives.stream().filter(asked -> !screener.screen(asked.inFull()).isEmpty()).count();
    System.out.printf(
        "false alerts, UN and OFAC: %d of %d by name, %d with birth date and nationality%n",
        byName, negatives.size(), inFull);
  }

  /** The list against itself, with two random edits in every name. */
  private static double recall(List<Party> un) {
    ScreenedLists lists = ScreenedLists.of(List.of(), un);
    NameSearch search = new NameSearch(lists.index());
    ListedNames names = ListedNames.of(un);
    Slips slips = new Slips();
    Recall recall = new Recall();
    for (int i = 0; i < names.size(); i++) {
      String asked = slips.slipped(names.text(i));
      int count = search.search(Normaliser.read(asked, Subject.UNKNOWN), THRESHOLD);
      boolean found = false;
      for (int hit = 0; hit < count; hit++) {
        found |= names.owner(search.name(hit)) == names.owner(i);
      }
      recall.add(names.isFirst(i), found);
    }
    System.out.println("UN with two edits: " + recall);
    return recall.all();
  }

  private static void lucene(
      List<AskedPerson> negatives, List<Party> ofac, List<Party> un, Rate own, double found) {
    LuceneNames listed = new LuceneNames(ListedNames.of(ofac).texts());
    Rate rate = Rate.of(names(negatives), 2, asked -> listed.finds(asked, any -> true));
    System.out.println("Lucene, negatives against OFAC: " + rate);
    ListedNames names = ListedNames.of(un);
    LuceneNames searched = new LuceneNames(names.texts());
    Slips slips = new Slips();
    Recall recall = new Recall();
    for (int i = 0; i < names.size(); i++) {
      int owner = names.owner(i);
      recall.add(
          names.isFirst(i),
          searched.finds(slips.slipped(names.text(i)), name -> names.owner(name) == owner));
    }
    System.out.println("Lucene, UN with two edits: " + recall);
    System.out.printf(
        "Sekisho to Lucene: throughput %.1f times, recall %.3f to %.3f, alerts %d to %d%n",
        own.perSecond() / rate.perSecond(), found, recall.all(), own.alerts(), rate.alerts());
  }

  /** Every name of every party, numbered as {@link ScreenedLists} does. */
  private record ListedNames(List<String> texts, List<Integer> owners) {

    static ListedNames of(List<Party> parties) {
      List<String> texts = new ArrayList<>();
      List<Integer> owners = new ArrayList<>();
      for (int party = 0; party < parties.size(); party++) {
        for (PartyName name : parties.get(party).names()) {
          texts.add(name.text());
          owners.add(party);
        }
      }
      return new ListedNames(texts, owners);
    }

    int size() {
      return texts.size();
    }

    String text(int name) {
      return texts.get(name);
    }

    int owner(int name) {
      return owners.get(name);
    }

    boolean isFirst(int name) {
      return name == 0 || owner(name - 1) != owner(name);
    }
  }
}
