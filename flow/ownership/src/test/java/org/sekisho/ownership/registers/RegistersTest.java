package org.sekisho.ownership.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.SharedData;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;

class RegistersTest {

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:RelationshipRecords>
      <rr:RelationshipRecord><rr:Relationship>
        <rr:StartNode><rr:NodeID>CHILD</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
        <rr:EndNode><rr:NodeID>PARENT</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
        <rr:RelationshipType>IS_ULTIMATELY_CONSOLIDATED_BY</rr:RelationshipType>
        <rr:RelationshipPeriods>
          <rr:RelationshipPeriod><rr:StartDate>2017-01-01T00:00:00Z</rr:StartDate>
            <rr:PeriodType>ACCOUNTING_PERIOD</rr:PeriodType></rr:RelationshipPeriod>
          <rr:RelationshipPeriod><rr:StartDate>2018-06-15T00:00:00Z</rr:StartDate>
            <rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType></rr:RelationshipPeriod>
        </rr:RelationshipPeriods>
        <rr:RelationshipStatus>ACTIVE</rr:RelationshipStatus>
      </rr:Relationship></rr:RelationshipRecord>
      </rr:RelationshipRecords></rr:RelationshipData>
      """;

  @Test
  void aParentFromXmlIsAsserted() throws IOException {
    assertThat(holdings(gleif(XML).orThrow()))
        .containsExactly(
            Holding.of("PARENT", "CHILD", Share.UNKNOWN)
                .kind(Kind.ULTIMATE_PARENT)
                .during(Period.from(LocalDate.of(2018, 6, 15)))
                .from("GLEIF"));
  }

  @Test
  void xmlWithADocumentTypeOrEntitiesIsRefused() throws IOException {
    String hostile =
        XML.replace(
                "<rr:RelationshipData ",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><rr:RelationshipData ")
            .replace("CHILD", "&e;");
    assertThat(gleif(hostile).problems())
        .extracting(problem -> problem.code())
        .containsExactly("xml.syntax");
    assertThat(gleif("<a><b></a>").problems()).hasSize(1);
  }

  @Test
  void aReportingExceptionIsAFact() throws IOException {
    RegisterFile file =
        gleif("LEI,Exception.Category,Exception.Reason.1\nX,ULTIMATE,NATURAL_PERSONS\n").orThrow();
    assertThat(file.unnamed()).containsExactly(new RegisterFile.Unnamed("X", "NATURAL_PERSONS"));
  }

  @Test
  void gleifRowsAgreeWithTheAssertedUltimateParents() throws IOException {
    Path folder = SharedData.folder("ownership/gleif");
    assertThat(file(folder.resolve("entities.csv")).parties()).hasSizeGreaterThan(100);
    Map<String, String> direct = new TreeMap<>();
    Map<String, String> ultimate = new TreeMap<>();
    for (Holding one : holdings(file(folder.resolve("relationships.csv")))) {
      (one.kind() == Kind.PARENT ? direct : ultimate).put(one.company(), one.holder());
    }
    assertThat(direct.size() + ultimate.size()).isGreaterThan(100);
    int both = 0;
    int agree = 0;
    for (String child : direct.keySet()) {
      if (ultimate.containsKey(child)) {
        String top = child;
        for (int step = 0; step < 20 && direct.containsKey(top); step++) {
          top = direct.getOrDefault(top, top);
        }
        both++;
        // A parent of which the rows say nothing more may have one above it itself.
        agree += top.equals(ultimate.get(child)) || !ultimate.containsKey(top) ? 1 : 0;
      }
    }
    assertThat(both).isPositive();
    assertThat(agree).isEqualTo(both);
  }

  @Test
  void bracketsOfSignificantControlKeepTheirOpenEnds() {
    String line =
        """
        {"company_number": "01234567", "data": {"kind":\
         "corporate-entity-person-with-significant-control", "name": "Holdings Limited",\
         "notified_on": "2016-04-06", "identification": {"registration_number": "765432",\
         "country_registered": "England"}, "natures_of_control":\
         ["ownership-of-shares-50-to-75-percent", "voting-rights-75-to-100-percent",\
         "right-to-appoint-and-remove-directors"]}}
        {"company_number": "07654321", "data": {"kind": "persons-with-significant-control-statement",\
         "statement": "no-individual-or-entity-with-signficant-control"}}
        """;
    RegisterFile file =
        CompaniesHouse.read("psc.json", line.getBytes(StandardCharsets.UTF_8)).orThrow();
    assertThat(holdings(file))
        .extracting(one -> one.holder() + " " + one.kind() + " " + one.share().text())
        .containsExactly(
            "00765432 CAPITAL 50.000001-74.999999",
            "00765432 VOTES 75-100",
            "00765432 BOARD 0-100");
    assertThat(file.unnamed()).hasSize(1);
  }

  @Test
  void ownershipAndDirectorshipBecomeHoldings() {
    String lines =
        """
        {"id": "p", "schema": "Person", "properties": {"name": ["Aoki"], "country": ["jp"]}}
        {"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": ["c"],\
         "percentage": ["25 %"], "startDate": ["2020"]}}
        {"id": "d", "schema": "Directorship", "properties": {"director": ["p"],\
         "organization": ["c"]}}
        {"id": "x", "schema": "Address", "properties": {}}
        """;
    RegisterFile file =
        FollowTheMoney.read("f.json", lines.getBytes(StandardCharsets.UTF_8)).orThrow();
    assertThat(holdings(file))
        .extracting(one -> one.holder() + ">" + one.company() + " " + one.kind())
        .containsExactly("p>c SHARES", "p>c DIRECTOR");
    assertThat(file.parties()).hasSize(1);
    assertThat(file.passed()).isEqualTo(1);
  }

  private static RegisterFile file(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return Gleif.read(file.toString(), input).orThrow();
    }
  }

  private static Checked<RegisterFile> gleif(String text) throws IOException {
    return Gleif.read("gleif", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Holding> holdings(RegisterFile file) {
    return IntStream.range(0, file.holdings().size()).mapToObj(file.holdings()::get).toList();
  }
}
