package org.sekisho.screening.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.screening.party.BirthDate;
import org.sekisho.screening.party.BirthDate.Precision;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.Gender;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyCountry;
import org.sekisho.screening.party.PartyName;
import org.sekisho.screening.score.Band;
import org.sekisho.screening.search.Evidence.Kind;

/**
 * Weighs what is known beside the name. What is not stated on either side says nothing. Evidence
 * never lifts a name into {@link Band#POSSIBLE} that did not reach it by itself; an identifier
 * alone does.
 */
final class EvidenceScale {

  private static final int MOST = 1000;
  private static final int CIRCA_YEARS = 2;

  private EvidenceScale() {}

  static List<Evidence> of(Question question, Party party, PartyName name) {
    List<Evidence> evidence = new ArrayList<>();
    if (name.strength() == NameStrength.WEAK) {
      evidence.add(Evidence.of(Kind.WEAK_ALIAS, name.text()));
    }
    question.born().flatMap(day -> birth(day, party.birthDates())).ifPresent(evidence::add);
    country(question.country(), party).ifPresent(evidence::add);
    question.gender().flatMap(asked -> gender(asked, party.genders())).ifPresent(evidence::add);
    return evidence;
  }

  /** A weak alias counts where it is met to the letter, and never strongly. */
  static int weighed(int nameScore, List<Evidence> evidence) {
    int score = nameScore;
    for (Evidence each : evidence) {
      score += each.points();
      if (each.kind() == Kind.WEAK_ALIAS && nameScore < MOST) {
        score = Math.min(score, Band.POSSIBLE.least() - 1);
      }
    }
    int most = nameScore < Band.POSSIBLE.least() ? Band.POSSIBLE.least() - 1 : MOST;
    return Math.clamp(score, 0, most);
  }

  private static Optional<Evidence> birth(LocalDate day, List<BirthDate> dates) {
    return dates.stream()
        .map(date -> Evidence.of(birth(day, date), date.toString()))
        .max((one, other) -> Integer.compare(one.points(), other.points()));
  }

  private static Kind birth(LocalDate day, BirthDate date) {
    boolean circa = date.precision() == Precision.CIRCA;
    LocalDate from = circa ? date.earliest().minusYears(CIRCA_YEARS) : date.earliest();
    LocalDate to = circa ? date.latest().plusYears(CIRCA_YEARS) : date.latest();
    if (!day.isBefore(from) && !day.isAfter(to)) {
      return date.precision() == Precision.DAY ? Kind.SAME_BIRTH_DATE : Kind.SAME_BIRTH_YEAR;
    }
    return isNear(day, date) ? Kind.NEAR_BIRTH_DATE : Kind.OTHER_BIRTH_DATE;
  }

  /** The same year, a year apart, or day and month exchanged. */
  private static boolean isNear(LocalDate day, BirthDate date) {
    long before = ChronoUnit.DAYS.between(day, date.earliest());
    long after = ChronoUnit.DAYS.between(date.latest(), day);
    boolean sameYear = date.earliest().getYear() == day.getYear();
    boolean firstDay = date.earliest().getDayOfYear() == 1 && Math.max(before, after) < 366;
    return sameYear
        || firstDay
        || (date.precision() != Precision.DAY && Math.max(before, after) < 366);
  }

  /** Half of all people share it, so that agreeing says little. */
  private static Optional<Evidence> gender(Gender asked, List<Gender> stated) {
    if (stated.isEmpty() || asked == Gender.OTHER || stated.contains(Gender.OTHER)) {
      return Optional.empty();
    }
    String told = String.join(" ", stated.stream().map(Gender::code).toList());
    boolean same = stated.contains(asked);
    return Optional.of(Evidence.of(same ? Kind.SAME_GENDER : Kind.OTHER_GENDER, told));
  }

  private static Optional<Evidence> country(String asked, Party party) {
    List<PartyCountry> told =
        party.countries().stream()
            .filter(country -> !country.code().isEmpty() && country.role() != CountryRole.FLAG)
            .toList();
    if (asked.isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    boolean same = told.stream().anyMatch(country -> country.code().equals(asked));
    String stated = String.join(" ", told.stream().map(PartyCountry::code).distinct().toList());
    return Optional.of(Evidence.of(same ? Kind.SAME_COUNTRY : Kind.OTHER_COUNTRY, stated));
  }
}
