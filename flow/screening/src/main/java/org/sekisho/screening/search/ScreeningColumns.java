package org.sekisho.screening.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sekisho.screening.rows.Column;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Where in a table the name stands, and what else is known of each.
 *
 * @param name the place of the name's column, from 0
 */
public record ScreeningColumns(
    int name,
    OptionalInt birthDate,
    OptionalInt country,
    OptionalInt identifier,
    OptionalInt gender) {

  /** The columns a user named; those not named are looked for under usual names. */
  public record Wanted(
      Optional<String> name,
      Optional<String> birthDate,
      Optional<String> country,
      Optional<String> identifier) {}

  public static Checked<ScreeningColumns> of(List<String> columns, Wanted wanted) {
    Problems problems = new Problems();
    OptionalInt name =
        Column.find(columns, wanted.name(), List.of("name", "full_name", "名称", "氏名"), problems);
    OptionalInt born =
        Column.find(
            columns, wanted.birthDate(), List.of("birth_date", "date_of_birth", "生年月日"), problems);
    OptionalInt country =
        Column.find(columns, wanted.country(), List.of("country", "nationality", "国籍"), problems);
    OptionalInt identifier =
        Column.find(columns, wanted.identifier(), List.of("identifier", "識別番号"), problems);
    OptionalInt gender =
        Column.find(columns, Optional.empty(), List.of("gender", "sex", "性別"), problems);
    if (name.isEmpty() && wanted.name().isEmpty()) {
      problems.add(
          "screening.rows.name",
          Place.file("--name-column"),
          Text.of("there is no column `name`", "列`name`がありません"),
          Text.of("tell the column with --name-column", "--name-columnで列を指定してください"));
    }
    return problems.check(
        () -> new ScreeningColumns(name.getAsInt(), born, country, identifier, gender));
  }
}
