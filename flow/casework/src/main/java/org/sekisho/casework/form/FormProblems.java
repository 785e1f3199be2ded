package org.sekisho.casework.form;

import org.sekisho.documents.Brief;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** What is wrong with the bytes of an act. */
final class FormProblems {

  private static final Text RESTORE = Text.of("restore it as it was written", "元の記録に戻してください");

  private FormProblems() {}

  static void missing(Problems problems, Place place, String name) {
    problems.add(
        "casework.act.missing",
        place,
        Text.of("`" + name + "` is missing", "`" + name + "`がありません"),
        RESTORE);
  }

  static void value(Problems problems, Place place, String found, String en, String ja) {
    problems.add(
        "casework.act.value",
        place,
        Text.of(
            "`" + Brief.of(found) + "` is not " + en,
            "`" + Brief.of(found) + "`は" + ja + "ではありません"),
        RESTORE);
  }

  static void form(Problems problems, Place place, Text what) {
    problems.add("casework.act.form", place, what, RESTORE);
  }
}
