package org.sekisho.store.database;

import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What can be wrong with a database. */
final class StoreProblems {

  private StoreProblems() {}

  static Problem taken(String where) {
    return new Problem(
        "store.database.taken",
        Place.file(where),
        Text.of("another server works on this database", "別のサーバーがこのデータベースを使用しています"),
        Text.of("stop it first; one server at a time writes", "先に停止してください。同時に書き込めるサーバーは一つです"));
  }

  static Problem unreachable(String where, String why) {
    return new Problem(
        "store.database.unreachable",
        Place.file(where),
        Text.of("the database cannot be opened: " + why, "データベースを開けません：" + why),
        Text.of("check address, user, password and rights", "アドレス、利用者、パスワード及び権限を確認してください"));
  }

  /** Nothing of the act is kept; everything acknowledged before is, and reading goes on. */
  static Problem full() {
    return new Problem(
        "store.disk.full",
        Place.file("database"),
        Text.of(
            "the disk of the database is full; nothing of this was kept",
            "データベースのディスクに空きがないため、記録されていません"),
        Text.of("make room, then try again", "空き容量を確保し、再度行ってください"));
  }

  static Problem failed() {
    return new Problem(
        "store.disk.failed",
        Place.file("database"),
        Text.of("the database failed; nothing of this was kept", "データベースに障害があり、記録されていません"),
        Text.of("see the log of the server, then try again", "サーバーのログを確認し、再度行ってください"));
  }
}
