package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sekisho.journeys.Quay.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.terms.Language;

/** A harbour buys a router and has its bill of materials: may it be installed? */
final class BillTest {

  private static final String LIST = "example-own-list=" + at("refused.csv");

  @TempDir private Path folder = Path.of(".");

  private static Call decide(Path bill, String... more) {
    return Quay.decide(Language.EN, bill, more);
  }

  private Path bill(String components) throws IOException {
    return Files.writeString(
        folder.resolve("bill.json"),
        "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.5\", \"components\": [\n"
            + components
            + "\n]}\n");
  }

  private List<String> table() throws IOException {
    return Files.readAllLines(folder.resolve("components.csv"));
  }

  private String out() {
    return folder.resolve("components.csv").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"router.cdx.json", "router.cdx.xml"})
  void oneComponentOfACoveredMakerTwoTiersDownForbidsTheWhole(String bill) throws IOException {
    Call call = decide(at(bill), "--out", out());
    assertThat(call.exit()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .startsWith("FORBIDDEN\n")
        .contains("5 components: ")
        .containsSubsequence(
            "\nBecause of\n  · router > radio module > baseband — forbidden\n",
            "✓ Nothing of a refused maker or supplier is installed",
            "\nComponents\n",
            "  ├─ ? radio module 7 — undecided",
            "with all below it: forbidden",
            "  │  └─ ✗ baseband 3.0 — forbidden (maker: Odvern Silicon)\n",
            "  └─ ? clock 0.9",
            "\nStill to ask\n",
            "4 components: router; router > radio module; router > motor control; and 1 more\n",
            "\nGrounds for router > radio module > baseband\n",
            "\nLaw used\n");
    assertThat(table())
        .hasSize(6)
        .startsWith(
            "ref,path,name,version,maker,supplier,outcome,with_parts,because,to_ask,to_confirm,"
                + "problems")
        .contains(
            "baseband,router > radio module > baseband,baseband,3.0,Odvern Silicon,,"
                + "forbidden,forbidden,quay-code:covered-maker,,,");
  }

  @Test
  void inJapaneseTheSameIsToldInTheWordsOfOfficials() {
    Call call = Quay.decide(Language.JA, at("router.cdx.json"));
    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .startsWith("【禁止】\n")
        .containsSubsequence(
            "構成品5件：",
            "\n結論の理由となる構成品\n  · router > radio module > baseband：禁止\n",
            "\n構成品\n",
            "✗ baseband 3.0：禁止（製造者：Odvern Silicon）",
            "\n確認を要する事実\n",
            "\n理由：router > radio module > baseband\n",
            "\n適用法令\n");
  }

  @Test
  void makersAreFoundOnListsAndTheirOwnersAreLookedThrough() throws IOException {
    String[] files = {"--list", LIST, "--holdings", at("holdings.csv").toString()};
    Path plain = folder.resolve("plain.json");
    String told = Files.readString(at("router.cdx.json"));
    Files.writeString(plain, told.replace("sekisho:maker.refused", "other"));
    Call call = decide(plain, files[0], files[1], files[2], files[3], "--out", out());
    assertThat(call.exit()).isEqualTo(3);
    assertThat(call.out())
        .startsWith("UNDECIDED; STILL POSSIBLE: ")
        .contains("  ✓ router 2.1 — free; with all below it: undecided")
        .containsSubsequence(
            "\nTo be confirmed\n",
            "`Gregor Odvern` may be `Gregor Odvern` (example-own-list 2)",
            "1 component: router > radio module\n",
            "`Odvern Silicon` may be `Odvern Silicon` (example-own-list 1)",
            "1 component: router > radio module > baseband\n");
    assertThat(table())
        .anyMatch(row -> row.startsWith("radio,") && row.contains("example-own-list 2"))
        .anyMatch(row -> row.startsWith("baseband,") && row.contains("example-own-list 1"));
  }

  @Test
  void badComponentsAreMarkedAndTheGoodOnesAreStillDecided() throws IOException {
    Path bill =
        bill(
            """
            {"name": "good", "manufacturer": {"name": "Fair Winds", "address": {"country": "JP"}},
             "supplier": {"name": "Fair Winds"}},
            {"version": "2"},
            {"name": "odd", "author": "Fair Winds", "supplier": {"name": "Fair Winds"},
             "properties": [{"name": "sekisho:part.critical", "value": "perhaps"}]},
            {"name": "torn", "manufacturer": {"name": "Fair Winds", "address": {"country": "?"}}}
            """);
    String holdings = at("holdings.csv").toString();
    String owned = Files.readString(Path.of(holdings)) + "Ilse Marlow,Fair Winds,100,shares\n";
    Path register = Files.writeString(folder.resolve("holdings.csv"), owned);
    Call call = decide(bill, "--list", LIST, "--holdings", register.toString(), "--out", out());
    assertThat(call.exit()).isEqualTo(3);
    assertThat(call.out().replaceAll("\\s+", " "))
        .contains(" ✓ good — free", "[1 problem]")
        .containsSubsequence(
            " Problems in the bill ",
            ":4:1 (/components/1): [bill.missing] `name` is missing",
            "(/components/2/properties/0): [matter.value] `perhaps` is no value of `part.critical`",
            "(/components/3/manufacturer/address/country): [bill.country] `?` is no country");
    assertThat(table().get(1)).contains(",free,free,");
    assertThat(table().get(2)).contains(",undecided,undecided,", "[bill.missing]");
  }

  @Test
  void anAnswerThatAListContradictsIsToldOfItsComponent() throws IOException {
    Path bill =
        bill(
            """
            {"name": "clean", "manufacturer": {"name": "Fair Winds"},
             "properties": [{"name": "sekisho:maker.refused", "value": "yes"}]}
            """);
    Call call = decide(bill, "--list", LIST);
    assertThat(call.exit()).isEqualTo(3);
    assertThat(call.out().replaceAll("\\s+", " "))
        .contains(":2:1 (/components/0): [matter.contradiction]");
  }

  @Test
  void namesFromOutsideAreHarmlessOnTheTerminalAndOnThePage() throws IOException {
    Path bill =
        bill("{\"name\": \"\\u001b[31m<script>alert(1)</script>\", \"author\": \"<b>Eve & Co\"}");
    assertThat(decide(bill).out()).doesNotContain("\u001b").contains("<script>");
    assertThat(decide(bill, "--format", "html").out())
        .doesNotContain("<script>")
        .contains("&lt;script&gt;", "class=\"tree\"");
  }

  @Test
  void tenThousandComponentsAreDecidedEach() throws IOException {
    String components =
        IntStream.range(0, 10_000)
            .mapToObj(i ->
                "{\"bom-ref\": \"p%d\", \"name\": \"part %d\", \"author\": \"Maker %d\"}"
                    .formatted(i, i, i))
            .collect(Collectors.joining(",\n"));
    Call call = decide(bill(components), "--list", LIST, "--out", out());
    assertThat(call.exit()).isEqualTo(3);
    assertThat(table()).hasSize(10_001);
    assertThat(call.out()).contains("\n10000 components: ");
  }

  @Test
  void aFileThatIsNoBillIsRefusedAndNothingIsWritten() throws IOException {
    Path bill =
        Files.writeString(folder.resolve("x.xml"), "<!DOCTYPE bom [<!ENTITY a 'b'>]><bom/>");
    Call call = decide(bill, "--out", out());
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.problems()).singleElement().asString().contains("[bill.doctype]");
    assertThat(Path.of(out())).doesNotExist();
  }

  @Test
  void aBillNeedsToBeToldWhatItsComponentsShare() {
    Call call = Call.of("decide", at("router.cdx.json").toString(), "--gate", "procurement");
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.problems()).singleElement().asString().contains("`--given` is missing");
  }

  @Test
  void anotherGateThanThatOfTheSharedMatterIsRefused() {
    Call call =
        Call.of(
            "decide",
            at("router.cdx.json").toString(),
            "--gate",
            "procurement",
            "--given",
            at("given.yaml").toString(),
            "--gates",
            at("gates").toString());
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.problems()).singleElement().asString().contains("[matter.gate.differs]");
  }
}
