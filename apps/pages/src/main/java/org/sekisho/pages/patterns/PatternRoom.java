package org.sekisho.pages.patterns;

import java.util.Optional;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.frame.Voice;

/** Answers what is asked below {@code /patterns}. */
public final class PatternRoom implements Room {

  @Override
  public String step() {
    return "patterns";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    Voice voice = new Voice(asked.appearance().language());
    return switch (asked.path()) {
      case "patterns" -> Optional.of(new Answered.Page(200, new PatternPage(asked).html()));
      case "patterns/figures" ->
          Optional.of(
              new Answered.Download(
                  "text/csv", "figures.csv", ChartPatterns.ASKED.csv(voice.language())));
      default -> Optional.empty();
    };
  }
}
