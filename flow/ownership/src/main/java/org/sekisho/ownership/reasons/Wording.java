package org.sekisho.ownership.reasons;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.control.Bound;
import org.sekisho.terms.Text;

/**
 * Grounds in words. The same sentence serves every rule that adds holdings: who holds how much, and
 * what that comes to.
 *
 * @param names the name of a party by its number
 * @param roles what a holder is to the rule, such as "listed"; empty texts for one that needs none
 */
public record Wording(IntFunction<String> names, IntFunction<Text> roles) {

  /** One sentence: {@code A holds 30 % and B 25 % of C: together 55 %, more than 50 %}. */
  public Text sentence(Ground ground, Threshold threshold) {
    String company = names.apply(ground.company());
    Text holders = holders(ground);
    Text sum = sum(ground, threshold);
    return Text.of(
        holders.en() + " of " + company + sum.en(), company + "について、" + holders.ja() + sum.ja());
  }

  /** The same without the company, for a table whose row names it. */
  public Text brief(Ground ground, Threshold threshold) {
    Text holders = holders(ground);
    Text sum = sum(ground, threshold);
    return Text.of(holders.en() + sum.en(), holders.ja() + sum.ja());
  }

  private Text holders(Ground ground) {
    String en =
        ground.parts().stream()
            .map(part -> held(part, ground).en())
            .collect(Collectors.joining(" and "));
    String ja =
        ground.parts().stream()
            .map(part -> held(part, ground).ja())
            .collect(Collectors.joining("、"));
    return Text.of(en, ja);
  }

  private Text held(Ground.Part part, Ground ground) {
    Text role = roles.apply(part.holder());
    String name = names.apply(part.holder());
    String en = role.en().isEmpty() ? name : name + " (" + role.en() + ")";
    String ja = role.ja().isEmpty() ? name : name + "（" + role.ja() + "）";
    String upTo = ground.bound() == Bound.MOST && part.least() != part.most() ? "up to " : "";
    String most = upTo.isEmpty() ? "" : "最大";
    String share = Share.percentText(Math.min(part.at(ground.bound()), ground.sum()));
    return Text.of(en + " holds " + upTo + share + " %", ja + "が" + most + share + "%を保有");
  }

  private static Text sum(Ground ground, Threshold threshold) {
    String sum = Share.percentText(ground.sum());
    String limit = Share.percentText(threshold.millionths());
    String en = threshold.reached() ? limit + " % or more" : "more than " + limit + " %";
    String ja = threshold.reached() ? limit + "%以上" : limit + "%超";
    return ground.parts().size() == 1
        ? Text.of("; that is " + en, "（" + ja + "）")
        : Text.of("; together " + sum + " % and so " + en, "し、合計" + sum + "%（" + ja + "）");
  }
}
