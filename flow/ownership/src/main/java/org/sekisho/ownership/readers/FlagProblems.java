package org.sekisho.ownership.readers;

import java.util.List;
import org.sekisho.documents.Brief;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.graph.Flags;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * The flags of a graph in words, each with its line. They are warnings: the verdicts were made, on
 * the holdings as stated.
 */
public final class FlagProblems {

  private final Holdings holdings;
  private final RowPlaces places;

  public FlagProblems(Holdings holdings, RowPlaces places) {
    this.holdings = holdings;
    this.places = places;
  }

  /** The first so many flags. */
  public List<Problem> of(Graph graph, int most) {
    return graph.flags().shown().stream().limit(most).map(this::problem).toList();
  }

  private Problem problem(Flags.Flag flag) {
    return switch (flag) {
      case Flags.Duplicate(int row, int first) -> duplicate(row, first);
      case Flags.Repeated(int row, int first) -> repeated(row, first);
      case Flags.SelfHeld(int company, int row) -> selfHeld(company, row);
      case Flags.Overstated(int company, long sum) -> overstated(company, sum);
    };
  }

  private Problem duplicate(int row, int first) {
    int line = places.of(first).line();
    return new Problem(
        "holdings.row.duplicate",
        places.of(row),
        Text.of("this is line " + line + " again and counts once", line + "行目と同じ内容です（一度だけ数えます）"),
        Text.of("remove one of the two", "どちらかを削除してください"));
  }

  private Problem repeated(int row, int first) {
    int line = places.of(first).line();
    String pair = pair(row);
    return new Problem(
        "holdings.row.repeated",
        places.of(row),
        Text.of(
            pair + " stands on line " + line + " too; the shares are added",
            pair + "は" + line + "行目にもあります（保有を合算します）"),
        Text.of(
            "where one replaces the other, remove it or give both their dates",
            "一方が他方に代わるものなら、削除するか期間を書いてください"));
  }

  private Problem selfHeld(int company, int row) {
    String id = id(company);
    return new Problem(
        "holdings.company.own",
        places.of(row),
        Text.of(id + " holds shares of itself", id + "が自己の株式を保有しています"),
        Text.of(
            "nothing, where these are own shares; they give control to nobody",
            "自己株式であればそのままで構いません（支配の計算には入りません）"));
  }

  private Problem overstated(int company, long sum) {
    String id = id(company);
    String percent = Share.percentText(sum);
    return new Problem(
        "holdings.company.over",
        Place.file(places.file()),
        Text.of(
            percent
                + " % of "
                + id
                + " is held, more than the whole; verdicts on it stand as stated",
            id + "の保有の合計が" + percent + "%で全体を超えています（記載どおりに判定します）"),
        Text.of("mend the holdings of the company", "当該会社の保有を直してください"));
  }

  private String pair(int row) {
    return id(holdings.holder(row)) + " → " + id(holdings.company(row));
  }

  private String id(int party) {
    return "`" + Brief.of(holdings.parties().id(party)) + "`";
  }
}
