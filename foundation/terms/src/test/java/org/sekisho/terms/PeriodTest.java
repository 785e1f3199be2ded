package org.sekisho.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 6, 7);
  private static final LocalDate LAST = LocalDate.of(2025, 5, 18);

  @Test
  void bothItsFirstAndItsLastDayBelongToIt() {
    Period period = Period.between(FIRST, LAST);
    assertThat(period.contains(FIRST)).isTrue();
    assertThat(period.contains(LAST)).isTrue();
    assertThat(period.contains(FIRST.minusDays(1))).isFalse();
    assertThat(period.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void anOpenPeriodHasNoLastDay() {
    assertThat(Period.from(FIRST).contains(LocalDate.of(9999, 12, 31))).isTrue();
  }

  @Test
  void aPeriodOfOneDayIsOneAndAnEarlierEndIsNone() {
    assertThat(Period.between(FIRST, FIRST).contains(FIRST)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.between(FIRST, FIRST.minusDays(1)));
  }

  @Test
  void periodsThatTouchOnOneDayShareThatDay() {
    assertThat(Period.between(FIRST, LAST).intersect(Period.from(LAST)))
        .contains(Period.between(LAST, LAST));
    assertThat(Period.between(FIRST, LAST).intersect(Period.from(LAST.plusDays(1)))).isEmpty();
  }

  @Test
  void whatTwoPeriodsShareDoesNotHangOnTheirOrder() {
    LocalDate start = LocalDate.of(2020, 1, 1);
    for (int from = 0; from < 4; from++) {
      for (int to = from; to < 5; to++) {
        Period one = new Period(start.plusDays(from), open(start, to));
        for (int other = 0; other < 5; other++) {
          Period two = Period.between(start.plusDays(1), start.plusDays(1L + other));
          assertThat(one.intersect(two)).isEqualTo(two.intersect(one));
          for (int day = 0; day < 8; day++) {
            LocalDate at = start.plusDays(day);
            assertThat(one.intersect(two).filter(both -> both.contains(at)).isPresent())
                .isEqualTo(one.contains(at) && two.contains(at));
          }
        }
      }
    }
  }

  private static Optional<LocalDate> open(LocalDate start, int to) {
    return to == 4 ? Optional.empty() : Optional.of(start.plusDays(to));
  }
}
