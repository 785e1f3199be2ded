package org.sekisho.access.marking;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.access.Coalition;
import org.sekisho.access.Coalitions;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Nations;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Nearest;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** The reading of one marking: the label so far, and all that is wrong. */
final class Reading {

  private static final SortedSet<String> COALITIONS =
      new TreeSet<>(Coalitions.shipped().stream().map(Coalition::code).toList());

  private final Place place;
  private final Problems problems = new Problems();
  private final LabelDraft draft = new LabelDraft();

  Reading(Place place) {
    this.place = place;
  }

  LabelDraft draft() {
    return draft;
  }

  Checked<Label> label() {
    return problems.check(draft::label);
  }

  /** Something is here that the notation does not know. */
  void unknown(String code, Span span, Collection<String> known, Text otherwise) {
    String shown = Brief.of(span.text());
    problem(
        code,
        span,
        span.isEmpty()
            ? Text.of("nothing stands here", "ここに記載がありません")
            : Text.of("`" + shown + "` is not known here", "`" + shown + "`はここでは使えません"),
        Nearest.hint(Brief.of(span.text()), known, otherwise));
  }

  void problem(String code, Span span, Text found, Text help) {
    problems.add("marking." + code, place.shifted(span.offset()), found, help);
  }

  /** A list of states and coalitions, each told where it is none. */
  NavigableSet<String> nations(Span list) {
    NavigableSet<String> codes = new TreeSet<>();
    for (Span code : list.split(",")) {
      Optional<String> nation = Optional.of(code.text()).filter(Reading::isNation);
      nation.ifPresentOrElse(codes::add, () -> unknown("nation", code, COALITIONS, NATION));
    }
    return codes;
  }

  /** The states that have been given it; with none, nobody beyond its owner. */
  void releasable(Span list) {
    draft.partners(new Nations.Only(nations(list)));
  }

  static boolean isNation(String code) {
    return Coalitions.isState(code) || COALITIONS.contains(code);
  }

  private static final Text NATION =
      Text.of(
          "write ISO 3166-1 alpha-3 codes or coalitions, such as `JPN, FVEY`",
          "`JPN, FVEY`のように、ISO 3166-1の三文字の国名コード又は国の集まりのコードを書いてください");
}
