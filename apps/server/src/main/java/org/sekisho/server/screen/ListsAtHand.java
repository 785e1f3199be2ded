package org.sekisho.server.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.sekisho.desk.lists.LoadedLists;
import org.sekisho.documents.Brief;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.HitSearch;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.screening.search.Screener;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** The lists with which the server was started, held in memory. */
public final class ListsAtHand {

  private static final int LEAST_THRESHOLD = 500;
  private static final int MOST_SELECTIONS = 4;

  private record Selection(List<String> wanted, LocalDate day, Optional<LocalDate> known) {}

  private final SortedMap<String, String> wanted;
  private final LoadedLists loaded;
  private final NameWords words;
  private final Map<String, Party> parties = new ConcurrentHashMap<>();
  private final ConcurrentLinkedDeque<Screener> idle = new ConcurrentLinkedDeque<>();
  private final LinkedHashMap<Selection, Checked<LoadedLists>> selections =
      new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Selection, Checked<LoadedLists>> eldest) {
          return size() > MOST_SELECTIONS;
        }
      };

  private ListsAtHand(SortedMap<String, String> wanted, LoadedLists loaded) {
    this.wanted = wanted;
    this.loaded = loaded;
    this.words = new NameWords(loaded.lists().parties());
    loaded.lists().parties().forEach(party -> parties.put(id(party), party));
  }

  /** Opens lists, each {@code ID} or {@code ID=FILE}; all problems of all of them at once. */
  public static Checked<ListsAtHand> open(List<String> requests) {
    SortedMap<String, String> wanted = new TreeMap<>();
    requests.forEach(request -> wanted.put(request.split("=", 2)[0].strip(), request));
    return LoadedLists.open(List.copyOf(wanted.values()), Optional.empty(), Optional.empty())
        .map(loaded -> new ListsAtHand(wanted, loaded));
  }

  public List<String> ids() {
    return List.copyOf(wanted.keySet());
  }

  public ScreenedLists lists() {
    return loaded.lists();
  }

  public List<Problem> notes() {
    return loaded.notes();
  }

  /** How a listed party is named to the outside: its list, and its number there. */
  public static String id(Party party) {
    return party.listId() + ":" + party.partyId();
  }

  public Optional<Party> party(String id) {
    return Optional.ofNullable(parties.get(id));
  }

  /**
   * The hits, best first.
   *
   * @param threshold the least score, in thousandths
   */
  public List<Hit> screen(Question question, int threshold) {
    Screener screener =
        Optional.ofNullable(idle.poll())
            .orElseGet(() -> new Screener(loaded.lists(), LEAST_THRESHOLD));
    try {
      return screener.screen(question).stream().filter(hit -> hit.score() >= threshold).toList();
    } finally {
      idle.push(screener);
    }
  }

  /** What a person looks for: hits, best first, then parties of whose names it is a part. */
  public List<Party> looked(String text, int threshold) {
    SequencedSet<Party> found = new LinkedHashSet<>();
    screen(Question.of(text), threshold).forEach(hit -> found.add(hit.party()));
    found.addAll(words.holding(text));
    return List.copyOf(found);
  }

  /** Tells two ways of searching apart. */
  public String version() {
    HitSearch search = new Screener(loaded.lists(), LEAST_THRESHOLD);
    return search.version();
  }

  /** Some of the lists as they stood on a day and were known on another. */
  public Checked<LoadedLists> asOf(List<String> ids, LocalDate day, Optional<LocalDate> known) {
    List<Problem> absent = new ArrayList<>();
    List<String> requests = new ArrayList<>();
    for (String id : ids.stream().distinct().sorted().toList()) {
      Optional.ofNullable(wanted.get(id))
          .ifPresentOrElse(requests::add, () -> absent.add(absent(id)));
    }
    return absent.isEmpty() ? selected(requests, day, known) : new Checked.Broken<>(absent);
  }

  private Checked<LoadedLists> selected(
      List<String> requests, LocalDate day, Optional<LocalDate> known) {
    synchronized (selections) {
      return selections.computeIfAbsent(
          new Selection(List.copyOf(requests), day, known),
          unseen -> LoadedLists.open(requests, Optional.of(day), known));
    }
  }

  private Problem absent(String id) {
    String all = String.join(", ", wanted.keySet());
    String brief = Brief.of(id);
    return new Problem(
        "api.list.absent",
        Place.file("request").named("lists"),
        Text.of("list `" + brief + "` is not loaded here", "名簿`" + brief + "`は読み込まれていません"),
        Text.of("loaded are: " + all, "読み込み済みの名簿：" + all));
  }
}
