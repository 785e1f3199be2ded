package org.sekisho.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;

/** A small register written as {@code A B 60; B C 25-50}, for worked cases. */
public record Register(Holdings holdings) {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  public static Register of(String text) {
    List<Holding> holdings = new ArrayList<>();
    for (String line : text.split(";", -1)) {
      String[] words = line.strip().split(" +", -1);
      Share share =
          switch (ShareText.of(words[2])) {
            case ShareText.Read(Share read) -> read;
            case ShareText.Refused(ShareText.Fault fault) ->
                throw new IllegalArgumentException(line + ": " + fault);
          };
      Kind kind = words.length > 3 ? Kind.ofWord(words[3]).orElseThrow() : Kind.SHARES;
      holdings.add(Holding.of(words[0], words[1], share).kind(kind));
    }
    return new Register(Holdings.of(holdings));
  }

  public Graph votes() {
    return holdings.on(DAY, Measure.VOTES);
  }

  public Graph capital() {
    return holdings.on(DAY, Measure.CAPITAL);
  }

  public int number(String id) {
    return holdings.parties().find(id).orElseThrow();
  }

  public String id(int number) {
    return holdings.parties().id(number);
  }
}
