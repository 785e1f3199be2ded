package org.sekisho.accounts.keep;

import org.sekisho.accounts.Role;
import org.sekisho.accounts.book.Names;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Why an account is not changed so. */
final class KeepingProblems {

  private KeepingProblems() {}

  static Problem organisation() {
    return Names.problem(
        "account.organisation.unknown",
        "organisation",
        Text.of("there is no such organisation", "該当する組織がありません"),
        Text.of("name one of the list", "一覧にある組織を指定してください"));
  }

  static Problem unit() {
    return Names.problem(
        "account.unit.unknown",
        "unit",
        Text.of("the organisation has no such unit", "組織に該当する部署がありません"),
        Text.of("name one of the organisation's", "組織内の部署を指定してください"));
  }

  static Problem otherSide(Role role) {
    return Names.problem(
        "account.role.side",
        "roles",
        Text.of(
            "`" + role.code() + "` is no role of this side",
            "`" + role.code() + "`はこの組織の区分では付与できません"),
        Text.of("give a role that the organisation knows", "組織の区分に応じた役割を指定してください"));
  }

  static Problem reserved(Role role) {
    return Names.problem(
        "account.role.reserved",
        "roles",
        Text.of(
            "`" + role.code() + "` is given by a system administrator alone",
            "`" + role.code() + "`を付与できるのはシステム管理者のみです"),
        Text.of("ask one", "システム管理者に依頼してください"));
  }

  static Problem oneself() {
    return Names.problem(
        "account.change.oneself",
        "person",
        Text.of("nobody changes what they themselves may do", "自己の権限等を自ら変更することはできません"),
        Text.of("ask another administrator", "他の管理者に依頼してください"));
  }

  static Problem last() {
    return Names.problem(
        "account.change.last",
        "person",
        Text.of("this is the last system administrator", "最後のシステム管理者です"),
        Text.of("appoint another first", "先に他のシステム管理者を任命してください"));
  }
}
