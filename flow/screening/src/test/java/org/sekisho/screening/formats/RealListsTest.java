package org.sekisho.screening.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.screening.SharedFiles;
import org.sekisho.screening.party.PartyKind;

/** The readers on lists as they were published; the counts are those of the files themselves. */
class RealListsTest {

  @ParameterizedTest
  @CsvSource({
    "us-ofac-2021, sdn, alt, add, 8976, 11910, 13837",
    "us-ofac-2019, sdn, alt, add, 7379, 9682, 11696",
    "us-nonsdn-2025, cons_prim, cons_alt, cons_add, 442, 1073, 574",
  })
  void everyRowOfOfacsFlatFilesArrives(
      String folder, String parties, String aliases, String addresses, int p, int n, int a) {
    Gathered list =
        Gathered.from(
            ListFormat.OFAC_CSV,
            ListInput.of(
                "us-ofac-sdn",
                ListFile.at(SharedFiles.at("lists/" + folder + "/" + parties + ".csv")),
                ListFile.at(SharedFiles.at("lists/" + folder + "/" + aliases + ".csv")),
                ListFile.at(SharedFiles.at("lists/" + folder + "/" + addresses + ".csv"))));
    System.out.println(
        list.notes().stream().map(x -> x.line(org.sekisho.terms.Language.EN)).limit(30).toList());
    System.out.println(
        list.namesBesidePrimary()
            + " "
            + list.parties().stream().mapToInt(x -> x.addresses().size()).sum());
    assertThat(list.parties()).hasSize(p);
  }

  @Test
  void theListOfTheUnitedNationsArrivesWhole() {
    Gathered list =
        Gathered.from(
            ListFormat.UN_XML,
            ListInput.of(
                "un-security-council",
                ListFile.at(SharedFiles.at("lists/un-2026-02/consolidated.xml"))));
    System.out.println(
        list.notes().stream().map(x -> x.line(org.sekisho.terms.Language.EN)).limit(30).toList());
    assertThat(list.parties().stream().filter(party -> party.kind() == PartyKind.PERSON))
        .hasSize(730);
    assertThat(list.parties().stream().filter(party -> party.kind() == PartyKind.ORGANISATION))
        .hasSize(273);
  }

  @Test
  void dump() throws Exception {
    for (String[] each :
        new String[][] {
          {"METI_TEXT", "lists/jp-meti-2025/belarus-entities.txt"},
          {"METI_TEXT", "lists/jp-meti-2025/third-country-entities.txt"},
          {"FOLLOW_THE_MONEY", "ftm/parteispenden.ftm.json"},
          {"US_SCREENING_CSV", "lists/us-bis/csl-2022.csv"},
          {"BIS_DENIED_TEXT", "lists/us-bis/dpl-2019.txt"},
          {"BIS_DENIED_TEXT", "lists/us-bis/dpl-2022.txt"},
          {"UN_XML", "lists/un-2026-02/consolidated.xml"}
        }) {
      Gathered list =
          Gathered.from(
              ListFormat.valueOf(each[0]), ListInput.of("x", ListFile.at(SharedFiles.at(each[1]))));
      System.out.println(
          each[1]
              + " "
              + list.parties().size()
              + " notes "
              + list.notes().size()
              + list.notes().stream()
                  .limit(5)
                  .map(x -> x.line(org.sekisho.terms.Language.EN))
                  .toList());
      java.nio.file.Files.write(
          java.nio.file.Path.of("/tmp/sl/dump-" + each[1].replace('/', '_')),
          list.parties().stream().map(org.sekisho.screening.party.PartyJson::line).toList());
    }
  }
}
