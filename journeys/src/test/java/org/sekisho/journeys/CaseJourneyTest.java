package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.clock.ClockEvent;
import org.sekisho.casework.clock.ClockReading;
import org.sekisho.casework.clock.ClockRule;
import org.sekisho.casework.clock.Clocks;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.file.CaseEvents;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Stage;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.outcome.Allowance;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.outcome.Licence;
import org.sekisho.casework.routing.Routing;
import org.sekisho.casework.routing.RoutingReader;
import org.sekisho.documents.Shelf;
import org.sekisho.law.pack.Clock;
import org.sekisho.letters.SealedLetter;
import org.sekisho.store.record.RecordCheck;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Period;

/** A case of each regime goes from its decision to a letter that anybody can verify. */
final class CaseJourneyTest {

  private static final Office OFFICE = Office.opened();
  private static final Map<String, ZoneId> ZONES =
      Map.of(
          "jp", ZoneId.of("Asia/Tokyo"),
          "us", ZoneId.of("America/New_York"),
          "eu", ZoneId.of("Europe/Brussels"),
          "uk", ZoneId.of("Europe/London"),
          "cn", ZoneId.of("Asia/Shanghai"));
  private static final List<CaseOutcome.Ground> GROUNDS =
      List.of(new CaseOutcome.Ground("power", "it endangers security"));

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  /** The last day is counted by hand from the day of acceptance, or where it is told otherwise. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          jp-inward-investment, state-enterprise-buys-into-shipbuilder, CN, mof-investment, 2026-06-08, notify, order, standstill, 2026-07-07
          jp-inward-investment, state-enterprise-buys-into-shipbuilder, CN, mof-investment, 2026-06-08, notify, order, extension_four_months, 2026-10-07
          jp-export-control, resist-to-korea-2023-07-21, KR, meti-licensing, 2023-07-24, license, licence,,
          jp-core-infrastructure, port-operator-2025-12-01, CN, mic-communications, 2026-01-05, notify, clearance, standstill, 2026-02-03
          jp-government-procurement, ministry-buys-servers-in-doubt, CN, cyber-procurement, 2020-10-05, notify, clearance,,
          jp-security-clearance, quantum-project-uncleared-researcher, JP, organ-assessment, 2026-06-01, license, clearance,,
          us-investment, state-fund-buys-data-company-2020-02-13, CN, us-cfius, 2020-03-02, notify, clearance, review, 2020-04-15
          us-export-administration, routers-to-half-owned-company-2026-11-11, CN, us-bis, 2026-11-12, license, licence,,
          eu-dual-use, surveillance-system-from-germany, DE, eu-export, 2026-05-21, notify, licence,,
          eu-investment-screening, fund-buys-grid-operator-2028-01-17, CN, eu-screening, 2028-02-01, license, clearance, initial_review, 2028-03-17
          eu-investment-screening, fund-buys-grid-operator-2020-10-11, CN, eu-screening, 2020-10-27, license, clearance, after_information, 2020-11-23
          eu-5g-toolbox, operator-chooses-core-supplier, CN, eu-networks, 2024-05-16, notify, clearance,,
          uk-security-vetting, contractor-with-six-year-old-sc, GB, uk-vetting, 2026-06-02, notify, clearance,,
          cn-data-export, customers-leave-china-2026-1000000, CN, cn-data, 2026-03-09, license, licence, assessment_review, 2026-05-14
          cn-data-export, customers-leave-china-2026-1000000, CN, cn-data, 2026-03-09, license, licence, validity_three_years, 2029-03-16
          cn-export-control, magnets-from-vietnam-2025-10-10, VN, cn-export, 2025-10-13, license, licence, licence_review, 2025-12-15
          """)
  void aCaseGoesFromTheDecisionToALetterWithItsProof(
      String regime,
      String story,
      String country,
      String lead,
      LocalDate accepted,
      String outcome,
      String letter,
      @Nullable String clock,
      @Nullable LocalDate last) {
    CaseWalk walk = walk(regime, story, country, accepted);
    assertThat(found(walk.file().filing(), regime))
        .contains(Outcome.valueOf(outcome.toUpperCase(java.util.Locale.ROOT)));
    walk.accepted().asked(accepted.plusDays(6), clock == null ? "" : clock);
    assertThat(walk.file().posting().lead().orElseThrow().unit()).isEqualTo(lead);
    walk.examined(letter.equals("order") ? AdviceKind.REFUSE : AdviceKind.APPROVE);
    walk.on(accepted.plusDays(7)).decided(outcome(letter, walk));
    SealedLetter sealed = SentLetter.sealed(OFFICE, walk, letter);
    assertThat(new String(sealed.file(), StandardCharsets.UTF_8)).contains("届出");
    walk.served(sealed.issue().id());
    assertThat(walk.file().stage()).isInstanceOf(Stage.Decided.class);
    assertThat(OFFICE.cases().file(walk.file().id())).contains(walk.file());
    if (clock != null) {
      assertThat(read(walk.file(), clock).lastDay()).isEqualTo(Optional.ofNullable(last));
    }
  }

  private static CaseWalk walk(String regime, String story, String country, LocalDate day) {
    String jurisdiction = regime.substring(0, 2);
    Routing routing = routing(regime);
    Filing filing = FiledStory.of(story, regime, country, routing);
    ZoneId zone = java.util.Objects.requireNonNull(ZONES.get(jurisdiction));
    return new CaseWalk(OFFICE, routing, zone, filing, day);
  }

  private static Routing routing(String regime) {
    var folders = Shelf.onClassPath("authorities", RoutingReader.FILE);
    return RoutingReader.read(java.util.Objects.requireNonNull(folders.get(regime.substring(0, 2))))
        .orThrow();
  }

  private static Optional<Outcome> found(Filing filing, String regime) {
    return filing.found().regimes().stream()
        .filter(each -> each.regime().equals(regime))
        .findFirst()
        .flatMap(each -> each.outcome());
  }

  private static CaseOutcome outcome(String letter, CaseWalk walk) {
    return switch (letter) {
      case "clearance" -> new CaseOutcome.Cleared(List.of());
      case "order" ->
          new CaseOutcome.Ordered(
              CaseOutcome.Order.STOP, "Stop it.", GROUNDS, Optional.of(walk.day().plusDays(10)));
      case "refusal" -> new CaseOutcome.Refused(GROUNDS);
      default -> {
        var all = new CaseItem.Quantity(BigDecimal.TEN, "kg");
        yield new CaseOutcome.Licensed(
            new Licence(
                "L-1",
                "o-kaisha",
                Period.from(walk.day()),
                List.of(new Allowance("i1", all)),
                List.of()));
      }
    };
  }

  private static ClockReading read(CaseFile file, String id) {
    String regime = file.filing().regime();
    Clock clock =
        java.util.Objects.requireNonNull(
            java.util.Objects.requireNonNull(FiledStory.BOOK.regimes().get(regime))
                .clocks()
                .get(id));
    List<ClockEvent> events =
        CaseEvents.of(file).stream()
            .map(event ->
                new ClockEvent(routing(regime).clockName(regime, event.name()), event.at()))
            .toList();
    Act now = file.acts().getLast();
    return Clocks.read(
        ClockRule.of(clock), events, clock.counting().daysKnownAt(now.at()), now.at());
  }

  /** Four days without funds move the last day from a Wednesday to a Sunday, and so to Monday. */
  @Test
  void aLapseOfFundsStopsTheReviewOfANotice() {
    LocalDate accepted = LocalDate.of(2020, 3, 2);
    CaseWalk walk =
        walk("us-investment", "state-fund-buys-data-company-2020-02-13", "CN", accepted)
            .accepted()
            .paused(
                "lapse_begun", LocalDate.of(2020, 3, 10), "lapse_ended", LocalDate.of(2020, 3, 13));
    assertThat(read(walk.file(), "review").lastDay()).contains(LocalDate.of(2020, 4, 20));
  }

  @Test
  void aRefusalIsContestedAndAnotherThanWhoDecidedQuashesIt() {
    LocalDate day = LocalDate.of(2023, 7, 24);
    CaseWalk walk = walk("jp-export-control", "resist-to-korea-2023-07-21", "KR", day).accepted();
    walk.examined(AdviceKind.REFUSE).decided(outcome("refusal", walk));
    walk.served(SentLetter.sealed(OFFICE, walk, "refusal").issue().id());
    walk.on(day.plusDays(30))
        .does(CaseWalk.FILER, new OutcomeDeed.Appealed("the buyer was mistaken", Optional.empty()));
    assertThat(walk.file().stage()).isInstanceOf(Stage.UnderAppeal.class);
    OutcomeDeed quashed =
        new OutcomeDeed.AppealDecided(OutcomeDeed.AppealResult.QUASHED, "the buyer is another");
    assertThat(walk.refused(walk.head(), quashed)).containsExactly("casework.duty.separate");
    Actor other = walk.officer("reviewer", Capacity.DECIDER);
    walk.does(other, quashed);
    assertThat(walk.file().round()).isEqualTo(2);
    assertThat(RecordCheck.of(OFFICE.database(), List.of(OFFICE.key().verifier()))).isEmpty();
  }
}
