package org.sekisho.ownership.bods;

import java.math.BigDecimal;
import java.util.Optional;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.ShareText;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Reads {@code share}: {@code exact}, or bounds that are included ({@code minimum}) or not ({@code
 * exclusiveMinimum}, a number in BODS 0.4 and yes or no before). A share that is not given can be
 * anything.
 */
final class ShareReader {

  private final Problems problems;

  ShareReader(Problems problems) {
    this.problems = problems;
  }

  Share read(Fields interest) {
    return interest
        .node("share")
        .map(node -> share(Fields.of(node, problems)))
        .orElse(Share.UNKNOWN);
  }

  private Share share(Fields fields) {
    Optional<BigDecimal> exact = number(fields, "exact");
    Optional<BigDecimal> openLow = number(fields, "exclusiveMinimum");
    Optional<BigDecimal> openHigh = number(fields, "exclusiveMaximum");
    Optional<BigDecimal> low = exact.or(() -> openLow).or(() -> number(fields, "minimum"));
    Optional<BigDecimal> high = exact.or(() -> openHigh).or(() -> number(fields, "maximum"));
    Share closed =
        closed(fields, low.orElse(BigDecimal.ZERO), high.orElse(BigDecimal.valueOf(100)));
    boolean aboveLow =
        exact.isEmpty() && (openLow.isPresent() || isYes(fields, "exclusiveMinimum"));
    boolean belowHigh =
        exact.isEmpty() && (openHigh.isPresent() || isYes(fields, "exclusiveMaximum"));
    int least = closed.least() + (aboveLow ? 1 : 0);
    int most = closed.most() - (belowHigh ? 1 : 0);
    return least <= most ? new Share(least, most) : closed;
  }

  private Share closed(Fields fields, BigDecimal low, BigDecimal high) {
    return switch (ShareText.of(low, high)) {
      case ShareText.Read(Share share) -> share;
      case ShareText.Refused(ShareText.Fault fault) -> {
        problems.add(
            "bods.share",
            fields.place(),
            Text.of(
                "no share lies between " + low + " and " + high, low + "から" + high + "までの割合はありません"),
            Text.of("a share is from 0 to 100, the smaller bound first", "割合は0から100までで、下限は上限以下です"));
        yield Share.UNKNOWN;
      }
    };
  }

  private static boolean isYes(Fields fields, String name) {
    return fields.string(name).filter("true"::equals).isPresent();
  }

  private Optional<BigDecimal> number(Fields fields, String name) {
    Optional<String> text =
        fields.string(name).filter(word -> !word.equals("true") && !word.equals("false"));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.get().matches("-?[0-9]{1,9}(\\.[0-9]{1,30})?")) {
      return text.map(BigDecimal::new);
    }
    problems.add(
        "bods.share.number",
        fields.placeOf(name),
        Text.of(
            "`" + Brief.of(text.get()) + "` is not a percentage",
            "`" + Brief.of(text.get()) + "`は百分率ではありません"),
        Text.of("write a number from 0 to 100", "0から100までの数を書いてください"));
    return Optional.empty();
  }
}
