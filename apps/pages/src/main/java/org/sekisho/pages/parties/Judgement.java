package org.sekisho.pages.parties;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Text;

/**
 * What somebody decided on a hit: whether who was asked about is the listed one.
 *
 * @param record the hash of the listed entry then; where it has changed, the decision has lapsed
 */
record Judgement(Verdict verdict, String reason, String person, LocalDate day, String record) {

  /** Whether they are the same. */
  enum Verdict {
    SAME(Text.of("the same", "同一")),
    OTHER(Text.of("somebody else", "別人")),
    UNSURE(Text.of("not sure", "判断保留"));

    private final Text title;

    Verdict(Text title) {
      this.title = title;
    }

    Text title() {
      return title;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verdict> of(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }

  /** The name under which it is kept, for everybody of the organisation. */
  static String name(String askedName, Party party) {
    return "hit/"
        + ContentHash.of(askedName.strip()).hex()
        + "/"
        + party.listId()
        + "/"
        + party.partyId();
  }

  String written() {
    return String.join("\n", verdict.code(), person, day.toString(), record, reason);
  }

  static Optional<Judgement> read(String written) {
    String[] lines = written.split("\n", 5);
    return lines.length < 5
        ? Optional.empty()
        : Verdict.of(lines[0])
            .map(verdict ->
                new Judgement(verdict, lines[4], lines[1], LocalDate.parse(lines[2]), lines[3]));
  }
}
