package org.sekisho.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HtmlWriterTest {

  @Test
  void wordsAreNeverMarkup() {
    Html.Element page =
        Html.element("p", Html.words("<script>alert('1')</script> & \"more\""))
            .with("title", "\"><b onclick='x'>");
    assertThat(HtmlWriter.document(page))
        .isEqualTo(
            "<!DOCTYPE html>\n<p title=\"&quot;&gt;&lt;b onclick=&#39;x&#39;&gt;\">"
                + "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;</p>\n\n");
  }
}
