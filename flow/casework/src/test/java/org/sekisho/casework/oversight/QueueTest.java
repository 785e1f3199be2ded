package org.sekisho.casework.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueueTest {

  private static final long TAKES = 10_000;

  /** Erlang's C formula (1917): the mean wait of M/M/c in units of the mean service. */
  private static double erlangWait(int officers, double load) {
    double term = 1;
    double sum = 1;
    for (int i = 1; i < officers; i++) {
      term *= load / i;
      sum += term;
    }
    double last = term * load / officers * officers / (officers - load);
    return last / (sum + last) / (officers - load);
  }

  @ParameterizedTest(name = "{0} officers with a load of {1}")
  @CsvSource({"1, 0.5", "1, 0.8", "2, 1.4", "5, 4.0", "20, 17.0"})
  void theMeanWaitIsErlangs(int officers, double load) {
    long between = Math.round(TAKES / load);
    List<Job> jobs =
        Arrivals.drawn(
            List.of(new Arrivals.Stream("a", "t", 0, between, TAKES)), between * 200_000, 7);
    double wait =
        Queue.run(jobs, Map.of("a", officers)).stream()
            .mapToLong(Queue.Served::waits)
            .average()
            .orElseThrow();
    double expected = erlangWait(officers, load) * TAKES;
    assertThat(wait).isCloseTo(expected, within(expected * 0.05));
  }

  @Test
  void theSameSeedDrawsTheSameWork() {
    List<Arrivals.Stream> streams = List.of(new Arrivals.Stream("a", "t", 0, 50, 40));
    assertThat(Arrivals.drawn(streams, 9_000, 3))
        .isEqualTo(Arrivals.drawn(streams, 9_000, 3))
        .isNotEqualTo(Arrivals.drawn(streams, 9_000, 4));
  }

  /** Minute by minute: who is free takes the most urgent that is there. */
  private static List<String> naive(List<Job> jobs, int officers) {
    List<Job> open = new ArrayList<>(jobs);
    open.sort(
        Comparator.comparingInt(Job::priority)
            .thenComparingLong(Job::arrives)
            .thenComparing(Job::id));
    long[] until = new long[officers];
    List<String> begun = new ArrayList<>();
    for (long now = 0; !open.isEmpty(); now++) {
      for (int i = 0; i < officers; i++) {
        long minute = now;
        while (until[i] <= now && open.stream().anyMatch(job -> job.arrives() <= minute)) {
          Job job =
              open.stream().filter(each -> each.arrives() <= minute).findFirst().orElseThrow();
          open.remove(job);
          until[i] = now + job.takes();
          begun.add(job.id() + "@" + now);
        }
      }
    }
    return begun.stream().sorted().toList();
  }

  @Test
  void theQueueDoesWhatAClockWouldDoMinuteByMinute() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 200; round++) {
      List<Job> jobs = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        jobs.add(
            new Job(
                "%02d".formatted(i),
                "a",
                "t",
                random.nextInt(3),
                random.nextInt(60),
                1 + random.nextInt(9)));
      }
      int officers = 1 + random.nextInt(3);
      assertThat(
              Queue.run(jobs, Map.of("a", officers)).stream()
                  .map(served -> served.job().id() + "@" + served.begins())
                  .sorted())
          .as("round " + round)
          .isEqualTo(naive(jobs, officers));
    }
  }

  private static final LocalDate FROM = LocalDate.of(2026, 4, 1);

  private static final WorkTime YEAR =
      WorkTime.of(
          FROM,
          LocalDate.of(2027, 3, 31),
          day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY,
          480);

  @Test
  void aCaseThatComesOnASaturdayIsTakenUpOnMonday() {
    assertThat(YEAR.beginOf(LocalDate.of(2026, 4, 3))).isEqualTo(2 * 480);
    assertThat(YEAR.beginOf(LocalDate.of(2026, 4, 4))).isEqualTo(3 * 480);
    assertThat(YEAR.beginOf(LocalDate.of(2026, 4, 6))).isEqualTo(3 * 480);
    assertThat(YEAR.dayOf(3 * 480)).isEqualTo(LocalDate.of(2026, 4, 6));
  }

  @Test
  void aYearIsReplayedWithAnotherStaffAndAnotherRule() {
    List<Handled> year = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      String tier = i % 4 == 0 ? "full" : "short";
      year.add(
          new Handled(
              "c%04d".formatted(i),
              "meti",
              "toy",
              tier,
              "g",
              FROM.plusDays(i % 365),
              Optional.empty(),
              "",
              0));
    }
    Map<String, Arrivals.Effort> efforts =
        Map.of("full", new Arrivals.Effort(1, 960), "short", new Arrivals.Effort(0, 120));
    Forecast two = forecast(year, efforts, 2);
    Forecast three = forecast(year, efforts, 3);
    assertThat(two.left()).isGreaterThan(three.left());
    assertThat(two.busy().whole()).isEqualTo(2 * YEAR.length());
    assertThat(three.inStandard().part()).isGreaterThan(two.inStandard().part());
    Forecast lighter =
        forecast(
            year,
            Map.of("full", new Arrivals.Effort(1, 480), "short", new Arrivals.Effort(0, 120)),
            2);
    assertThat(lighter.ninetieth()).isLessThan(two.ninetieth());
  }

  private static Forecast forecast(
      List<Handled> year, Map<String, Arrivals.Effort> efforts, int officers) {
    List<Job> jobs = Arrivals.replayed(year, YEAR, efforts);
    return Objects.requireNonNull(
        Forecast.of(jobs, Map.of("meti", officers), YEAR, 20).get("meti"));
  }

  @Test
  void aUnitWithoutOfficersLeavesEverything() {
    List<Job> jobs = List.of(new Job("1", "a", "t", 0, 0, 5));
    assertThat(Forecast.of(jobs, Map.of(), YEAR, 20))
        .hasEntrySatisfying("a", forecast -> assertThat(forecast.left()).isEqualTo(1));
  }
}
