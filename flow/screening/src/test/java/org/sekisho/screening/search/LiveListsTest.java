package org.sekisho.screening.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;

class LiveListsTest {

  private static final int THRESHOLD = 700;

  private static final List<String> WORDS =
      List.of(
          "viktor",
          "fabelmann",
          "gregor",
          "odvern",
          "marlow",
          "quill",
          "harbour",
          "trading",
          "semion",
          "petrovich",
          "aurelia",
          "dorn",
          "company",
          "works",
          "optical");

  private final SplittableRandom random = new SplittableRandom(20_260_105);

  private static ListVersion version(int number) {
    return new ListVersion(
        "demo", ContentHash.of("v" + number), Optional.empty(), Optional.empty(), 1);
  }

  private static Party party(String id, String name, String alias) {
    return new PartyDraft("demo", Place.file("demo"))
        .id(id)
        .name(name, NameKind.PRIMARY)
        .name(alias, NameKind.ALIAS)
        .identifier(IdentifierType.PASSPORT, "P" + id, "", "")
        .party();
  }

  private String name() {
    StringBuilder name = new StringBuilder(word());
    for (int i = random.nextInt(1, 3); i > 0; i--) {
      name.append(' ').append(word());
    }
    return name.toString();
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private Party party(int id) {
    return party("e" + id, name(), random.nextBoolean() ? name() : "");
  }

  /** Changes of the model, in which a changed entry goes to the end, and as a delta. */
  private ListDelta change(Map<String, Party> model, int size) {
    Map<String, Party> before = new LinkedHashMap<>(model);
    Map<String, Party> after = new LinkedHashMap<>();
    List<Party> removed = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Party party = party(random.nextInt(300));
      Party known = before.remove(party.partyId());
      if (known != null && random.nextInt(3) == 0) {
        removed.add(known);
      } else if (known != null || !after.containsKey(party.partyId())) {
        after.put(party.partyId(), party);
      }
    }
    removed.removeIf(party -> after.containsKey(party.partyId()));
    List<Party> added = new ArrayList<>();
    List<ListDelta.Change> changed = new ArrayList<>();
    after.forEach((id, party) -> {
      if (model.containsKey(id)) {
        changed.add(new ListDelta.Change(model.get(id), party, List.of("names")));
      } else {
        added.add(party);
      }
    });
    removed.forEach(party -> model.remove(party.partyId()));
    changed.forEach(each -> move(model, each.after()));
    added.forEach(party -> move(model, party));
    return new ListDelta(added, changed, removed);
  }

  private static void move(Map<String, Party> model, Party party) {
    model.remove(party.partyId());
    model.put(party.partyId(), party);
  }

  @Test
  void whatChangedInPlaceIsFoundAsInAnIndexMadeAnew() {
    Map<String, Party> model = new LinkedHashMap<>();
    for (int i = 0; i < 150; i++) {
      model.put("e" + i, party(i));
    }
    LiveLists live =
        new LiveLists(ScreenedLists.of(List.of(version(0)), List.copyOf(model.values())));
    HitSearch search = live.search(THRESHOLD);
    int hits = 0;
    for (int round = 1; round <= 60; round++) {
      live.apply(change(model, random.nextInt(1, 40)), version(round));
      assertThat(live.parties()).containsExactlyElementsOf(model.values());
      assertThat(live.versions()).containsExactly(version(round));
      Screener anew =
          new Screener(
              ScreenedLists.of(List.of(version(round)), List.copyOf(model.values())), THRESHOLD);
      for (int i = 0; i < 20; i++) {
        Question question = question();
        List<Hit> expected = anew.screen(question);
        assertThat(search.screen(question)).as(question.name()).isEqualTo(expected);
        hits += expected.size();
      }
    }
    assertThat(hits).isGreaterThan(1_000);
  }

  private Question question() {
    String identifier = random.nextInt(4) == 0 ? "PE" + random.nextInt(300) : "";
    Question named = Question.of(name());
    return new Question(named.name(), named.subject(), Optional.empty(), "", identifier);
  }

  /** An entry changes to and fro under two names; each reader always finds it exactly once. */
  @Test
  void readersNeverSeeHalfAChangeAndNeverWait() throws Exception {
    Party one = party("1", "Gregor Odvern", "");
    Party other = party("1", "Gregor Odverne", "");
    LiveLists live = new LiveLists(ScreenedLists.of(List.of(version(0)), List.of(one)));
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> searches = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        searches.add(readers.submit(() -> wrong(live, done)));
      }
      for (int i = 1; i <= 400; i++) {
        ListDelta.Change change =
            new ListDelta.Change(i % 2 == 1 ? one : other, i % 2 == 1 ? other : one, List.of());
        live.apply(new ListDelta(List.of(), List.of(change), List.of()), version(i));
      }
      done.set(true);
      for (Future<Integer> search : searches) {
        assertThat(search.get()).isZero();
      }
    } catch (ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }

  private static int wrong(LiveLists live, AtomicBoolean done) {
    HitSearch search = live.search(THRESHOLD);
    int wrong = 0;
    do {
      wrong += search.screen(Question.of("Gregor Odvern")).size() == 1 ? 0 : 1;
    } while (!done.get());
    return wrong;
  }
}
