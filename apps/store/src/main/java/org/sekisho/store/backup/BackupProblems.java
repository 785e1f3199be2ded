package org.sekisho.store.backup;

import java.nio.file.Path;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What can be wrong with a backup, or with where it goes. */
final class BackupProblems {

  private static final Text OTHER_COPY =
      Text.of(
          "nothing was restored: take another copy of the backup, and find out what changed this",
          "復元していません。別の写しを使用し、変更された原因を調査してください");

  private BackupProblems() {}

  static Problem column(String table, String column) {
    return new Problem(
        "backup.column.unknown",
        Place.file("database").named(table + "." + column),
        Text.of("a backup has no form for this kind of column", "この種類の列はバックアップできません"),
        Text.of("use a newer release", "新しい版を使用してください"));
  }

  static Problem missing(Path folder) {
    return new Problem(
        "backup.database.missing",
        Place.file(folder.toString()),
        Text.of("no database is here", "データベースがありません"),
        Text.of("name the folder with which the server is started", "サーバー起動時に指定するフォルダーを指定してください"));
  }

  static Problem unreadable(String where, String why) {
    return new Problem(
        "backup.database.unreadable",
        Place.file(where),
        Text.of("the database cannot be read: " + why, "データベースを読み取れません：" + why),
        Text.of("check address, user, password and rights", "アドレス、利用者、パスワード及び権限を確認してください"));
  }

  static Problem unwritable(Path file, String why) {
    return new Problem(
        "backup.file.unwritable",
        Place.file(file.toString()),
        Text.of("the backup cannot be written: " + why, "バックアップを書き込めません：" + why),
        Text.of(
            "make room, or name another file; then begin again",
            "空き容量を確保するか別のファイルを指定し、再度実行してください"));
  }

  static Problem exists(Path file) {
    return new Problem(
        "backup.file.exists",
        Place.file(file.toString()),
        Text.of("this file is there already", "ファイルが既に存在します"),
        Text.of("name another: a backup takes no other's place", "別の名前を指定してください。既存のファイルは上書きしません"));
  }

  static Problem noBackup(String file) {
    return new Problem(
        "backup.file.unreadable",
        Place.file(file),
        Text.of("this is no whole backup", "完全なバックアップではありません"),
        OTHER_COPY);
  }

  static Problem unsigned(String file, String key) {
    return new Problem(
        "backup.signature.missing",
        Place.file(file).named("manifest"),
        Text.of("there is no good signature by `" + key + "`", "`" + key + "`の有効な署名がありません"),
        OTHER_COPY);
  }

  static Problem noKeys(String file) {
    return new Problem(
        "backup.keys.missing",
        Place.file(file).named("vkeys"),
        Text.of("nothing says whose signature must be on it", "署名を検証する鍵がありません"),
        Text.of("name the public keys of the ledger with --vkey", "--vkeyで台帳の公開鍵を指定してください"));
  }

  static Problem damaged(String file, String entry, Text what) {
    return new Problem("backup.entry.damaged", Place.file(file).named(entry), what, OTHER_COPY);
  }

  static Problem version(String file, String theirs, String ours) {
    return new Problem(
        "backup.version.other",
        Place.file(file).named("manifest"),
        Text.of(
            "its tables are of version `" + theirs + "`, this program's of `" + ours + "`",
            "表の版が`" + theirs + "`です（このプログラムは`" + ours + "`）"),
        Text.of(
            "restore with the release that wrote it; the newer one brings the tables up to date"
                + " when it starts",
            "作成時の版で復元してください。新しい版は起動時に表を更新します"));
  }

  static Problem taken(String where) {
    return new Problem(
        "backup.target.taken",
        Place.file(where),
        Text.of("something is here already", "既にデータが存在します"),
        Text.of("restore into an empty place", "空の場所に復元してください"));
  }

  static Problem difference(String file, Text what) {
    return new Problem("backup.ledger.differs", Place.file(file), what, OTHER_COPY);
  }
}
