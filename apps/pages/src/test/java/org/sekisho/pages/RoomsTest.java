package org.sekisho.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.frame.Theme;
import org.sekisho.terms.Language;

/** What the rooms of the desk answer beside the interview. */
final class RoomsTest {

  private static Answered.Page page(String path, Map<String, String> fields) {
    return InventedDesk.page(path, Language.EN, Theme.DEVICE, fields);
  }

  @Test
  void aHitIsDecidedWithAReasonAndTheDecisionIsKept() {
    Map<String, String> decided =
        Map.of(
            "q", "Gregor Odvern",
            "entry", "invented-list:7",
            "verdict", "other",
            "reason", "born in another year");
    assertThat(page("parties", Map.of("q", "Gregor  Odvern")).html())
        .doesNotContain("born in another year");
    assertThat(page("parties", decided).html()).contains("somebody else", "born in another year");
    assertThat(page("parties", Map.of("q", "Gregor Odvern")).html())
        .contains("born in another year", "by officer-1");
  }

  @Test
  void aDecisionOnAHitWithoutAReasonIsAskedAgain() {
    Map<String, String> decided =
        Map.of("q", "Odvern, Gregor", "entry", "invented-list:7", "verdict", "same");
    assertThat(page("parties", decided).html()).contains("choose one, and say why");
  }

  @Test
  void ownersAreDrawnAsLinksWithTheSameInATable() {
    assertThat(InventedDesk.send("parties/owners", Map.of(), "file", InventedDesk.HOLDINGS))
        .isInstanceOfSatisfying(
            Answered.Page.class,
            page ->
                assertThat(page.html())
                    .contains("<svg", "fund-a", "60 %", "/parties/owners?party=chip-maker"));
    assertThat(page("parties/owners", Map.of("party", "design-house")).html())
        .contains("design-house on ", "33.4 %", "What the rules say");
  }

  @Test
  void aTableThatIsNoneIsRefusedWithItsProblems() {
    assertThat(InventedDesk.send("parties/owners", Map.of(), "file", "a,b\n1,2\n"))
        .isInstanceOfSatisfying(
            Answered.Page.class, page -> assertThat(page.status()).isEqualTo(422));
  }

  @Test
  void theLawOfTwoDaysIsCompared() {
    String html =
        page(
                "law/on",
                Map.of("regime", "jp-inward-investment", "from", "2020-06-06", "on", "2020-06-07"))
            .html();
    assertThat(html).contains("What differs", "<ins>");
  }

  @Test
  void aDraftIsCheckedWithTheLineOfItsMistakeAndNeverTouchesTheLaw() {
    Map<String, String> draft =
        Map.of(
            "regime", "jp-inward-investment",
            "file", "regime.yaml",
            "text", "name: [broken",
            "do", "check");
    Answered.Page broken = page("law/draft", draft);
    assertThat(broken.status()).isEqualTo(422);
    assertThat(broken.html()).contains("The draft cannot be read");
    assertThat(page("law/on", Map.of("regime", "jp-inward-investment")).html())
        .contains("In force");
    String anew =
        page(
                "law/draft",
                Map.of("regime", "jp-inward-investment", "file", "regime.yaml", "do", "drop"))
            .html();
    assertThat(anew).contains("The draft reads without a mistake");
  }

  @Test
  void aProofThatIsNoneIsSaidSo() {
    String key = "log+00000000+AAAA";
    assertThat(page("ledger", Map.of("proof", "x", "keys", key)).html())
        .contains("A key cannot be read");
    assertThat(page("ledger", Map.of()).html()).contains("No ledger is kept here");
  }

  @Test
  void aTableIsFollowedUntilItIsDecided() {
    assertThat(InventedDesk.send("tables", Map.of("gate", "export"), "file", "item.value\n1 JPY\n"))
        .isEqualTo(new Answered.Elsewhere("/tables/running/1"));
    assertThat(page("tables/running/1200", Map.of()).html())
        .contains("300 of 1200 rows are decided", "<progress");
    assertThat(page("tables/over/2", Map.of()).html())
        .contains("Every row is decided", "A-2", "ask for permission");
    assertThat(page("tables/unknown/2", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void noPageShowsATextOfTheOtherLanguageInItsFrame() {
    for (String path :
        new String[] {"", "parties", "parties/owners", "law/draft", "ledger", "tables"}) {
      String english = page(path, Map.of()).html().replaceAll("(?s)<header.*?</header>", "");
      assertThat(english.replaceAll("(?s)<select.*?</select>|<textarea.*?</textarea>", ""))
          .as(path)
          .doesNotContainPattern("\\p{IsHiragana}");
      assertThat(InventedDesk.page(path, Language.JA, Theme.DEVICE, Map.of()).html())
          .as(path)
          .doesNotContain(">Show<", ">Read<", ">Check<", ">Decide<", "null");
    }
  }
}
