package org.sekisho.screening.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of a plain list hold what.
 *
 * @param columns by what they hold, for example {@code aliases} to {@code [also known as]}
 * @param separator between several values in one column
 */
public record FieldMap(Map<Field, List<String>> columns, String separator) {

  public static final FieldMap NONE = new FieldMap(Map.of(), ";");

  /** What a column of a plain list can hold. */
  public enum Field {
    ID,
    KIND,
    NAME,
    ALIASES,
    WEAK_ALIASES,
    FORMER_NAMES,
    BIRTH_DATE,
    GENDER,
    NATIONALITY,
    CITIZENSHIP,
    COUNTRY,
    ADDRESS,
    PASSPORT,
    NATIONAL_ID,
    REGISTRATION,
    TAX,
    LEI,
    IMO,
    PROGRAMME,
    LISTED_FROM,
    LISTED_TO,
    REMARKS
  }

  public FieldMap {
    columns = new LinkedHashMap<>(columns);
  }

  public List<String> columnsOf(Field field) {
    return Optional.ofNullable(columns.get(field)).orElse(List.of());
  }
}
