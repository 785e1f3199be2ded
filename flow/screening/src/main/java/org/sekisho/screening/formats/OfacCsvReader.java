package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;

/**
 * The flat files of OFAC's SDN and consolidated lists: parties, aliases, addresses and overlong
 * remarks, without a header row, {@code -0-} for nothing, all in order of the party's number. The
 * columns are those of OFAC's "SDN list file format" (dat_spec.txt).
 */
final class OfacCsvReader implements ListReader {

  private static final int PARTY_COLUMNS = 12;
  private static final int ALIAS_COLUMNS = 5;
  private static final int ADDRESS_COLUMNS = 6;
  private static final int COMMENT_COLUMNS = 2;

  private static final Pattern PARTIES = Pattern.compile("(?i).*(sdn|prim)[^/]*\\.csv(\\.gz)?");
  private static final Pattern ALIASES = Pattern.compile("(?i).*alt[^/]*\\.csv(\\.gz)?");
  private static final Pattern ADDRESSES = Pattern.compile("(?i).*add[^/]*\\.csv(\\.gz)?");
  private static final Pattern COMMENTS = Pattern.compile("(?i).*comments[^/]*\\.csv(\\.gz)?");

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    ListFile parties =
        input.files().stream()
            .filter(file -> is(file, PARTIES) && !is(file, COMMENTS))
            .findFirst()
            .or(() ->
                input.files().size() == 1 ? input.files().stream().findFirst() : Optional.empty())
            .orElseThrow(() -> FormatProblems.missingFile(input.listId(), "sdn.csv"));
    try (DelimitedRows rows = new DelimitedRows(input, parties, ',');
        Follower aliases = follower(input, ALIASES, ALIAS_COLUMNS, intake);
        Follower addresses = follower(input, ADDRESSES, ADDRESS_COLUMNS, intake);
        Follower comments = follower(input, COMMENTS, COMMENT_COLUMNS, intake)) {
      merge(input, rows, List.of(aliases, addresses, comments), intake);
    }
  }

  /** {@code alt.csv} goes with {@code sdn.csv}, {@code cons_alt.csv} with {@code cons_prim.csv}. */
  @Override
  public boolean belongs(String file, String beside) {
    String stem = file.replaceFirst("(?i)(sdn|prim).*", "");
    return !beside.equals(file)
        && beside.startsWith(stem)
        && Stream.of(ALIASES, ADDRESSES, COMMENTS).anyMatch(each -> each.matcher(beside).matches());
  }

  private static Follower follower(ListInput input, Pattern name, int columns, PartyIntake intake)
      throws IOException {
    Optional<ListFile> file = input.files().stream().filter(each -> is(each, name)).findFirst();
    return Follower.of(input, file, columns, intake);
  }

  private static boolean is(ListFile file, Pattern name) {
    return name.matcher(file.lastName()).matches();
  }

  private void merge(
      ListInput input, DelimitedRows rows, List<Follower> followers, PartyIntake intake)
      throws IOException {
    boolean any = false;
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      any = true;
      if (row.get().cut() || row.get().values().size() != PARTY_COLUMNS) {
        refuseOrNote(rows.file(), row.get(), intake);
        continue;
      }
      accept(input, rows.file(), row.get(), followers, intake);
    }
    if (!any) {
      throw FormatProblems.empty(rows.file());
    }
    for (Follower follower : followers) {
      follower.finish();
    }
  }

  private static void refuseOrNote(String file, DelimitedRows.Row row, PartyIntake intake)
      throws Unreadable {
    int width = row.values().size();
    if (row.isCutShortOf(PARTY_COLUMNS)) {
      throw FormatProblems.truncated(file, row.line());
    }
    intake.note(FormatProblems.width(file, row.line(), width, PARTY_COLUMNS));
  }

  private static void accept(
      ListInput input,
      String file,
      DelimitedRows.Row row,
      List<Follower> followers,
      PartyIntake intake)
      throws IOException {
    long number = OfacRow.number(file, row);
    PartyDraft draft = new PartyDraft(input.listId(), FormatProblems.at(file, row.line()));
    draft.id(row.values().getFirst().strip());
    OfacRow own = new OfacRow(row.values());
    OfacRemarks remarks = new OfacRemarks(draft, file, row.line(), intake);
    party(draft, own);
    followers.get(0).rowsOf(number, alias -> alias(draft, alias));
    followers.get(1).rowsOf(number, address -> address(draft, address));
    StringBuilder text = new StringBuilder(own.get(11));
    followers.get(2).rowsOf(number, comment -> text.append(comment.get(1)));
    remarks.read(text.toString());
    intake.accept(draft);
  }

  private static void party(PartyDraft draft, OfacRow row) {
    draft.kind(kind(row.get(2)));
    draft.name(row.name(1, NameKind.PRIMARY, draft.kind()));
    for (String programme : row.get(3).split("[\\]\\[;]+", -1)) {
      draft.programme(programme);
    }
    draft.remark(row.get(4));
    draft.identifier(IdentifierType.CALL_SIGN, row.get(5), "", "Call sign");
    draft.country(CountryRole.FLAG, row.get(9));
    draft.remark(row.get(6));
  }

  private static PartyKind kind(String type) {
    return switch (type) {
      case "individual" -> PartyKind.PERSON;
      case "vessel" -> PartyKind.VESSEL;
      case "aircraft" -> PartyKind.AIRCRAFT;
      // OFAC leaves the type of an organisation empty.
      default -> PartyKind.ORGANISATION;
    };
  }

  private static void alias(PartyDraft draft, OfacRow row) {
    NameKind kind = "fka".equals(row.get(2)) ? NameKind.FORMER : NameKind.ALIAS;
    draft.name(row.name(3, kind, draft.kind()));
  }

  private static void address(PartyDraft draft, OfacRow row) {
    draft.address(Address.of(row.get(2), row.get(3), "", "", row.get(4)));
    draft.country(CountryRole.RESIDENCE, row.get(4));
  }
}
