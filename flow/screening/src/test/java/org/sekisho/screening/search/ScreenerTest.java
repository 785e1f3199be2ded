package org.sekisho.screening.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.BirthDate;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.Gender;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.screening.rows.Rows;
import org.sekisho.screening.score.Band;
import org.sekisho.screening.search.ScreeningColumns.Wanted;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;

class ScreenerTest {

  private static final Party ODVERN =
      new PartyDraft("test-list", Place.file("list.csv"))
          .id("7")
          .kind(PartyKind.PERSON)
          .name("ODVERN, Gregor Pavlovich", NameKind.PRIMARY)
          .name("Verlinde, Georges", NameKind.ALIAS)
          .name("Molot", NameKind.ALIAS, NameStrength.WEAK)
          .born(BirthDate.day(LocalDate.of(1961, 4, 9)))
          .gender("male")
          .country(CountryRole.NATIONALITY, "Belarus")
          .identifier(IdentifierType.PASSPORT, "AB 123-456", "Belarus", "Passport")
          .party();

  private static final ScreenedLists LISTS =
      ScreenedLists.of(
          List.of(
              new ListVersion(
                  "test-list", ContentHash.of("list"), Optional.empty(), Optional.empty(), 1)),
          List.of(ODVERN));

  private final Screener screener = new Screener(LISTS, 700);

  private List<Hit> ask(String name, String born, String country, String identifier) {
    Optional<LocalDate> day =
        born.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(born));
    return screener.screen(new Question(name, Subject.UNKNOWN, day, country, identifier));
  }

  @Test
  void theBestAliasWins() {
    Hit hit = ask("Georges Verlinde", "", "", "").getFirst();
    assertThat(hit.name().text()).isEqualTo("Verlinde, Georges");
    assertThat(hit.band()).isEqualTo(Band.STRONG);
    assertThat(hit.rank()).isEqualTo(1);
  }

  @Test
  void anotherBirthDateAndCountrySpeakAgainst() {
    int alone = ask("Gregor Odvern", "", "", "").getFirst().score();
    int against = ask("Gregor Odvern", "1985-01-02", "be", "").stream().mapToInt(Hit::score).sum();
    int agreeing = ask("Gregor Odvern", "1961-04-09", "by", "").getFirst().score();
    assertThat(against).isLessThan(alone);
    assertThat(agreeing).isGreaterThan(alone);
  }

  @Test
  void anotherGenderSpeaksAgainst() {
    int alone = ask("Gregor Odvern", "", "", "").getFirst().score();
    assertThat(asGender(Gender.FEMALE)).isEqualTo(alone - 80);
    assertThat(asGender(Gender.MALE)).isEqualTo(Math.min(1000, alone + 5));
  }

  private int asGender(Gender gender) {
    Question question =
        new Question(
            "Gregor Odvern", Subject.PERSON, Optional.empty(), "", "", Optional.of(gender));
    return screener.screen(question).getFirst().score();
  }

  @Test
  void aWeakAliasCountsOnlyToTheLetter() {
    assertThat(ask("Molot", "", "", "")).hasSize(1);
    assertThat(ask("Molott", "", "", "")).isEmpty();
  }

  @Test
  void theSameIdentifierIsAHitUnderAnyName() {
    assertThat(ask("Someone Else", "", "", "AB123456")).hasSize(1);
  }

  @Test
  void aTableKeepsItsColumnsAndHasOneRowForEachHitOrOneWithout(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("names.csv");
    Files.writeString(file, "id,name\n1,Gregor Odvern\n2,\"Other, Nobody\"\n");
    StringWriter written = new StringWriter();
    try (Rows rows = Rows.open(file).orThrow()) {
      Wanted usual =
          new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
      new ScreeningTable(screener, Language.EN, done -> {})
          .screen(
              rows, ScreeningColumns.of(rows.columns(), usual).orThrow(), new CsvWriter(written))
          .orThrow();
    }
    List<String> lines = written.toString().lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo("id,name,list,party_id,party_name,score,band,rank,explanation");
    assertThat(lines.get(1))
        .startsWith("1,Gregor Odvern,test-list,7,\"ODVERN, Gregor Pavlovich\",0.9");
    assertThat(lines.get(2)).isEqualTo("2,\"Other, Nobody\",,,,,,,");
  }

  @Test
  void theCertificateOfTheSameQuestionHasTheSameHash() {
    NoHitCertificate one = certificate(700);
    assertThat(one.hash()).isEqualTo(certificate(700).hash()).isNotEqualTo(certificate(800).hash());
    assertThat(one.text().ja()).contains("一致がありません");
  }

  private static NoHitCertificate certificate(int threshold) {
    return new NoHitCertificate(
        Question.of("Nobody"), LocalDate.of(2026, 1, 5), threshold, LISTS.versions());
  }
}
