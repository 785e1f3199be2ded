package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;

/**
 * The End User List (外国ユーザーリスト) of Japan's Ministry of Economy, Trade and Industry, saved as CSV
 * from the published table: number, country or region, organisation, also known as, type of weapon
 * of concern. The headings may be Japanese, English or both.
 */
final class EndUserListReader implements ListReader {

  private static final Pattern BETWEEN_ALIASES = Pattern.compile("[\\n;；]|(?:^|\\s)[・･]\\s*");

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      try (Table table = new Table(new DelimitedRows(input, file, ','), intake)) {
        Columns columns = Columns.of(table);
        for (var row = table.next(); row.isPresent(); row = table.next()) {
          intake.accept(party(input.listId(), file.name(), row.get(), columns));
        }
      }
    }
  }

  private record Columns(
      String number, String country, String name, String aliases, String concern) {

    static Columns of(Table table) throws IOException {
      table.headerLike("企業名", "company or organization");
      return new Columns(
          table.like("no"),
          table.like("国名", "country"),
          table.like("企業名", "company or organization"),
          table.like("別名", "also known as"),
          table.like("懸念区分", "type of wmd"));
    }
  }

  private static PartyDraft party(String list, String file, Table.Row row, Columns columns) {
    PartyDraft draft = new PartyDraft(list, FormatProblems.at(file, row.line()));
    draft.id(row.get(columns.number()));
    draft.kind(PartyKind.ORGANISATION);
    draft.name(row.get(columns.name()), NameKind.PRIMARY);
    for (String alias : BETWEEN_ALIASES.split(row.get(columns.aliases()), -1)) {
      draft.name(alias, NameKind.ALIAS);
    }
    country(draft, row.get(columns.country()));
    Stream.of(row.get(columns.concern()).split("[,、，\\s]+", -1)).forEach(draft::programme);
    return draft;
  }

  /** Japanese and English may stand in one cell: {@code イラン・イスラム共和国 Islamic Republic of Iran}. */
  private static void country(PartyDraft draft, String cell) {
    String latin = cell.replaceAll("[^\\p{IsLatin}' ,()-]", " ").strip();
    draft.country(CountryRole.RESIDENCE, latin.isEmpty() ? cell : latin);
  }
}
