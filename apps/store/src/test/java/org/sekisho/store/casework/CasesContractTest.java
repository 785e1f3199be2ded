package org.sekisho.store.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.access.Clearance;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Reach;
import org.sekisho.access.Recognition;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.reading.CaseLine;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.casework.reading.QueueEntry;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.Databases;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.RecordCheck;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.registry.Registry;
import org.sekisho.terms.Checked;

/** What both databases keep to for cases. */
final class CasesContractTest {

  private static final SignerKey KEY = SignerKey.generate("office.example", Algorithm.ED25519);
  private static final Label TEAM = new LabelDraft().group("team").label();

  private record Opened(Database database, Recorder recorder, Registry registry, Cases cases)
      implements AutoCloseable {

    static Opened at(Location location) {
      Database database = Database.open(location).orThrow();
      Recorder recorder =
          new Recorder(database, List.of(KEY), Clock.fixed(Filings.NOW, ZoneOffset.UTC));
      Registry registry = new Registry(database, recorder);
      return new Opened(
          database,
          recorder,
          registry,
          new Cases(database, recorder, registry.labels(), Dues.INSIDE));
    }

    Reach reach(String... groups) {
      Clearance clearance =
          new Clearance(
              Clearance.NONE.nationalities(),
              Clearance.NONE.grants(),
              Clearance.NONE.compartments(),
              Set.of(groups),
              Clearance.NONE.consents(),
              Clearance.NONE.circle());
      return registry.reach(Recognition.shipped().standing(clearance, LocalDate.EPOCH));
    }

    CaseFile then(String id, Actor actor, Deed deed) {
      return cases.act(id, file -> decide(file, actor, deed)).orElseThrow().orThrow().file();
    }

    String examined(String investor) {
      String id = cases.newId();
      cases.open(Filings.drafted(id, investor, Label.PUBLIC));
      then(id, Filings.FILER, new FilingDeed.Submitted());
      then(id, Filings.REGISTRY, Filings.routed("mof"));
      then(id, Filings.EXAMINER, new FilingDeed.Accepted("R-" + investor));
      return id;
    }

    @Override
    public void close() {
      recorder.close();
      database.close();
    }
  }

  private static Checked<Act> decide(CaseFile file, Actor actor, Deed deed) {
    return Filings.DESK.decide(file, deed, actor, Filings.NOW);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aCaseIsReadAgainAsItWasKept(Databases kind) {
    Location location = kind.fresh();
    CaseFile kept;
    try (Opened office = Opened.at(location)) {
      String id = office.examined("Orvelin Fund");
      kept = office.cases().file(id).orElseThrow();
    }
    try (Opened office = Opened.at(location)) {
      assertThat(office.cases().file(kept.id())).contains(kept);
      assertThat(office.cases().file("nothing")).isEmpty();
      assertThat(RecordCheck.of(office.database(), List.of(KEY.verifier()))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aQueueIsReadInPagesTheMostUrgentFirst(Databases kind) {
    try (Opened office = Opened.at(kind.fresh())) {
      IntStream.range(0, 7).forEach(number -> office.examined("Fund " + number));
      Reach reach = office.reach();
      CaseQueries queries = office.cases().queries();
      CaseQueries.Wanted wanted = CaseQueries.Wanted.of("mof");
      List<QueueEntry> whole = queries.queue(reach, wanted, QueueCursor.START, 100);
      List<QueueEntry> paged = new ArrayList<>();
      QueueCursor after = QueueCursor.START;
      for (List<QueueEntry> page = queries.queue(reach, wanted, after, 3);
          !page.isEmpty();
          page = queries.queue(reach, wanted, after, 3)) {
        paged.addAll(page);
        after = QueueCursor.read(QueueCursor.behind(page.getLast()).text()).orElseThrow();
      }
      assertThat(whole).hasSize(7);
      assertThat(paged).isEqualTo(whole);
      assertThat(queries.queue(reach, CaseQueries.Wanted.of("meti"), QueueCursor.START, 9))
          .isEmpty();
      assertThat(queries.stages(reach)).containsExactly(java.util.Map.entry("in-examination", 7));
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aCaseIsFoundByTheBeginningsOfItsWords(Databases kind) {
    try (Opened office = Opened.at(kind.fresh())) {
      String id = office.examined("Orvelin Fund");
      office.examined("Tamberly Fund");
      CaseQueries queries = office.cases().queries();
      assertThat(queries.search(office.reach(), "orv fund", 9))
          .extracting(CaseLine::caseId)
          .containsExactly(id);
      assertThat(queries.search(office.reach(), "R-Orvelin", 9)).hasSize(1);
      assertThat(queries.search(office.reach(), "fund", 9)).hasSize(2);
      assertThat(queries.search(office.reach(), "orvelin tamberly", 9)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aCaseOutOfReachIsNowhere(Databases kind) {
    try (Opened office = Opened.at(kind.fresh())) {
      String id = office.cases().newId();
      office.cases().open(Filings.drafted(id, "Orvelin Fund", TEAM));
      office.then(id, Filings.FILER, new FilingDeed.Submitted());
      office.then(id, Filings.REGISTRY, Filings.routed("mof"));
      CaseQueries queries = office.cases().queries();
      CaseQueries.Wanted wanted = CaseQueries.Wanted.of("mof");
      for (Reach blind : List.of(office.reach(), office.reach("others"))) {
        assertThat(office.cases().view(blind, CaseView.Side.OFFICE, id)).isEmpty();
        assertThat(queries.queue(blind, wanted, QueueCursor.START, 9)).isEmpty();
        assertThat(queries.search(blind, "orvelin", 9)).isEmpty();
        assertThat(queries.filed(blind, "o-kaisha", 9)).isEmpty();
        assertThat(queries.line(blind, id)).isEmpty();
        assertThat(queries.stages(blind)).isEmpty();
      }
      Reach member = office.reach("team");
      assertThat(office.cases().view(member, CaseView.Side.OFFICE, id)).isPresent();
      assertThat(queries.queue(member, wanted, QueueCursor.START, 9)).hasSize(1);
      assertThat(queries.filed(member, "o-kaisha", 9)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void anActUnderALabelIsShownToThoseWhoMayReadIt(Databases kind) {
    try (Opened office = Opened.at(kind.fresh())) {
      String id = office.examined("Orvelin Fund");
      office
          .cases()
          .act(
              id,
              file ->
                  Filings.DESK.decide(
                      file,
                      Filings.advice(AdviceLevel.OFFICER),
                      Filings.EXAMINER,
                      Filings.NOW,
                      TEAM))
          .orElseThrow()
          .orThrow();
      assertThat(numbers(office, office.reach(), id)).containsExactly(1, 2, 3, 4);
      assertThat(numbers(office, office.reach("team"), id)).containsExactly(1, 2, 3, 4, 5);
    }
  }

  private static List<Integer> numbers(Opened office, Reach reach, String id) {
    return office.cases().view(reach, CaseView.Side.OFFICE, id).orElseThrow().acts().stream()
        .map(Act::number)
        .toList();
  }

  /** Bounded here; {@code benchmarks/run casework} does it with 200 officers on 10,000 cases. */
  @ParameterizedTest
  @EnumSource(Databases.class)
  void manyOfficersAtOnceBringEachCaseToOneOutcomeAndLoseNoAdvice(Databases kind) throws Exception {
    int officers = 24;
    int count = 40;
    try (Opened office = Opened.at(kind.fresh());
        ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<String> ids =
          IntStream.range(0, count).mapToObj(number -> office.examined("Fund " + number)).toList();
      List<Callable<Integer>> work = new ArrayList<>();
      for (int officer = 0; officer < officers; officer++) {
        long seed = officer;
        work.add(() -> worked(office, ids, new Random(seed)));
      }
      int advised = 0;
      for (Future<Integer> done : pool.invokeAll(work)) {
        advised += done.get();
      }
      int found = 0;
      for (String id : ids) {
        List<Act> acts = office.cases().file(id).orElseThrow().acts();
        assertThat(acts.stream().filter(act -> act.deed() instanceof OutcomeDeed.Decided))
            .as(id)
            .hasSize(1);
        found +=
            (int)
                acts.stream().filter(act -> act.deed() instanceof ExaminationDeed.Advised).count();
      }
      assertThat(found).isEqualTo(advised);
      assertThat(RecordCheck.of(office.database(), List.of(KEY.verifier()))).isEmpty();
    }
  }

  /** How much advice was admitted. */
  private static int worked(Opened office, List<String> ids, Random random) {
    int advised = 0;
    Actor examiner = Actor.of("e" + random.nextInt(9), "o-mof", "mof", Capacity.EXAMINER);
    Actor head = Actor.of("h" + random.nextInt(9), "o-mof", "mof", Capacity.DECIDER);
    for (String id : ids) {
      for (AdviceLevel level : AdviceLevel.values()) {
        advised += admitted(office, id, examiner, Filings.advice(level)) ? 1 : 0;
      }
      admitted(
          office, id, head, new OutcomeDeed.Decided(new CaseOutcome.Cleared(List.of()), "sound"));
    }
    return advised;
  }

  private static boolean admitted(Opened office, String id, Actor actor, Deed deed) {
    Optional<Checked<Cases.Done>> done = office.cases().act(id, file -> decide(file, actor, deed));
    return done.orElseThrow() instanceof Checked.Sound;
  }
}
