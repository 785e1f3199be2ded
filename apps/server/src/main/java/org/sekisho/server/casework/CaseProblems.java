package org.sekisho.server.casework;

import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What is said to those who ask for a case that is none of theirs. */
final class CaseProblems {

  private CaseProblems() {}

  static Problem missing(String caseId) {
    return new Problem(
        "casework.case.unknown",
        Place.file(caseId),
        Text.of("there is no such case for you", "該当する事案がありません"),
        Text.of("open it from your own list", "自分の一覧から選択してください"));
  }

  static Problem noFiler() {
    return new Problem(
        "casework.filer.none",
        Place.file("draft"),
        Text.of("you do not file for an organisation", "届出を行う権限がありません"),
        Text.of("ask whoever keeps your organisation's accounts", "自組織の利用者管理者に依頼してください"));
  }
}
