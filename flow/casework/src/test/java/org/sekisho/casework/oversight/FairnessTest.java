package org.sekisho.casework.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FairnessTest {

  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

  @ParameterizedTest(name = "{0} of {1} lies between {2} and {3} millionths")
  @CsvSource({
    "0, 10, 0, 308498",
    "5, 10, 187086, 812915",
    "10, 10, 691502, 1000000",
    "10, 100, 49004, 176223",
    "0, 0, 0, 1000000",
    "1, 1, 24999, 1000000"
  })
  void theIntervalIsTheOneOfThePrintedTables(long part, long whole, long least, long most) {
    Interval interval = Interval.of(new Share(part, whole));
    assertThat(interval.least()).isBetween(least - 1, least + 1);
    assertThat(interval.most()).isBetween(most - 1, most + 1);
  }

  /** The naive sum over whole numbers, without any rounding. */
  private static boolean isAtMostOneInForty(long part, long whole, long millionths) {
    BigInteger p = BigInteger.valueOf(millionths);
    BigInteger q = MILLION.subtract(p);
    BigInteger sum = BigInteger.ZERO;
    BigInteger ways = BigInteger.ONE;
    for (int i = 0; i <= whole; i++) {
      if (i >= part) {
        sum = sum.add(ways.multiply(p.pow(i)).multiply(q.pow((int) whole - i)));
      }
      ways = ways.multiply(BigInteger.valueOf(whole - i)).divide(BigInteger.valueOf(i + 1L));
    }
    return sum.multiply(BigInteger.valueOf(40)).compareTo(MILLION.pow((int) whole)) <= 0;
  }

  @Test
  void theLowerEndIsTheLastThatWholeNumbersAllow() {
    for (long whole : List.of(1L, 2L, 7L, 30L, 61L)) {
      for (long part = 1; part <= whole; part++) {
        long least = Interval.of(new Share(part, whole)).least();
        assertThat(isAtMostOneInForty(part, whole, least)).as(part + "/" + whole).isTrue();
        assertThat(isAtMostOneInForty(part, whole, least + 1)).as(part + "/" + whole).isFalse();
      }
    }
  }

  @Test
  void aLargeNumberIsNoBurden() {
    Interval interval = Interval.of(new Share(300_000, 1_000_000));
    assertThat(interval.least()).isBetween(299_000L, 299_200L);
    assertThat(interval.most()).isBetween(300_800L, 301_000L);
  }

  @Test
  void groupsThatDifferClearlyAreToldAndFewCasesAreWarnedOf() {
    List<Handled> cases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      cases.add(TimesTest.handled("a", "home", i < 10 ? "refused" : "free", i, 0));
      cases.add(TimesTest.handled("a", "abroad", i < 50 ? "refused" : "free", i, 0));
    }
    cases.add(TimesTest.handled("a", "new", "refused", 1, 0));
    cases.add(TimesTest.handled("a", "new", "", -1, 0));
    Fairness fairness =
        Fairness.of(Handled.Aspect.GROUP, cases, each -> each.outcome().equals("refused"));
    assertThat(fairness.apart()).containsExactly(new Fairness.Pair("home", "abroad"));
    assertThat(fairness.rates().get("home"))
        .satisfies(rate -> assertThat(rate.share()).isEqualTo(new Share(10, 100)))
        .satisfies(rate -> assertThat(rate.warning()).isEmpty());
    assertThat(fairness.rates().get("new"))
        .satisfies(rate -> assertThat(rate.share()).isEqualTo(new Share(1, 1)))
        .satisfies(rate -> assertThat(rate.warning()).isPresent());
  }
}
