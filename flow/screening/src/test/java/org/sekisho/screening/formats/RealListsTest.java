package org.sekisho.screening.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.screening.SharedFiles;
import org.sekisho.screening.party.CheckDigit;
import org.sekisho.screening.party.Identifier;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.party.PartyName;

/** The readers on lists as they were published; the counts are those of the files themselves. */
class RealListsTest {

  private static final Pattern ALIAS_ROW = Pattern.compile("(\\d+),\\d+,\"[a-z]+\",\"(.*)\",.*");

  private static Gathered read(ListFormat format, String... paths) {
    ListFile[] files =
        Stream.of(paths).map(SharedFiles::at).map(ListFile::at).toArray(ListFile[]::new);
    return Gathered.from(format, ListInput.of("real", files));
  }

  @ParameterizedTest
  @CsvSource({
    "us-ofac-2021, sdn, alt, add, 8976, 11910",
    "us-ofac-2019, sdn, alt, add, 7379, 9682",
    "us-nonsdn-2025, cons_prim, cons_alt, cons_add, 442, 1073",
  })
  void everyRowOfOfacsFlatFilesArrives(
      String folder, String parties, String aliases, String addresses, int count, int aliasCount)
      throws IOException {
    String root = "lists/" + folder + "/";
    Gathered list =
        read(
            ListFormat.OFAC_CSV,
            root + parties + ".csv",
            root + aliases + ".csv",
            root + addresses + ".csv");

    assertThat(list.parties()).hasSize(count);
    assertThat(list.notes()).isEmpty();
    assertThat(missingAliases(list, SharedFiles.at(root + aliases + ".csv"), aliasCount)).isEmpty();
  }

  /** A naive reading of the alias file by a pattern: every row's name must be with its party. */
  private static List<String> missingAliases(Gathered list, Path file, int count)
      throws IOException {
    Map<String, Set<String>> names =
        list.parties().stream()
            .collect(
                Collectors.toMap(
                    Party::partyId,
                    party ->
                        party.names().stream().map(PartyName::text).collect(Collectors.toSet())));
    List<Matcher> rows =
        Files.readAllLines(file).stream().map(ALIAS_ROW::matcher).filter(Matcher::matches).toList();
    assertThat(rows).hasSize(count);
    return rows.stream()
        .filter(row -> !names.getOrDefault(row.group(1), Set.of()).contains(plain(row.group(2))))
        .map(Matcher::group)
        .toList();
  }

  private static String plain(String name) {
    return name.replace("\"\"", "\"").replaceAll("\\s+", " ").strip();
  }

  @Test
  void ofacsShipsBearTheirNumbers() {
    Gathered list = read(ListFormat.OFAC_CSV, "lists/us-ofac-2021/sdn.csv");
    List<Identifier> ships =
        list.parties().stream()
            .filter(party -> party.kind() == PartyKind.VESSEL)
            .flatMap(party -> party.identifiers().stream())
            .filter(identifier -> identifier.type() == IdentifierType.IMO)
            .toList();
    assertThat(ships).hasSizeGreaterThan(250);
    assertThat(ships.stream().filter(ship -> ship.check() == CheckDigit.VALID).count())
        .isGreaterThan(ships.size() * 95L / 100);
  }

  @Test
  void theListOfTheUnitedNationsArrivesWhole() {
    Gathered list = read(ListFormat.UN_XML, "lists/un-2026-02/consolidated.xml");
    assertThat(list.parties().stream().filter(party -> party.kind() == PartyKind.PERSON))
        .hasSize(730);
    assertThat(list.parties().stream().filter(party -> party.kind() == PartyKind.ORGANISATION))
        .hasSize(273);
    assertThat(list.notes()).isEmpty();
    assertThat(list.parties().stream().flatMap(party -> party.names().stream()))
        .filteredOn(name -> name.strength() == NameStrength.WEAK)
        .hasSizeBetween(550, 615);
  }

  @ParameterizedTest
  @CsvSource({"dpl-2019.txt, 546", "dpl-2022.txt, 581"})
  void everyRowOfTheDeniedPersonsListArrives(String file, int count) {
    Gathered list = read(ListFormat.BIS_DENIED_TEXT, "lists/us-bis/" + file);
    assertThat(list.parties()).hasSize(count);
    assertThat(list.notes()).isEmpty();
  }

  /** This copy repeats its header and is cut off in its last row, of which the reader tells. */
  @Test
  void theScreeningListArrivesUpToWhereItIsCutOff() {
    Gathered list = read(ListFormat.US_SCREENING_CSV, "lists/us-bis/csl-2022.csv");
    assertThat(list.parties()).hasSize(4226);
    assertThat(list.noteCodes().getLast()).isEqualTo("screening.list.truncated");
    Map<String, Long> parts =
        list.parties().stream()
            .collect(
                Collectors.groupingBy(
                    party -> party.programmes().getFirst().replaceAll(" \\(.*", ""),
                    Collectors.counting()));
    assertThat(parts)
        .containsEntry("Entity List", 919L)
        .containsEntry("Unverified List", 186L)
        .containsEntry("Military End User", 71L);
  }

  @ParameterizedTest
  @CsvSource({"belarus-entities.txt, 27", "third-country-entities.txt, 56"})
  void everyEntryOfTheExportBansHasBothNamesAndAnAddress(String file, int count) {
    Gathered list = read(ListFormat.METI_TEXT, "lists/jp-meti-2025/" + file);
    assertThat(list.parties()).hasSize(count);
    assertThat(list.parties())
        .allSatisfy(party -> {
          assertThat(party.names()).extracting(PartyName::language).contains("ja", "en");
          assertThat(party.addresses()).isNotEmpty();
          assertThat(party.listedFrom()).isPresent();
        });
  }

  @Test
  void followTheMoneyGivesItsPartiesAndNotItsPayments() {
    Gathered list = read(ListFormat.FOLLOW_THE_MONEY, "ftm/parteispenden.ftm.json");
    assertThat(list.parties()).hasSize(22 + 18 + 56);
  }

  @Test
  void aSequenceOfDeltasLeavesWhatItsLastOperationsSay() throws IOException {
    Path folder = SharedFiles.at("ftm/deltas");
    List<ListFile> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().map(ListFile::at).toList();
    }
    Gathered list =
        Gathered.from(
            ListFormat.FOLLOW_THE_MONEY, ListInput.of("real", files.toArray(ListFile[]::new)));
    assertThat(list.notes()).isEmpty();
    assertThat(list.parties())
        .extracting(Party::partyId)
        .doesNotContain("NK-500Poltergeist")
        .contains("Q4365364");
  }
}
