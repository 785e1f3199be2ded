package org.sekisho.matter;

import java.util.List;
import java.util.Optional;
import org.sekisho.documents.Fields;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code lists}, {@code programmes} and {@code about} of a fact about the listed. */
final class ListingReader {

  private final Fields fact;
  private final Problems problems;

  ListingReader(Fields fact, Problems problems) {
    this.fact = fact;
    this.problems = problems;
  }

  /** The listing, or empty where the fact is not about one. */
  Optional<Listing> read(FactType type) {
    Optional<String> finder = fact.string("found_as").flatMap(ListingReader::finder);
    Optional<String> role = fact.string("role");
    List<String> about = fact.strings("about");
    Listing listing =
        new Listing(
            fact.strings("lists"),
            fact.strings("programmes"),
            about.isEmpty() ? role.stream().toList() : about);
    finder.ifPresent(stage -> check(type, listing, stage));
    boolean told = !listing.lists().isEmpty() || !listing.programmes().isEmpty();
    if (finder.isEmpty() && (told || !about.isEmpty())) {
      tell(
          Text.of(
              "`lists`, `programmes` and `about` need a `found_as` about the listed",
              "`lists`、`programmes`及び`about`には掲載者に関する`found_as`が必要です"),
          Text.of("add it, or remove them", "これを加えるか、削除してください"));
    }
    return finder.map(stage -> listing);
  }

  /** The stage that finds what a word says. */
  private static Optional<String> finder(String word) {
    return switch (word) {
      case Listing.WORD, Listing.NAMED -> Optional.of("screening");
      case Listing.OWNED -> Optional.of("ownership");
      default -> Optional.empty();
    };
  }

  private void check(FactType type, Listing listing, String stage) {
    boolean named = fact.string("found_as").filter(Listing.NAMED::equals).isPresent();
    if (named && !isChoiceWithNobody(type)) {
      tell(
          Text.of(
              "who is listed as whom is a choice with the value `none`",
              "どの掲載者であるかは、値`none`を含む選択で表します"),
          Text.of(
              "write `type: choice`, the ids of entries as values, and `none`",
              "`type: choice`とし、掲載者のid及び`none`を値としてください"));
    }
    if (!named && !(type instanceof FactType.YesOrNo)) {
      tell(
          Text.of("being listed is yes or no", "リスト掲載の有無はyes又はnoで表します"),
          Text.of("write `type: yes-no`", "`type: yes-no`としてください"));
    }
    if (listing.about().isEmpty()) {
      tell(
          Text.of("it is not told who is listed", "誰の掲載かが示されていません"),
          Text.of("add `role`, or `about` with roles", "`role`又は役割を並べた`about`を加えてください"));
    }
    if (listing.lists().isEmpty()) {
      tell(
          Text.of("no list is named", "リストが示されていません"),
          Text.of("name the folders of lists in `lists`", "`lists`にリストのフォルダー名を書いてください"));
    }
    if (!fact.strings("found_by").contains(stage)) {
      tell(
          Text.of("it is " + stage + " that finds this", "これを認定するのは" + stage + "です"),
          Text.of("write `found_by: [" + stage + "]`", "`found_by: [" + stage + "]`としてください"));
    }
  }

  private static boolean isChoiceWithNobody(FactType type) {
    return type instanceof FactType.Choice choice && choice.code(Listing.NOBODY).isPresent();
  }

  private void tell(Text found, Text help) {
    problems.add("gate.listing", fact.placeOf("found_as"), found, help);
  }
}
