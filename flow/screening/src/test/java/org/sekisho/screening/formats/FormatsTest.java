package org.sekisho.screening.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.screening.party.CheckDigit;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.Identifier;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyCountry;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.party.PartyName;

/** Readers of formats of which no list ships; the entries are invented. */
class FormatsTest {

  private static Gathered read(ListFormat format, String name, String text) {
    return Gathered.from(format, ListInput.of("demo", file(name, text)));
  }

  private static ListFile file(String name, String text) {
    return ListFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> names(Party party) {
    return party.names().stream().map(PartyName::text).toList();
  }

  @Test
  void ofacsOlderXmlTellsWeakAliasesApart() {
    Party party =
        read(
                ListFormat.OFAC_XML,
                "sdn.xml",
                """
                <?xml version="1.0" standalone="yes"?>
                <sdnList xmlns="http://tempuri.org/sdnList.xsd">
                  <publshInformation><Publish_Date>01/02/2026</Publish_Date></publshInformation>
                  <sdnEntry>
                    <uid>7</uid><firstName>Arkady</firstName><lastName>TESTOVSKY</lastName>
                    <sdnType>Individual</sdnType>
                    <programList><program>DEMO</program></programList>
                    <idList><id><uid>1</uid><idType>Passport</idType><idNumber>71</idNumber>
                      <idCountry>Russia</idCountry></id>
                      <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id></idList>
                    <akaList>
                      <aka><uid>3</uid><type>a.k.a.</type><category>weak</category>
                        <lastName>ARKASHA</lastName></aka>
                      <aka><uid>4</uid><type>f.k.a.</type><category>strong</category>
                        <lastName>TESTOV</lastName><firstName>A.</firstName></aka>
                    </akaList>
                    <dateOfBirthList><dateOfBirthItem><uid>5</uid>
                      <dateOfBirth>circa 1962</dateOfBirth></dateOfBirthItem></dateOfBirthList>
                  </sdnEntry>
                </sdnList>
                """)
            .party("7");

    assertThat(names(party)).containsExactly("TESTOVSKY, Arkady", "ARKASHA", "TESTOV, A.");
    assertThat(party.names())
        .extracting(PartyName::strength)
        .containsExactly(NameStrength.STRONG, NameStrength.WEAK, NameStrength.STRONG);
    assertThat(party.names().getLast().kind()).isEqualTo(NameKind.FORMER);
    assertThat(party.birthDates()).hasToString("[~1962]");
    assertThat(party.identifiers()).extracting(Identifier::country).containsExactly("ru");
  }

  @Test
  void ofacsAdvancedXmlIsJoinedByItsNumbers() {
    Party party = read(ListFormat.OFAC_ADVANCED_XML, "sdn_advanced.xml", ADVANCED).party("70");

    assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
    assertThat(names(party)).containsExactly("TESTOVSKY, Arkady", "ARKASHA");
    assertThat(party.names().getLast().strength()).isEqualTo(NameStrength.WEAK);
    assertThat(party.birthDates()).hasToString("[1962]");
    assertThat(party.identifiers()).extracting(Identifier::value).containsExactly("710000001");
    assertThat(party.programmes()).containsExactly("DEMO");
    assertThat(party.listedFrom()).hasToString("Optional[2020-02-03]");
    assertThat(party.countries()).contains(new PartyCountry(CountryRole.NATIONALITY, "ru", "RU"));
    assertThat(party.addresses())
        .singleElement()
        .satisfies(address -> assertThat(address.city()).isEqualTo("Orsk"));
  }

  private static final String ADVANCED =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Sanctions xmlns="http://www.un.org/sanctions/1.0" Version="1">
        <ReferenceValueSets>
          <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
          <CountryValues><Country ID="11" ISO2="RU">Russia</Country></CountryValues>
          <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
          <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
          <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
          <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="10">Nationality Country</FeatureType><FeatureType ID="25">Location</FeatureType></FeatureTypeValues>
          <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
          <LocPartTypeValues><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
          <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues>
        </ReferenceValueSets>
        <Locations>
          <Location ID="500"><LocationCountry CountryID="11"/>
            <LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Value>Orsk</Value></LocationPartValue></LocationPart></Location>
        </Locations>
        <IDRegDocuments>
          <IDRegDocument ID="600" IDRegDocTypeID="1571" IdentityID="80" IssuedBy-CountryID="11"><IDRegistrationNo>710000001</IDRegistrationNo></IDRegDocument>
        </IDRegDocuments>
        <DistinctParties>
          <DistinctParty FixedRef="70">
            <Profile ID="70" PartySubTypeID="4">
              <Identity ID="80" FixedRef="70" Primary="true">
                <Alias FixedRef="70" AliasTypeID="1400" Primary="false" LowQuality="true">
                  <DocumentedName ID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="90">ARKASHA</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                <Alias FixedRef="70" AliasTypeID="1403" Primary="true" LowQuality="false">
                  <DocumentedName ID="2">
                    <DocumentedNamePart><NamePartValue NamePartGroupID="90">TESTOVSKY</NamePartValue></DocumentedNamePart>
                    <DocumentedNamePart><NamePartValue NamePartGroupID="91">Arkady</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                <NamePartGroups>
                  <MasterNamePartGroup><NamePartGroup ID="90" NamePartTypeID="1520"/></MasterNamePartGroup>
                  <MasterNamePartGroup><NamePartGroup ID="91" NamePartTypeID="1521"/></MasterNamePartGroup>
                </NamePartGroups>
              </Identity>
              <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1"><DatePeriod>
                <Start Approximate="false"><From><Year>1962</Year><Month>1</Month><Day>1</Day></From></Start>
                <End Approximate="false"><To><Year>1962</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
              <Feature ID="2" FeatureTypeID="10"><FeatureVersion ID="2"><VersionLocation LocationID="500"/></FeatureVersion></Feature>
              <Feature ID="3" FeatureTypeID="25"><FeatureVersion ID="3"><VersionLocation LocationID="500"/></FeatureVersion></Feature>
            </Profile>
          </DistinctParty>
        </DistinctParties>
        <SanctionsEntries>
          <SanctionsEntry ID="700" ProfileID="70" ListID="1550">
            <EntryEvent ID="1"><Date><Year>2020</Year><Month>2</Month><Day>3</Day></Date></EntryEvent>
            <SanctionsMeasure ID="2" SanctionsTypeID="1"><Comment>DEMO</Comment></SanctionsMeasure>
          </SanctionsEntry>
        </SanctionsEntries>
      </Sanctions>
      """;

  @Test
  void theScreeningListIsReadFromJsonToo() {
    Party party =
        read(
                ListFormat.US_SCREENING_JSON,
                "consolidated.json",
                """
                {"search_performed_at": "2026-01-02", "sources_used": [{"source": "x"}],
                 "results": [{"id": "aa01", "name": "Fictional Optics Institute", "type": null,
                   "source": "Entity List (EL)", "programs": [], "alt_names": ["FOI"],
                   "addresses": [{"address": "1 Sample Road", "city": "Exampleville",
                     "state": null, "postal_code": "100000", "country": "CN"}],
                   "ids": [{"type": "ISIN", "number": "US0378331005", "country": null}],
                   "start_date": "2025-01-02"}]}
                """)
            .party("aa01");

    assertThat(names(party)).containsExactly("Fictional Optics Institute", "FOI");
    assertThat(party.identifiers()).extracting(Identifier::check).containsExactly(CheckDigit.VALID);
    assertThat(party.addresses().getFirst().country()).isEqualTo("cn");
    assertThat(party.listedFrom()).isPresent();
  }

  @Test
  void deltasAreLaidOverFollowTheMoneyEntities() {
    Gathered list =
        Gathered.from(
            ListFormat.FOLLOW_THE_MONEY,
            ListInput.of(
                "demo",
                file(
                    "entities.ftm.json",
                    """
                    {"id":"a1","schema":"Address","properties":{"full":["1 Example Road"],"country":["jp"]}}
                    {"id":"p1","schema":"Person","properties":{"name":["Anna One"],"addressEntity":["a1"]}}
                    {"id":"p2","schema":"Person","properties":{"name":["Bert Two"],"weakAlias":["B2"]}}
                    {"id":"x1","schema":"Payment","properties":{"amount":["1"]}}
                    """),
                file(
                    "20260102-b/entities.delta.json",
                    """
                    {"op":"MOD","entity":{"id":"p1","schema":"Person","properties":{"name":["Anna Last"]}}}
                    {"op":"ADD","entity":{"id":"p3","schema":"Company","properties":{"name":["Three Ltd"]}}}
                    """),
                file(
                    "20260101-a/entities.delta.json",
                    """
                    {"op":"MOD","entity":{"id":"p1","schema":"Person","properties":{"name":["Anna First"]}}}
                    {"op":"DEL","entity":{"id":"p2"}}
                    """)));

    assertThat(list.parties()).extracting(Party::name).containsExactly("Anna Last", "Three Ltd");
  }

  @Test
  void senzingFeaturesAreReadWhereverTheyStand() {
    Gathered list =
        read(
            ListFormat.SENZING_JSON,
            "records.jsonl",
            """
            {"DATA_SOURCE":"D","RECORD_ID":"1","FEATURES":[{"RECORD_TYPE":"PERSON"},{"NAME_TYPE":"PRIMARY","NAME_FIRST":"Anna","NAME_LAST":"One"},{"NAME_FULL":"Ann One"},{"DATE_OF_BIRTH":"1962-03-05"},{"PASSPORT_NUMBER":"Z1","PASSPORT_COUNTRY":"JP"}]}
            {"DATA_SOURCE":"D","RECORD_ID":"2","RECORD_TYPE":"ORGANIZATION","NAME_ORG":"Two Ltd","ADDR_FULL":"2 Example Road","ADDR_COUNTRY":"GB"}
            """);

    assertThat(names(list.party("1"))).containsExactly("Anna One", "Ann One");
    assertThat(list.party("1").identifiers()).extracting(Identifier::country).containsExactly("jp");
    assertThat(list.party("2").kind()).isEqualTo(PartyKind.ORGANISATION);
    assertThat(list.party("2").addresses().getFirst().country()).isEqualTo("gb");
  }

  @Test
  void plainJsonIsReadByTheNamesOfTheFields() {
    Gathered list =
        read(
            ListFormat.PLAIN_JSON,
            "own.json",
            "[{\"id\": 7, \"name\": \"Anna One\", \"aliases\": [\"Ann\"], \"imo\": \"9074729\"}]");

    assertThat(names(list.party("7"))).containsExactly("Anna One", "Ann");
    assertThat(list.party("7").identifiers())
        .extracting(Identifier::check)
        .containsExactly(CheckDigit.VALID);
  }

  @Test
  void columnsMayStandInAnyOrder() {
    Gathered one = read(ListFormat.PLAIN_CSV, "a.csv", "id,name,born\n1,Anna,1962\n");
    Gathered other = read(ListFormat.PLAIN_CSV, "a.csv", "born,name,id\n1962,Anna,1\n");

    assertThat(one.parties().getFirst().contentHash())
        .isEqualTo(other.parties().getFirst().contentHash());
  }

  @Test
  void dateNotationsKeepTheirPrecision() {
    List<String> written =
        List.of(
            "05 Mar 1962",
            "Mar 1962",
            "1962",
            "circa 1962",
            "1960 to 1962",
            "1962-03-05",
            "05/03/1962",
            "00/03/1962",
            "dd/mm/1962",
            "between 1960 and 1962",
            "1962年3月5日");

    assertThat(written.stream().map(text -> Dates.birth(text).orElseThrow().toString()))
        .containsExactly(
            "1962-03-05",
            "1962-03",
            "1962",
            "~1962",
            "1960-01-01..1962-12-31",
            "1962-03-05",
            "1962-03-05",
            "1962-03",
            "1962",
            "1960-01-01..1962-12-31",
            "1962-03-05");
    assertThat(Dates.birth("31 Feb 1962")).isEmpty();
    assertThat(Dates.birth("unknown")).isEmpty();
  }
}
