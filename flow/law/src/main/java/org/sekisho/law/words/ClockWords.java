package org.sekisho.law.words;

import java.util.Optional;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Text;

/** The length of a clock in words, with what starts it. */
public final class ClockWords {

  private ClockWords() {}

  /** For example "30 days from: the notification is received". */
  public static Text of(Regime regime, Clock clock) {
    int count = clock.length().count();
    Text unit = unit(clock.length().unit());
    Text event = event(regime, clock);
    return switch (clock.direction()) {
      case AFTER ->
          Text.of(
              count + " " + unit.en() + " from: " + event.en(),
              event.ja() + "から" + count + unit.ja());
      case BEFORE ->
          Text.of(
              count + " " + unit.en() + " before: " + event.en(),
              event.ja() + "の" + count + unit.ja() + "前");
    };
  }

  private static Text unit(Clock.Unit unit) {
    return switch (unit) {
      case DAYS -> Text.of("days", "日");
      case BUSINESS_DAYS -> Text.of("business days", "営業日");
      case MONTHS -> Text.of("months", "か月");
      case YEARS -> Text.of("years", "年");
    };
  }

  private static Text event(Regime regime, Clock clock) {
    return clock.starts().equals(Clock.ACT)
        ? Text.of("the act", "行為の日")
        : Optional.ofNullable(regime.events().get(clock.starts()))
            .map(Regime.Event::title)
            .orElse(Text.same(clock.starts()));
  }
}
