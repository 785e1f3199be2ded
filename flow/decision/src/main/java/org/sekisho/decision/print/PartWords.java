package org.sekisho.decision.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sekisho.decision.Verdict;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.decision.bill.PartDecision;
import org.sekisho.documents.Brief;
import org.sekisho.matter.Participant;
import org.sekisho.matter.bill.Bill;
import org.sekisho.matter.bill.Part;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/** Parts of a bill in words; what came from outside is shortened and made harmless. */
public final class PartWords {

  private static final int MOST_NAMED = 3;

  private PartWords() {}

  /** The way to a part through the tiers, such as {@code router > radio module > baseband}. */
  public static String path(Bill bill, Part part) {
    return bill.path(part).stream()
        .map(each -> Brief.of(each.title()))
        .collect(Collectors.joining(" > "));
  }

  /** A sign for the eye; the words beside it say the same. */
  static String sign(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Decided(Outcome outcome) ->
          switch (outcome) {
            case FREE -> "✓";
            case REPORT, NOTIFY, LICENSE -> "!";
            case FORBIDDEN -> "✗";
          };
      case Verdict.Undecided undecided -> "?";
      case Verdict.Unanswered unanswered -> "?";
      case Verdict.OutOfScope() -> "·";
    };
  }

  /** A part in one line, without its sign. */
  static Text line(BillDecision decision, PartDecision part) {
    Part of = part.part();
    String name = Brief.of((of.title() + " " + of.version()).strip());
    Text verdict = verdict(part.own(), decision.whole(part));
    Text players = players(of);
    Text problems = problems(part.problems().size());
    return Text.of(
        name + " — " + verdict.en() + players.en() + problems.en(),
        name + "：" + verdict.ja() + players.ja() + problems.ja());
  }

  private static Text verdict(Verdict own, Verdict whole) {
    Text alone = VerdictWords.of(own);
    Text all = VerdictWords.of(whole);
    return own.equals(whole)
        ? alone
        : Text.of(
            alone.en() + "; with all below it: " + all.en(),
            alone.ja() + "（下位を含む判定：" + all.ja() + "）");
  }

  private static Text players(Part part) {
    String maker = names(part.inRole(Bill.MAKER));
    String supplier = names(part.inRole(Bill.SUPPLIER));
    List<String> en = new ArrayList<>();
    List<String> ja = new ArrayList<>();
    if (!maker.isEmpty()) {
      en.add("maker: " + maker);
      ja.add("製造者：" + maker);
    }
    if (!supplier.isEmpty()) {
      en.add("supplier: " + supplier);
      ja.add("供給者：" + supplier);
    }
    return en.isEmpty()
        ? Text.same("")
        : Text.of(" (" + String.join("; ", en) + ")", "（" + String.join("、", ja) + "）");
  }

  private static String names(List<Participant> players) {
    return players.stream().map(each -> Brief.of(each.name())).collect(Collectors.joining(", "));
  }

  private static Text problems(int count) {
    return count == 0
        ? Text.same("")
        : Text.of(count == 1 ? " [1 problem]" : " [" + count + " problems]", "［問題" + count + "件］");
  }

  /** How many parts, and the first of them by their ways. */
  static Text some(Bill bill, List<Part> parts) {
    String named =
        parts.stream()
            .limit(MOST_NAMED)
            .map(part -> path(bill, part))
            .collect(Collectors.joining("; "));
    int more = parts.size() - MOST_NAMED;
    String count = parts.size() == 1 ? "1 component" : parts.size() + " components";
    return Text.of(
        count + ": " + named + (more > 0 ? "; and " + more + " more" : ""),
        "構成品"
            + parts.size()
            + "件："
            + named.replace("; ", "、")
            + (more > 0 ? "、ほか" + more + "件" : ""));
  }
}
