package org.sekisho.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sekisho.casework.file.Story.FILER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.access.Label;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.examination.Opinion;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.Part;
import org.sekisho.casework.form.ActJson;
import org.sekisho.casework.outcome.Allowance;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.outcome.Condition;
import org.sekisho.casework.outcome.Licence;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** What holds whatever people try, in whatever order. */
class RandomCasesTest {

  private static final int TRIES = 2000;
  private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e");

  private final CaseDesk desk = CaseDesk.in(ZoneId.of("Asia/Tokyo"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void theLawsOfACaseHold(long seed) {
    Random random = new Random(seed);
    Instant now = Story.START;
    CaseFile file =
        CaseFile.of(
            List.of(
                desk.open("c", new FilingDeed.Drafted(Story.filing()), FILER, now, Label.PUBLIC)
                    .orThrow()));
    int admitted = 0;
    for (int each = 0; each < TRIES; each++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(600)));
      Deed deed = deed(random, file, each);
      if (desk.decide(file, deed, actor(random, deed), now)
          instanceof Checked.Sound<Act>(Act act)) {
        file = file.with(act);
        admitted++;
        assertThat(ActJson.read(ActJson.write(act), "act").orThrow()).isEqualTo(act);
      }
    }
    assertThat(admitted).isGreaterThan(20);
    assertThat(CaseFile.of(file.acts())).isEqualTo(file);
    for (int end = 1; end <= file.acts().size(); end += 7) {
      assertThat(CaseFile.of(file.acts().subList(0, end)).acts()).hasSize(end);
    }
    NaiveLaw.check(file.acts());
  }

  /** The laws told again over the bare acts, by somebody who knows nothing of files. */
  private static final class NaiveLaw {
    private int round = 1;
    private boolean decided;
    private boolean appealed;
    private final Set<String> advisers = new HashSet<>();
    private final Map<Integer, String> signers = new HashMap<>();
    private int lastAdvice;
    private int signedFirst;
    private int signedSecond;
    private BigDecimal left = BigDecimal.ZERO;

    static void check(List<Act> acts) {
      NaiveLaw law = new NaiveLaw();
      acts.forEach(law::step);
    }

    private void step(Act act) {
      Deed deed = act.deed();
      boolean quashed =
          deed instanceof OutcomeDeed.AppealDecided end
              && end.result() == OutcomeDeed.AppealResult.QUASHED;
      if (deed instanceof FilingDeed.Refiled || quashed) {
        round++;
        decided = false;
        appealed = false;
        advisers.clear();
        signers.clear();
        signedFirst = 0;
        signedSecond = 0;
        lastAdvice = 0;
        return;
      }
      if (deed instanceof ExaminationDeed.Advised) {
        assertThat(decided).as("advice after the outcome, act %s", act.number()).isFalse();
        advisers.add(act.person());
        lastAdvice = act.number();
      }
      if (deed instanceof ExaminationDeed.Countersigned signed) {
        assertThat(advisers).doesNotContain(act.person());
        signers.put(signed.order(), act.person());
        if (signed.order() == 1) {
          signedFirst = signed.accepted() ? act.number() : 0;
          signedSecond = 0;
        } else {
          assertThat(signers.get(1)).isNotEqualTo(act.person());
          signedSecond = signed.accepted() ? act.number() : 0;
        }
      }
      if (deed instanceof OutcomeDeed.Decided(CaseOutcome outcome, String reasons)) {
        assertThat(decided).as("two outcomes in round %s", round).isFalse();
        decided = true;
        if (!(outcome instanceof CaseOutcome.Deemed)) {
          assertThat(advisers).isNotEmpty().doesNotContain(act.person());
          assertThat(signers.values()).doesNotContain(act.person());
          assertThat(signedFirst).isGreaterThan(lastAdvice);
          assertThat(signedSecond).isGreaterThan(signedFirst);
        }
        if (outcome instanceof CaseOutcome.Licensed(Licence licence)) {
          left = licence.allowances().getFirst().amount();
        }
      }
      if (deed instanceof OutcomeDeed.Used used) {
        left = left.subtract(used.amount());
        assertThat(left.signum()).as("below zero").isNotNegative();
      }
      if (deed instanceof OutcomeDeed.UseReturned back) {
        left = left.add(back.amount());
      }
      if (deed instanceof OutcomeDeed.Appealed) {
        assertThat(appealed).isFalse();
        appealed = true;
      }
      if (deed instanceof OutcomeDeed.AppealDecided) {
        appealed = false;
      }
    }
  }

  private static Actor actor(Random random, Deed deed) {
    List<Capacity> able = new ArrayList<>(org.sekisho.casework.act.Entitlement.of(deed));
    able.sort(null);
    Capacity capacity =
        random.nextInt(20) == 0
            ? Capacity.values()[random.nextInt(Capacity.values().length)]
            : able.get(random.nextInt(able.size()));
    String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
    return switch (capacity) {
      case FILER -> FILER;
      case CONSULTED -> Actor.of(person, "o", "meti", capacity);
      case EXAMINER, ADVISER, COUNTERSIGNER, DECIDER, COORDINATOR, REGISTRY ->
          Actor.of(person, "o", "mof", capacity);
    };
  }

  /** Mostly what could come next, so that cases get far; else anything. */
  private static Deed deed(Random random, CaseFile file, int each) {
    List<Deed> deeds = new ArrayList<>();
    AdviceKind kind = AdviceKind.values()[random.nextInt(3)];
    AdviceLevel level = AdviceLevel.values()[random.nextInt(3)];
    int newest = file.examination().newestAdvice(file.round(), "mof");
    switch (random.nextInt(8)) {
      case 0 -> {
        deeds.add(new FilingDeed.Submitted());
        deeds.add(new FilingDeed.Accepted("R" + each));
        deeds.add(new FilingDeed.Returned(List.of("annex"), Optional.empty()));
        deeds.add(new FilingDeed.Refiled(Story.filing()));
        if (random.nextInt(6) == 0) {
          deeds.add(new FilingDeed.Withdrawn("no longer"));
        }
      }
      case 1 -> deeds.add(Story.routed("mof", true, 2));
      case 2 -> deeds.add(Story.advice(level, kind));
      case 3, 4 ->
          deeds.add(
              new ExaminationDeed.Countersigned(
                  1 + random.nextInt(2),
                  random.nextInt(9) > 0,
                  newest - (random.nextInt(9) == 0 ? 1 : 0),
                  "seen"));
      case 5 -> {
        deeds.add(new OutcomeDeed.Decided(licensed(), "no risk"));
        if (random.nextInt(6) == 0) {
          deeds.add(
              new OutcomeDeed.Decided(
                  new CaseOutcome.Deemed(CaseOutcome.Effect.APPROVED, "standstill"), "by law"));
        }
        deeds.add(new OutcomeDeed.Decided(new CaseOutcome.Cleared(List.of()), "no risk"));
      }
      case 6 -> {
        deeds.add(
            new OutcomeDeed.Used(
                "u" + each,
                "i1",
                new BigDecimal(1 + random.nextInt(40)).movePointLeft(1),
                LocalDate.of(2026, 5, 1),
                "invoice"));
        deeds.add(
            new OutcomeDeed.UseReturned(
                "u" + random.nextInt(each + 1), BigDecimal.ONE, LocalDate.of(2026, 5, 2)));
        deeds.add(new OutcomeDeed.Appealed("unlawful", Optional.empty()));
        deeds.add(
            new OutcomeDeed.AppealDecided(
                OutcomeDeed.AppealResult.values()[random.nextInt(3)], "heard"));
      }
      default -> {
        deeds.add(new ExaminationDeed.Asked("q" + each, Part.WHOLE, "who?", "", Optional.empty()));
        deeds.add(new ExaminationDeed.Answered("q" + random.nextInt(each + 1), "we", List.of()));
        file.examination()
            .questions()
            .keySet()
            .forEach(id -> deeds.add(new ExaminationDeed.QuestionWithdrawn(id, "found")));
        deeds.add(
            new PostingDeed.Flagged(
                new Flag("f", Part.WHOLE, Text.same("f"), 1, true, "examiner"), "hand", "mark"));
        deeds.add(new PostingDeed.FlagLifted("f", Part.WHOLE, "seen"));
        deeds.add(new PostingDeed.FlagLifted("f", Part.WHOLE, "seen"));
        deeds.add(
            new PostingDeed.Consulted(
                "k" + each,
                "meti",
                "any view?",
                LocalDate.of(2030, 1, 1),
                Consultation.Silence.AGREEMENT,
                "hand"));
        file.posting()
            .consultations()
            .keySet()
            .forEach(id -> deeds.add(new PostingDeed.OpinionGiven(id, new Opinion.NoObjection())));
      }
    }
    return deeds.get(random.nextInt(deeds.size()));
  }

  private static CaseOutcome licensed() {
    return new CaseOutcome.Licensed(
        new Licence(
            "L-1",
            "o-kaisha",
            Period.between(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
            List.of(new Allowance("i1", new CaseItem.Quantity(BigDecimal.TEN, "pieces"))),
            List.of(
                new Condition(
                    "c1", "report", List.of(LocalDate.of(2027, 1, 31)), Optional.empty(), 14))));
  }
}
