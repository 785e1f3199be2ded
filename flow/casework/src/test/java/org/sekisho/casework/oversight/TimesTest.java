package org.sekisho.casework.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimesTest {

  static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  static Handled handled(String unit, String group, String outcome, long days, long paused) {
    return new Handled(
        unit + group + outcome + days,
        unit,
        "toy",
        "standard",
        group,
        DAY,
        days < 0 ? Optional.empty() : Optional.of(DAY.plusDays(days)),
        outcome,
        paused);
  }

  @ParameterizedTest(name = "of {0} cases the median is {1} and ninety percent are done in {2}")
  @CsvSource({"1, 1, 1", "2, 1, 2", "3, 2, 3", "10, 5, 9", "11, 6, 10", "100, 50, 90"})
  void aQuantileIsTheSmallestNumberOfDaysThatIsEnough(int cases, long median, long ninetieth) {
    List<Handled> some =
        LongStream.rangeClosed(1, cases).mapToObj(i -> handled("a", "g", "free", i, 0)).toList();
    Times times = Times.of(some, each -> 30);
    assertThat(times.median()).isEqualTo(median);
    assertThat(times.ninetieth()).isEqualTo(ninetieth);
  }

  @Test
  void daysOnWhichTheClockStoodStillDoNotCount() {
    List<Handled> cases =
        List.of(
            handled("a", "g", "free", 30, 0),
            handled("a", "g", "free", 31, 0),
            handled("a", "g", "free", 31, 1),
            handled("a", "g", "", -1, 0));
    Times times = Times.of(cases, each -> 30);
    assertThat(times.inStandard()).isEqualTo(new Share(2, 3));
    assertThat(times.inStandard().percent()).isEqualTo("66.7");
    assertThat(times.open()).isEqualTo(1);
  }

  @Test
  void eachUnitHasTimesOfItsOwn() {
    List<Handled> cases =
        List.of(handled("meti", "g", "free", 5, 0), handled("mof", "g", "free", 9, 0));
    assertThat(Times.by(Handled.Aspect.UNIT, cases, each -> 5))
        .hasEntrySatisfying("meti", times -> assertThat(times.median()).isEqualTo(5))
        .hasEntrySatisfying("mof", times -> assertThat(times.median()).isEqualTo(9));
  }

  @Test
  void nothingDecidedHasNoShare() {
    assertThat(Times.of(List.of(), each -> 1).inStandard().percent()).isEqualTo("-");
  }
}
