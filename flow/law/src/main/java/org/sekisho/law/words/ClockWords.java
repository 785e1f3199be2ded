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
    Text length = clock.length().words();
    Text event = event(regime, clock);
    return switch (clock.direction()) {
      case AFTER -> Text.of(length.en() + " from: " + event.en(), event.ja() + "から" + length.ja());
      case BEFORE ->
          Text.of(length.en() + " before: " + event.en(), event.ja() + "の" + length.ja() + "前");
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
