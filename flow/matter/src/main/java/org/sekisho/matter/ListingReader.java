package org.sekisho.matter;

import java.util.Optional;
import org.sekisho.documents.Fields;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code lists} and {@code programmes} of a fact, which only a listed party's fact has. */
final class ListingReader {

  private final Fields fact;
  private final Problems problems;

  ListingReader(Fields fact, Problems problems) {
    this.fact = fact;
    this.problems = problems;
  }

  /** The listing, or empty where the fact is not about one. */
  Optional<Listing> read(FactType type) {
    boolean listed = fact.string("found_as").filter(Listing.WORD::equals).isPresent();
    Listing listing = new Listing(fact.strings("lists"), fact.strings("programmes"));
    if (listed) {
      check(type, listing);
      return Optional.of(listing);
    }
    if (!listing.lists().isEmpty() || !listing.programmes().isEmpty()) {
      tell(
          Text.of(
              "`lists` and `programmes` need `found_as: listed`",
              "`lists`及び`programmes`には`found_as: listed`が必要です"),
          Text.of("add it, or remove the lists", "これを加えるか、リストを削除してください"));
    }
    return Optional.empty();
  }

  private void check(FactType type, Listing listing) {
    if (!(type instanceof FactType.YesOrNo)) {
      tell(
          Text.of("being listed is yes or no", "リスト掲載の有無はyes又はnoで表します"),
          Text.of("write `type: yes-no`", "`type: yes-no`としてください"));
    }
    if (fact.string("role").isEmpty()) {
      tell(
          Text.of("it is not told who is listed", "誰の掲載かが示されていません"),
          Text.of("add `role`", "`role`を加えてください"));
    }
    if (listing.lists().isEmpty()) {
      tell(
          Text.of("no list is named", "リストが示されていません"),
          Text.of("name the folders of lists in `lists`", "`lists`にリストのフォルダー名を書いてください"));
    }
    if (!fact.strings("found_by").contains("screening")) {
      tell(
          Text.of("only screening finds who is listed", "リスト掲載を認定できるのはscreeningのみです"),
          Text.of("write `found_by: [screening]`", "`found_by: [screening]`としてください"));
    }
  }

  private void tell(Text found, Text help) {
    problems.add("gate.listing", fact.placeOf("found_as"), found, help);
  }
}
