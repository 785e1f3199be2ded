package org.sekisho.screening.formats;

import java.util.Locale;
import java.util.Optional;
import org.sekisho.screening.party.BirthDate;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;

/** What both forms of the Consolidated Screening List have in common. */
final class ScreeningListWords {

  private final PartyDraft draft;
  private final PartyIntake intake;

  ScreeningListWords(PartyDraft draft, PartyIntake intake) {
    this.draft = draft;
    this.intake = intake;
  }

  static PartyKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> PartyKind.PERSON;
      case "entity" -> PartyKind.ORGANISATION;
      case "vessel" -> PartyKind.VESSEL;
      case "aircraft" -> PartyKind.AIRCRAFT;
      default -> PartyKind.UNKNOWN;
    };
  }

  void born(String written) {
    Optional<BirthDate> date = Dates.birth(written);
    date.ifPresent(draft::born);
    if (date.isEmpty()) {
      intake.note(FormatProblems.date(draft.source().file(), draft.source().line(), written));
      draft.remark("DOB " + written);
    }
  }

  void bornAt(String place) {
    String country = place.substring(place.lastIndexOf(',') + 1);
    if (!Countries.code(country).isEmpty()) {
      draft.country(CountryRole.BIRTH, country);
    }
    draft.remark("POB " + place);
  }

  /** An identifier where its type is one known as such; a remark otherwise. */
  void identifier(String type, String number, String country, String whole) {
    if ("Gender".equals(type)) {
      draft.gender(number);
    } else if (IdentifierLabels.startOf(type).isPresent() && !number.isEmpty()) {
      draft.identifier(IdentifierLabels.typeOf(type), number, country, type);
    } else {
      draft.remark(whole);
    }
  }
}
