package org.sekisho.ownership.rules;

import static org.sekisho.ownership.Measure.CAPITAL;
import static org.sekisho.ownership.Measure.VOTES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Threshold;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** Every rule of this stage, in the order in which a report shows them. */
public final class Rules {

  public static final Rule JOINT_CONTROL =
      new Rule(
          "joint-control",
          1,
          Text.of("Control", "支配"),
          Text.of(
              "a party and the companies that it controls hold more than 50 % of the votes",
              "自ら及び自らが支配する会社が併せて議決権の50%を超えて保有する会社を支配する"),
          Threshold.moreThan(50),
          VOTES,
          List.of(Holding.ALWAYS),
          new Citation("ceur-3020", "paper 9"),
          Confidence.HIGH);

  public static final Rule ULTIMATE_CONTROLLER =
      new Rule(
          "ultimate-controller",
          1,
          Text.of("Ultimate controller", "最終支配者"),
          Text.of(
              "a controller of the company that nobody controls but those whom it controls itself",
              "当該会社を支配し、自らが支配する者以外の誰からも支配されない者"),
          Threshold.moreThan(50),
          VOTES,
          List.of(Holding.ALWAYS),
          new Citation("ceur-3135", "paper 7"),
          Confidence.HIGH);

  public static final Rule INTEGRATED_OWNERSHIP =
      new Rule(
          "integrated-ownership",
          1,
          Text.of("Integrated ownership", "統合保有比率"),
          Text.of(
              "what a party owns of a company along all chains, returns to itself counted once",
              "全ての経路を通じた保有比率（自己への還流は一度だけ数える）"),
          Threshold.moreThan(0),
          CAPITAL,
          List.of(Holding.ALWAYS),
          new Citation("baldone-brioschi-paleari-1998", "corrected measure"),
          Confidence.HIGH);

  public static final Rule OFAC_50 =
      new Rule(
          "ofac-50",
          1,
          Text.of("OFAC 50 percent rule", "OFAC50%ルール"),
          Text.of(
              "blocked persons together own 50 % or more; all of its stakes count at the next tier",
              "制裁対象者が合計50%以上を保有する事業体も対象となり、その持分は次の段階で全て算入される"),
          Threshold.atLeast(50),
          CAPITAL,
          List.of(Period.from(LocalDate.of(2014, 8, 13))),
          new Citation("us-ofac-guidance-2014-08-13", "FAQ 398-402"),
          Confidence.HIGH);

  /**
   * Whether the stay was extended past 2026-11-09 is not verified; without a further rule it ends
   * then.
   */
  public static final Rule BIS_AFFILIATES =
      new Rule(
          "bis-affiliates",
          1,
          Text.of("BIS affiliates rule", "BIS関連会社ルール"),
          Text.of(
              "a foreign entity of which listed parties together own 50 % or more counts as listed",
              "リスト掲載者が合計50%以上を保有する外国の事業体は掲載者と同様に扱われる"),
          Threshold.atLeast(50),
          CAPITAL,
          List.of(
              Period.between(LocalDate.of(2025, 9, 29), LocalDate.of(2025, 11, 9)),
              Period.from(LocalDate.of(2026, 11, 10))),
          new Citation("us-90-fr-47201", "stayed by 90 FR 50857"),
          Confidence.MEDIUM);

  public static final Rule EU_PRESUMPTION =
      new Rule(
          "eu-ownership-presumption",
          1,
          Text.of("EU sanctions: presumption from ownership", "EU制裁：保有による推定"),
          Text.of(
              "50 % or more held by listed persons raises a presumption, which evidence can rebut",
              "掲載者による50%以上の保有は推定を生じ、反証により覆すことができる"),
          Threshold.atLeast(50),
          CAPITAL,
          List.of(Period.from(LocalDate.of(2026, 3, 12))),
          new Citation("eu-cjeu-c-84-24", "judgment of 2026-03-12"),
          Confidence.MEDIUM);

  public static final Rule BENEFICIAL_OWNER =
      new Rule(
          "beneficial-owner",
          1,
          Text.of("Beneficial owner (EU)", "実質的所有者（EU）"),
          Text.of(
              "25 % or more of the company, each chain multiplied and the chains added",
              "各経路の保有比率を乗じ、経路を合算して25%以上"),
          Threshold.atLeast(25),
          CAPITAL,
          List.of(Period.from(LocalDate.of(2027, 7, 10))),
          new Citation("eu-2024-1624", "52, 54"),
          Confidence.HIGH);

  public static final Rule SIGNIFICANT_CONTROL =
      new Rule(
          "significant-control",
          1,
          Text.of("Significant control (UK)", "重要な支配（英国）"),
          Text.of(
              "more than 25 % of the votes, held directly or through a chain of majority stakes",
              "直接又は過半数の連鎖を通じて議決権の25%超を保有する"),
          Threshold.moreThan(25),
          VOTES,
          List.of(Period.from(LocalDate.of(2016, 4, 6))),
          new Citation("uk-companies-act-2006", "schedule 1A"),
          Confidence.MEDIUM);

  public static final Rule CLOSE_LINKS =
      new Rule(
          "close-links",
          1,
          Text.of("Close links", "緊密な関係"),
          Text.of(
              "20 % or more of one in the other, or of both by the same third party, or control",
              "一方が他方の20%以上、若しくは同一の第三者が双方の20%以上を保有し、又は支配関係がある"),
          Threshold.atLeast(20),
          CAPITAL,
          List.of(Period.from(LocalDate.of(2014, 1, 1))),
          new Citation("eu-575-2013", "4(1)(38)"),
          Confidence.MEDIUM);

  public static final Rule ACCOUNTING_PARENT =
      new Rule(
          "accounting-parent",
          1,
          Text.of("Accounting parent", "連結親会社"),
          Text.of(
              "the parent that is asserted to consolidate the company, checked against control",
              "連結親会社として申告された者（計算による支配者と照合する）"),
          Threshold.moreThan(50),
          VOTES,
          List.of(Holding.ALWAYS),
          new Citation("gleif-level-2", "relationship records"),
          Confidence.HIGH);

  public static final Rule FOREIGN_INVESTOR =
      new Rule(
          "foreign-investor",
          1,
          Text.of("Foreign investor (Japan)", "外国投資家（日本）"),
          Text.of(
              "a company of which non-residents and foreign bodies hold 50 % or more of the votes,"
                  + " directly or through companies that they hold to 50 % or more",
              "非居住者及び外国法人等が、直接又は自ら50%以上を保有する会社を通じて議決権の50%以上を保有する会社"),
          Threshold.atLeast(50),
          VOTES,
          List.of(Period.from(LocalDate.of(2020, 5, 8))),
          new Citation("jp-fefta", "26(1)"),
          Confidence.HIGH);

  public static final Rule CLOSELY_RELATED =
      new Rule(
          "closely-related",
          1,
          Text.of("Investor with closely related persons (Japan)", "密接関係者との合算（日本）"),
          Text.of(
              "the investor's holdings and those of its closely related persons, each counted once",
              "投資家及び密接関係者の保有の合算（重複を除く）"),
          Threshold.atLeast(50),
          VOTES,
          List.of(Period.from(LocalDate.of(2020, 5, 8))),
          new Citation("jp-fefta", "26(4)"),
          Confidence.HIGH);

  public static final Rule STATE_CONTROL =
      new Rule(
          "state-control",
          1,
          Text.of("Control by a foreign state (Japan)", "外国政府等による支配（日本）"),
          Text.of(
              "50 % or more of votes or capital with one state's bodies, a golden share, a third of"
                  + " the officers, or the power to instruct",
              "一国の機関による議決権若しくは資本の50%以上の保有、拒否権付株式、役員の3分の1、又は指図権"),
          Threshold.atLeast(50),
          VOTES,
          List.of(Period.from(LocalDate.of(2020, 5, 8))),
          new Citation("jp-idi-order", "3-2(1)"),
          Confidence.HIGH);

  public static final Rule CROSS_HOLDING =
      new Rule(
          "cross-holding",
          1,
          Text.of("Votes barred by cross-holding (Japan)", "相互保有による議決権の停止（日本）"),
          Text.of(
              "a holder of which the company has a quarter or more of the votes cannot vote in it;"
                  + " own shares never vote",
              "会社が議決権の4分の1以上を有する株主及び自己株式は議決権を行使できない"),
          Threshold.atLeast(25),
          VOTES,
          List.of(Period.from(LocalDate.of(2006, 5, 1))),
          new Citation("jp-companies-act", "308(1), 308(2)"),
          Confidence.HIGH);

  private static final List<Rule> ALL =
      List.of(
          JOINT_CONTROL,
          ULTIMATE_CONTROLLER,
          INTEGRATED_OWNERSHIP,
          OFAC_50,
          BIS_AFFILIATES,
          EU_PRESUMPTION,
          BENEFICIAL_OWNER,
          SIGNIFICANT_CONTROL,
          CLOSE_LINKS,
          ACCOUNTING_PARENT,
          FOREIGN_INVESTOR,
          CLOSELY_RELATED,
          STATE_CONTROL,
          CROSS_HOLDING);

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }

  public static Optional<Rule> of(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
