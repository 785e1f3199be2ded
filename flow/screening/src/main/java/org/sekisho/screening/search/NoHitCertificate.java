package org.sekisho.screening.search;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.score.Scorer;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Text;

/**
 * States that on a date a name gave no hit on versions of lists. The hash lets anyone who has the
 * same lists and the same Sekisho make it again and compare.
 *
 * @param asOf the day the lists were asked for
 * @param threshold in thousandths
 */
public record NoHitCertificate(
    Question question, LocalDate asOf, int threshold, List<ListVersion> lists) {

  public NoHitCertificate {
    lists = List.copyOf(lists);
  }

  /** Over everything the certificate states. */
  public ContentHash hash() {
    return ContentHash.of(facts());
  }

  private String facts() {
    StringBuilder facts = new StringBuilder();
    facts.append(question.name()).append('\n').append(question.born()).append('\n');
    facts.append(question.country()).append('\n').append(question.identifier()).append('\n');
    facts.append(asOf).append('\n').append(threshold).append('\n').append(Scorer.version());
    question.gender().ifPresent(gender -> facts.append('\n').append(gender.code()));
    lists.forEach(list -> facts.append('\n').append(list.listId()).append(' ').append(list.hash()));
    return facts.toString();
  }

  public Text text() {
    StringBuilder versions = new StringBuilder();
    for (ListVersion list : lists) {
      versions.append("\n  ").append(list.listId()).append("  ").append(list.hash().hex());
      versions.append("  ").append(list.parties());
    }
    String score = HitText.score(threshold);
    String end = versions + "\n  " + Scorer.version() + "\n  " + hash().hex();
    return Text.of(
        "No hit for `"
            + question.name()
            + "` as of "
            + asOf
            + " at "
            + score
            + " or above on:"
            + end,
        "`" + question.name() + "`は、" + asOf + "現在、次の名簿に" + score + "以上の一致がありません。" + end);
  }
}
