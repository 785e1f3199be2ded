package org.sekisho.casework.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;
import org.sekisho.terms.Language;

/** The authorities that ship: sound, and with their worked cases. */
class ShippedAuthoritiesTest {

  private static final SortedMap<String, Folder> SHELF =
      Shelf.onClassPath("authorities", RoutingReader.FILE);

  @Test
  void fiveJurisdictionsShip() {
    assertThat(SHELF.keySet()).containsExactly("cn", "eu", "jp", "uk", "us");
  }

  @TestFactory
  Stream<DynamicTest> workedCases() {
    return SHELF.values().stream().flatMap(ShippedAuthoritiesTest::cases);
  }

  private static Stream<DynamicTest> cases(Folder folder) {
    Routing routing = RoutingReader.read(folder).orThrow();
    List<RoutingCase> cases = RoutingCase.read(folder).orThrow();
    return cases.stream()
        .map(worked ->
            DynamicTest.dynamicTest(
                folder.name() + " " + worked.day() + ": " + worked.title().in(Language.EN),
                () -> assertThat(worked.found(routing)).isEqualTo(worked.expected())));
  }

  @Test
  void everyRegimeNamedByARuleIsShipped() {
    TreeSet<String> regimes = new TreeSet<>(Shelf.onClassPath("regimes", "regime.yaml").keySet());
    SHELF
        .values()
        .forEach(folder ->
            RoutingReader.read(folder).orThrow().rules().stream()
                .map(Rule::when)
                .map(Criteria::regimes)
                .forEach(named -> assertThat(regimes).containsAll(named)));
  }

  @Test
  void aDisputeGoesUpToTheSecretariat() {
    Routing jp = RoutingReader.read(Objects.requireNonNull(SHELF.get("jp"))).orThrow();
    assertThat(jp.ladder("meti-licensing"))
        .extracting(Unit::id)
        .containsExactly("meti-licensing", "meti-trade-security", "nss-economic");
  }
}
