package org.sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.facts.Facts;
import org.sekisho.law.PreparedLaw;
import org.sekisho.matter.Answer;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Percent;
import org.sekisho.terms.Text;

/**
 * The acquisition of shares under the law of inward investment, told a second time as a plain
 * procedure and compared with the pack on random matters.
 */
final class InwardInvestmentOracleTest {

  private static final LocalDate REFORM = LocalDate.of(2020, 6, 7);
  private static final LocalDate SPECIFIED = LocalDate.of(2025, 5, 19);
  private static final int MATTERS = 400;

  private final Gate gate =
      Optional.ofNullable(ShippedLaw.BOOK.gates().get("investment")).orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-01-15",
        "2020-06-06",
        "2020-06-07",
        "2023-05-23",
        "2025-05-18",
        "2025-05-19",
        "2026-11-23"
      })
  void thePackAnswersAsThePlainProcedureDoes(LocalDate day) {
    List<PreparedLaw> laws = ShippedLaw.BOOK.inForce(gate, day, ShippedLaw.KNOWN).orThrow();
    Random random = new Random(day.toEpochDay());
    for (int i = 0; i < MATTERS; i++) {
      Map<String, String> facts = acquisition(random);
      Matter matter = matter(day, facts);
      Decision decision = Decider.decide(matter, Facts.of(matter), laws, ShippedLaw.KNOWN);
      assertThat(entry(decision)).as(day + " " + facts).isEqualTo(oracle(day, facts));
    }
  }

  private static String entry(Decision decision) {
    return decision.questions().stream()
        .filter(question -> question.question().id().equals("entry"))
        .map(question -> question.verdict())
        .map(verdict ->
            switch (verdict) {
              case Verdict.Decided(var outcome) -> outcome.code();
              case Verdict.Undecided undecided -> "undecided";
              case Verdict.OutOfScope() -> "free";
              case Verdict.Unanswered unanswered -> "unanswered";
            })
        .findFirst()
        .orElseThrow();
  }

  private Matter matter(LocalDate day, Map<String, String> facts) {
    TreeMap<String, Answer> answers = new TreeMap<>();
    facts.forEach((id, value) ->
        answers.put(id, AnswerReader.parse(gate.fact(id).orElseThrow(), value).orElseThrow()));
    return new Matter(gate, Text.same("random"), day, new TreeMap<>(), answers);
  }

  private static Map<String, String> acquisition(Random random) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("act.kind", one(random, "listed_shares", "unlisted_shares"));
    facts.put("target.country", "JP");
    facts.put("act.exclusion", "none");
    facts.put("act.sanctions", "no");
    facts.put("act.from_foreign_investor", seldom(random));
    facts.put(
        "investor.kind",
        one(
            random,
            "individual_nonresident",
            "individual_resident",
            "foreign_entity",
            "japanese_company"));
    facts.put("investor.foreign_votes", one(random, "49.9999 %", "50 %"));
    facts.put("investor.officers_foreign", "no");
    facts.put("investor.acts_for", one(random, "nobody", "nobody", "account"));
    facts.put("investor.specified_listed", "no");
    facts.put("investor.country", one(random, "US", "CN", "GB", "JP", "KP"));
    facts.put(
        "target.sector",
        one(random, "non_designated", "broadcasting", "weapons", "dual_use", "cyber_security"));
    facts.put("holding.after", Percent.write(random.nextLong(0, 160_000) / 5_000 * 5_000));
    facts.put("investor.state_link", seldom(random));
    facts.put("investor.state", "state_organ");
    facts.put("investor.state_votes", "0 %");
    facts.put("investor.state_capital", "0 %");
    facts.put("investor.accredited", one(random, "yes", "no"));
    facts.put("investor.specified", one(random, "none", "none", "none", "obliged"));
    facts.put("investor.equivalent", one(random, "none", "none", "contract"));
    facts.put("investor.financial", one(random, "none", "none", "bank"));
    facts.put("investor.violation", one(random, "none", "none", "none", "none", "convicted"));
    for (String rare :
        List.of(
            "investor.filing_breach",
            "conduct.board_seat",
            "conduct.disposal_proposal",
            "conduct.technology_access",
            "conduct.hinder_continuation",
            "conduct.board_attendance",
            "conduct.deadline_proposals",
            "conduct.information_access",
            "conduct.staff_move",
            "target.infrastructure_operator")) {
      facts.put(rare, seldom(random));
    }
    return facts;
  }

  private static String one(Random random, String... words) {
    return words[random.nextInt(words.length)];
  }

  private static String seldom(Random random) {
    return random.nextInt(8) == 0 ? "yes" : "no";
  }

  private static String oracle(LocalDate day, Map<String, String> facts) {
    boolean listed = said(facts, "act.kind").equals("listed_shares");
    long after = Percent.parse(said(facts, "holding.after")).orElseThrow();
    boolean reformed = !day.isBefore(REFORM);
    if (!foreign(facts) || (listed && after < (reformed ? 10_000 : 100_000))) {
      return "free";
    }
    String sector = said(facts, "target.sector");
    boolean specifiedAcquisition = !listed && is(facts, "act.from_foreign_investor");
    if (specifiedAcquisition) {
      return !sector.equals("non_designated") && narrow(day, sector) ? "notify" : "free";
    }
    if (said(facts, "investor.country").equals("KP") && fromAbroad(facts)) {
      return "notify";
    }
    if (sector.equals("non_designated") || !designated(day, sector)) {
      return "free";
    }
    return reformed && exempted(day, facts, listed, after) ? "free" : "notify";
  }

  private static boolean foreign(Map<String, String> facts) {
    return switch (said(facts, "investor.kind")) {
      case "individual_nonresident", "foreign_entity" -> true;
      case "japanese_company" ->
          said(facts, "investor.foreign_votes").equals("50 %") || actsFor(facts);
      default -> actsFor(facts);
    };
  }

  private static boolean actsFor(Map<String, String> facts) {
    return !said(facts, "investor.acts_for").equals("nobody");
  }

  private static boolean fromAbroad(Map<String, String> facts) {
    return List.of("individual_nonresident", "foreign_entity")
        .contains(said(facts, "investor.kind"));
  }

  /** Before the reform cyber security was no sector of specified acquisitions. */
  private static boolean narrow(LocalDate day, String sector) {
    return List.of("weapons", "dual_use").contains(sector)
        || (sector.equals("cyber_security") && !day.isBefore(REFORM));
  }

  private static boolean designated(LocalDate day, String sector) {
    return !sector.equals("cyber_security") || !day.isBefore(LocalDate.of(2019, 8, 31));
  }

  private static boolean exempted(
      LocalDate day, Map<String, String> facts, boolean listed, long after) {
    boolean now = !day.isBefore(SPECIFIED);
    boolean core =
        List.of("weapons", "dual_use", "cyber_security").contains(said(facts, "target.sector"));
    boolean equivalent = now && !said(facts, "investor.equivalent").equals("none");
    boolean shutOut =
        !said(facts, "investor.violation").equals("none")
            || is(facts, "investor.filing_breach")
            || (is(facts, "investor.state_link") && !is(facts, "investor.accredited"))
            || (now && !said(facts, "investor.specified").equals("none"))
            || is(facts, "conduct.board_seat")
            || is(facts, "conduct.disposal_proposal")
            || is(facts, "conduct.technology_access")
            || is(facts, "conduct.hinder_continuation");
    if (shutOut || !core) {
      return !shutOut;
    }
    boolean institution =
        !said(facts, "investor.financial").equals("none") && !is(facts, "investor.state_link");
    if (!listed || (!equivalent && institution)) {
      return listed;
    }
    boolean passive =
        !is(facts, "conduct.board_attendance") && !is(facts, "conduct.deadline_proposals");
    boolean remote = !is(facts, "conduct.information_access") && !is(facts, "conduct.staff_move");
    return after < 100_000
        && passive
        && (!equivalent || (remote && !is(facts, "target.infrastructure_operator")));
  }

  private static boolean is(Map<String, String> facts, String fact) {
    return said(facts, fact).equals("yes");
  }

  private static String said(Map<String, String> facts, String fact) {
    return facts.getOrDefault(fact, "");
  }
}
