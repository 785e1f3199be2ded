package org.sekisho.book.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Text;

final class SearchIndexTest {

  @Test
  void wordsAreCutAtSignsAndJapaneseInPairs() {
    assertThat(Tokens.of("Art. 27(1): ＦＥＦＴＡ")).containsExactly("1", "27", "art", "fefta");
    assertThat(Tokens.of("事前届出を要する")).contains("事前", "前届", "届出", "する");
    assertThat(Tokens.of("第27条の届")).contains("第", "27", "条の", "の届");
  }

  @Test
  void aTitleCountsApartFromAMention() {
    SearchIndex index = new SearchIndex();
    index.add(
        new SearchIndex.Found("a/rule", Text.of("Toll", "関銭"), Text.of("Road", "街道")),
        List.of(Text.of("toll and guns", "鉄砲")));
    assertThat(index.script()).contains("\"toll\":[1]", "\"guns\":[0]", "\"関銭\":[1]", "\"鉄砲\":[0]");
  }

  @Test
  void aTextCannotEndTheScript() {
    SearchIndex index = new SearchIndex();
    Text hostile = Text.same("</script>\\\"");
    index.add(new SearchIndex.Found("a", hostile, hostile), List.of());
    assertThat(index.script()).doesNotContain("</script>").contains("\\u003c/script>");
  }
}
