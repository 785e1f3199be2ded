package org.sekisho.server.accounts;

import org.sekisho.server.web.Refusals;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What is not there for the one who asks. */
final class PeopleProblems {

  private PeopleProblems() {}

  static Problem none() {
    return new Problem(
        "account.none",
        Place.file("request").named("path"),
        Text.of("you have no account here", "アカウントがありません"),
        Text.of("start the server with `--data` to have accounts", "`--data`を指定してサーバーを起動してください"));
  }

  static Problem person(String id) {
    return Refusals.unknown("account.person.unknown", "person", id, "利用者");
  }

  static Problem organisation(String id) {
    return Refusals.unknown("account.organisation.unknown", "organisation", id, "組織");
  }
}
