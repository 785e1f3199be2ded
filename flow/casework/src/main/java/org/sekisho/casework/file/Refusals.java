package org.sekisho.casework.file;

import java.util.List;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Why a deed is not admitted, all reasons together. */
final class Refusals {

  private final Problems problems = new Problems();
  private final Place place;

  Refusals(String caseId, String deed) {
    place = new Place(caseId, 0, 0, deed);
  }

  void add(String code, Text found, Text help) {
    problems.add("casework." + code, place, found, help);
  }

  /** Unless it holds, a reason. */
  void unless(boolean holds, String code, Text found, Text help) {
    if (!holds) {
      add(code, found, help);
    }
  }

  void addAll(List<Problem> others) {
    problems.addAll(others);
  }

  Problems problems() {
    return problems;
  }

  /** Words must be there. */
  void words(String field, String words) {
    unless(
        !words.isBlank(),
        "words.missing",
        Text.of("`" + field + "` is empty", "`" + field + "`が空です"),
        Text.of("write it", "記入してください"));
  }

  /** There is no such thing in the case. */
  void unknown(String kind, String kindJa, String id) {
    add(
        "reference.unknown",
        Text.of("there is no " + kind + " `" + id + "` here", kindJa + "`" + id + "`はこの事案にありません"),
        Text.of("name one of the case", "この事案にあるものを指定してください"));
  }

  /** There is one already. */
  void twice(String id) {
    add(
        "reference.twice",
        Text.of("`" + id + "` is there already", "`" + id + "`は既に存在します"),
        Text.of("give another id", "別の識別子を付けてください"));
  }
}
