package org.sekisho.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.frame.Theme;
import org.sekisho.terms.Language;

/** What the desk answers. */
final class DeskTest {

  private static Answered.Page page(String path, Map<String, String> fields) {
    return InventedDesk.page(path, Language.EN, Theme.DEVICE, fields);
  }

  @Test
  void theInterviewAsksTheMostTellingQuestionFirstAndCarriesTheAnswers() {
    Answered.Page page = page("ask/investment", Map.of("a.act.kind", "listed_shares"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html())
        .contains("name=\"a.act.kind\" value=\"listed_shares\"", "I don&#39;t know", "So far");
  }

  @Test
  void anAnswerThatIsNoneIsAskedAgainWithWhatIsExpected() {
    Answered.Page page = page("ask/export", Map.of("a.item.value", "a lot"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html()).contains("`a lot` is no answer here").doesNotContain("value=\"a lot\"");
  }

  @Test
  void anAnswerCanBeTakenBack() throws Exception {
    Map<String, String> fields =
        new HashMap<>(InventedDesk.sample("fund-buys-chip-maker-2020-06-07"));
    assertThat(page("ask/investment", fields).html()).contains("Nothing more needs to be asked");
    fields.put("drop", "holding.after");
    assertThat(page("ask/investment", fields).html())
        .doesNotContain("Nothing more needs to be asked")
        .doesNotContain("name=\"a.holding.after\" value");
  }

  @Test
  void aShareMayBeWrittenWithoutItsSign() {
    assertThat(page("ask/investment", Map.of("a.holding.after", "5")).html())
        .contains("name=\"a.holding.after\" value=\"5 %\"");
  }

  @Test
  void theDecisionSaysWhatWouldChangeIt() throws Exception {
    Answered.Page page =
        page("ask/investment/decision", InventedDesk.sample("fund-buys-chip-maker-2020-06-07"));
    assertThat(page.html()).contains("What would change it", ">5 %<", ">10 %<", "/proof/7");
  }

  @Test
  void aMatterIsKeptAsAFileThatIsReadAgain() throws Exception {
    Answered answer =
        InventedDesk.ask(
            "ask/investment/matter",
            Language.EN,
            Theme.DEVICE,
            InventedDesk.sample("fund-buys-chip-maker-2020-06-07"));
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answered.Download.class,
            file -> assertThat(file.content()).contains("gate: investment", "holding.after: 5 %"));
  }

  @Test
  void whatAUserWritesIsNeverMarkup() {
    String attack = "<script>alert(1)</script>";
    for (String path : new String[] {"ask/investment", "parties"}) {
      assertThat(page(path, Map.of("title", attack, "q", attack, "date", attack)).html())
          .doesNotContain(attack);
    }
  }

  @Test
  void aPageThatIsNotThereIsSaidSo() {
    for (String path :
        new String[] {"nowhere", "ask/nothing", "ask/investment/else", "ask/a/b/c"}) {
      assertThat(page(path, Map.of()).status()).as(path).isEqualTo(404);
    }
  }
}
