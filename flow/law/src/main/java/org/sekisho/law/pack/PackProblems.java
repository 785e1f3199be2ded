package org.sekisho.law.pack;

import java.util.Collection;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Nearest;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Problems that several parts of a pack can have. */
final class PackProblems {

  private PackProblems() {}

  static void twice(Problems problems, Place place, String id) {
    problems.add(
        "law.id.twice",
        place,
        Text.of(
            "`" + Brief.of(id) + "` is defined a second time", "`" + Brief.of(id) + "`が二度定義されています"),
        Text.of("give it another id, or remove it", "別のidにするか、削除してください"));
  }

  static void unknown(
      Problems problems, String code, Place place, String id, Collection<String> known) {
    problems.add(
        code,
        place,
        Text.of(
            "`" + Brief.of(id) + "` is not defined in this pack",
            "`" + Brief.of(id) + "`はこのパックで定義されていません"),
        Nearest.to(id, known)
            .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
            .orElse(Text.of("define it first", "先に定義してください")));
  }

  static void hole(Problems problems, Place place, String id, String en, String ja) {
    problems.add(
        "law.version.hole",
        place,
        Text.of("`" + id + "` " + en, "`" + id + "`" + ja),
        Text.of("let each version begin the day after the one before", "各版を前の版の翌日から始めてください"));
  }
}
