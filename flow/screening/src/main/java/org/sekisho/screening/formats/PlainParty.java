package org.sekisho.screening.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.sekisho.screening.formats.FieldMap.Field;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.BirthDate;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;

/** Fills a draft from fields named by a field map. */
final class PlainParty {

  /** The values of one field of a record. */
  interface Values {
    List<String> of(Field field);
  }

  private final PartyDraft draft;
  private final Values values;
  private final PartyIntake intake;

  PlainParty(PartyDraft draft, Values values, PartyIntake intake) {
    this.draft = draft;
    this.values = values;
    this.intake = intake;
  }

  PartyDraft read() {
    each(Field.ID, draft::id);
    each(Field.KIND, word -> draft.kind(kind(word)));
    each(Field.NAME, text -> draft.name(text, NameKind.PRIMARY));
    each(Field.ALIASES, text -> draft.name(text, NameKind.ALIAS));
    each(Field.WEAK_ALIASES, text -> draft.name(text, NameKind.ALIAS, NameStrength.WEAK));
    each(Field.FORMER_NAMES, text -> draft.name(text, NameKind.FORMER));
    each(Field.BIRTH_DATE, this::born);
    each(Field.GENDER, draft::gender);
    each(Field.NATIONALITY, text -> draft.country(CountryRole.NATIONALITY, text));
    each(Field.CITIZENSHIP, text -> draft.country(CountryRole.CITIZENSHIP, text));
    each(Field.COUNTRY, text -> draft.country(CountryRole.OTHER, text));
    each(Field.ADDRESS, text -> draft.address(Address.of(text, "")));
    identifier(Field.PASSPORT, IdentifierType.PASSPORT);
    identifier(Field.NATIONAL_ID, IdentifierType.NATIONAL_ID);
    identifier(Field.REGISTRATION, IdentifierType.REGISTRATION);
    identifier(Field.TAX, IdentifierType.TAX);
    identifier(Field.LEI, IdentifierType.LEI);
    identifier(Field.IMO, IdentifierType.IMO);
    each(Field.PROGRAMME, draft::programme);
    each(Field.LISTED_FROM, text -> day(text, draft::listedFrom));
    each(Field.LISTED_TO, text -> day(text, draft::listedTo));
    each(Field.REMARKS, draft::remark);
    return draft;
  }

  private void each(Field field, Consumer<String> take) {
    values.of(field).forEach(take);
  }

  private void identifier(Field field, IdentifierType type) {
    each(field, text -> draft.identifier(type, text, "", ""));
  }

  private void born(String text) {
    Optional<BirthDate> date = Dates.birth(text);
    date.ifPresent(draft::born);
    if (date.isEmpty()) {
      noteDate(text);
    }
  }

  private void day(String text, Consumer<LocalDate> take) {
    Dates.day(text).ifPresentOrElse(take, () -> noteDate(text));
  }

  private void noteDate(String text) {
    intake.note(FormatProblems.date(draft.source().file(), draft.source().line(), text));
    draft.remark(text);
  }

  private static PartyKind kind(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "person", "individual", "個人" -> PartyKind.PERSON;
      case "organisation", "organization", "entity", "company", "法人", "団体" ->
          PartyKind.ORGANISATION;
      case "vessel", "ship", "船舶" -> PartyKind.VESSEL;
      case "aircraft", "航空機" -> PartyKind.AIRCRAFT;
      default -> PartyKind.UNKNOWN;
    };
  }
}
