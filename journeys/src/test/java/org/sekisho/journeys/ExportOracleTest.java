package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.decision.Decider;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Verdict;
import org.sekisho.documents.Shelf;
import org.sekisho.facts.Facts;
import org.sekisho.law.LawBook;
import org.sekisho.law.PreparedLaw;
import org.sekisho.matter.Answer;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;

/**
 * Japan's list control, small value and catch-all for goods (Export Order Arts 1, 4), told a second
 * time as a plain procedure and compared with the pack on random matters.
 */
final class ExportOracleTest {

  private static final LocalDate KNOWN = LocalDate.of(2026, 11, 24);
  private static final LocalDate REFORM = LocalDate.of(2025, 10, 9);
  private static final int MATTERS = 1_500;

  private static final LawBook BOOK =
      LawBook.read(
              Shelf.onClassPath("gates", "gate.yaml"), Shelf.onClassPath("regimes", "regime.yaml"))
          .orThrow();

  private final Gate gate = Optional.ofNullable(BOOK.gates().get("export")).orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-02-22",
        "2018-12-18",
        "2018-12-19",
        "2019-04-11",
        "2019-04-12",
        "2019-08-27",
        "2019-08-28",
        "2023-07-20",
        "2023-07-21",
        "2025-10-08",
        "2025-10-09",
        "2026-11-23"
      })
  void thePackAnswersAsThePlainProcedureDoes(LocalDate day) {
    List<PreparedLaw> laws =
        BOOK.inForce(gate, day, KNOWN).orThrow().stream()
            .filter(law -> law.law().regime().id().equals("jp-export-control"))
            .toList();
    Random random = new Random(day.toEpochDay());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < MATTERS; i++) {
      Map<String, String> facts = export(random);
      Matter matter = matter(day, facts);
      Decision decision = Decider.decide(matter, Facts.of(matter), laws, KNOWN);
      String expected = due(day, facts) ? "license" : "free";
      seen.add(said(facts, "item.jp_number") + " " + expected);
      assertThat(permission(decision)).as(day + " " + facts).isEqualTo(expected);
    }
    assertThat(seen)
        .contains("n7 free", "n7 license", "n15 free", "n16_1 license", "n16_2 license");
  }

  private static String permission(Decision decision) {
    return decision.questions().stream()
        .filter(question -> question.question().id().equals("permission"))
        .map(question ->
            question.verdict() instanceof Verdict.Decided(var outcome)
                ? outcome.code()
                : "not decided")
        .findFirst()
        .orElseThrow();
  }

  private Matter matter(LocalDate day, Map<String, String> facts) {
    TreeMap<String, Answer> answers = new TreeMap<>();
    facts.forEach((id, value) ->
        answers.put(id, AnswerReader.parse(gate.fact(id).orElseThrow(), value).orElseThrow()));
    return new Matter(gate, Text.same("random"), day, new TreeMap<>(), answers);
  }

  private static Map<String, String> export(Random random) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("act.kind", "export_goods");
    facts.put("act.origin", "JP");
    facts.put("act.jp_free_case", "none");
    facts.put(
        "act.destination",
        one(random, "DE", "KR", "US", "VN", "CN", "SD", "SS", "ER", "IQ", "KP", "IR"));
    facts.put(
        "item.jp_number",
        one(random, "n1 n2 n3 n3_2 n4 n5 n7 n13 n14 n15 n15 n16_1 n16_1 n16_2 n16_2".split(" ")));
    facts.put("item.value", one(random, "1", "50000", "50001", "1000000", "1000001"));
    facts.put("item.jp_table3_3", seldom(random));
    facts.put(
        "notice.jp_inform", one(random, "none", "none", "none", "wmd", "conventional", "both"));
    facts.put("end_user.jp_listed_for", one(random, "wmd", "conventional", "both"));
    facts.put("use.jp_clearly_other", one(random, "yes", "no"));
    for (String rare :
        List.of(
            "use.wmd",
            "use.arms",
            "use.jp_arms_excluded",
            "end_user.wmd_activity",
            "end_user.arms_activity",
            "end_user.jp_listed")) {
      facts.put(rare, seldom(random));
    }
    return facts;
  }

  private static String one(Random random, String... words) {
    return words[random.nextInt(words.length)];
  }

  private static String seldom(Random random) {
    return random.nextInt(6) == 0 ? "yes" : "no";
  }

  private static boolean due(LocalDate day, Map<String, String> facts) {
    return said(facts, "item.jp_number").startsWith("n16")
        ? catchAll(day, facts)
        : !smallValue(day, facts);
  }

  private static boolean catchAll(LocalDate day, Map<String, String> facts) {
    String destination = said(facts, "act.destination");
    boolean informed = !said(facts, "notice.jp_inform").equals("none");
    if (reformed(day) && informed) {
      return true;
    }
    if (groupA(day, destination)) {
      return false;
    }
    if (informed || massDestruction(day, facts)) {
      return true;
    }
    boolean named = reformed(day) && said(facts, "item.jp_number").equals("n16_1");
    return conventional(day, facts) && (embargoed(day, destination) || named);
  }

  private static boolean smallValue(LocalDate day, Map<String, String> facts) {
    String number = said(facts, "item.jp_number");
    String destination = said(facts, "act.destination");
    boolean informed = !said(facts, "notice.jp_inform").equals("none");
    if (!List.of("n5", "n7", "n13", "n15").contains(number)
        || List.of("IR", "IQ", "KP").contains(destination)) {
      return false;
    }
    boolean narrow = number.equals("n15") || is(facts, "item.jp_table3_3");
    if (Long.parseLong(said(facts, "item.value")) > (narrow ? 50_000 : 1_000_000)) {
      return false;
    }
    if (groupA(day, destination)) {
      return !(reformed(day) && informed);
    }
    return !informed
        && !massDestruction(day, facts)
        && !(embargoed(day, destination) && conventional(day, facts));
  }

  private static boolean massDestruction(LocalDate day, Map<String, String> facts) {
    boolean listed =
        is(facts, "end_user.jp_listed")
            && !(reformed(day) && said(facts, "end_user.jp_listed_for").equals("conventional"));
    boolean user = listed || is(facts, "end_user.wmd_activity");
    return is(facts, "use.wmd") || (user && !is(facts, "use.jp_clearly_other"));
  }

  /** That the user, and not only the use, counts for conventional arms is new since the reform. */
  private static boolean conventional(LocalDate day, Map<String, String> facts) {
    boolean listed =
        is(facts, "end_user.jp_listed") && !said(facts, "end_user.jp_listed_for").equals("wmd");
    boolean user = reformed(day) && (listed || is(facts, "end_user.arms_activity"));
    boolean use = is(facts, "use.arms") && !is(facts, "use.jp_arms_excluded");
    return use || (user && !is(facts, "use.jp_clearly_other"));
  }

  private static boolean reformed(LocalDate day) {
    return !day.isBefore(REFORM);
  }

  private static boolean groupA(LocalDate day, String destination) {
    return switch (destination) {
      case "DE", "US" -> true;
      case "KR" ->
          day.isBefore(LocalDate.of(2019, 8, 28)) || !day.isBefore(LocalDate.of(2023, 7, 21));
      default -> false;
    };
  }

  private static boolean embargoed(LocalDate day, String destination) {
    return switch (destination) {
      case "SD", "IQ", "KP" -> true;
      case "ER" -> day.isBefore(LocalDate.of(2018, 12, 19));
      case "SS" -> !day.isBefore(LocalDate.of(2019, 4, 12));
      default -> false;
    };
  }

  private static boolean is(Map<String, String> facts, String fact) {
    return said(facts, fact).equals("yes");
  }

  private static String said(Map<String, String> facts, String fact) {
    return facts.getOrDefault(fact, "");
  }
}
