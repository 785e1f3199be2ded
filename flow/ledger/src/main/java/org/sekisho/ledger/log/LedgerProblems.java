package org.sekisho.ledger.log;

import java.nio.file.Path;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What can be wrong with a log. */
public final class LedgerProblems {

  private LedgerProblems() {}

  static Problem none(Path folder) {
    return new Problem(
        "ledger.log.none",
        Place.file(folder.toString()),
        Text.of("there is no log here", "ここには台帳がありません"),
        Text.of("make one with `sekisho ledger new`", "`sekisho ledger new`で作成してください"));
  }

  static Problem exists(Path folder) {
    return new Problem(
        "ledger.log.exists",
        Place.file(folder.toString()),
        Text.of("there is a log here already", "ここには既に台帳があります"),
        Text.of("name an empty folder", "空のフォルダーを指定してください"));
  }

  static Problem taken(Path folder) {
    return new Problem(
        "ledger.log.taken",
        Place.file(folder.toString()),
        Text.of("another program writes to this log", "別のプログラムがこの台帳に書き込んでいます"),
        Text.of("wait for it to end", "終了を待ってください"));
  }

  /** A file that should be readable, or has not the form it must have. */
  public static Problem malformed(Path file, Text what) {
    return new Problem(
        "ledger.file.malformed",
        Place.file(file.toString()),
        Text.of("this is no " + what.en(), what.ja() + "ではありません"),
        Text.of("get an unchanged copy of it", "改変のない写しを入手してください"));
  }

  static Problem lost(Path file, long kept, long promised) {
    return new Problem(
        "ledger.entries.lost",
        Place.file(file.toString()),
        Text.of(
            kept + " entries are here, the signed checkpoint says " + promised,
            "記録は" + kept + "件ですが、署名済みチェックポイントでは" + promised + "件です"),
        Text.of(
            "entries were taken away or the disk lost them: restore a whole copy",
            "記録が除去され、又は失われています。完全な写しから復元してください"));
  }

  static Problem differs(Path file, long size) {
    return new Problem(
        "ledger.root.differs",
        Place.file(file.toString()),
        Text.of(
            "the first " + size + " entries are not those that were signed",
            "最初の" + size + "件の記録が署名時のものと異なります"),
        Text.of(
            "an entry was changed, put in or reordered: restore a whole copy",
            "記録が変更、挿入又は並べ替えられています。完全な写しから復元してください"));
  }

  static Problem unsigned(Path file, String key) {
    return new Problem(
        "ledger.signature.missing",
        Place.file(file.toString()),
        Text.of("there is no good signature by `" + key + "`", "`" + key + "`の有効な署名がありません"),
        Text.of("do not rely on it; ask who keeps the log", "信頼せず、台帳の管理者に確認してください"));
  }

  static Problem tile(Path file) {
    return new Problem(
        "ledger.tile.differs",
        Place.file(file.toString()),
        Text.of("this tile is missing or is not what the entries make", "このタイルがないか、記録と一致しません"),
        Text.of("publish the log again", "台帳を再公開してください"));
  }

  /** A proof whose parts do not fit together. */
  public static Problem unproved(String file, Text what) {
    return new Problem(
        "ledger.proof.fails",
        Place.file(file),
        what,
        Text.of("do not rely on it; ask for the original", "信頼せず、原本を請求してください"));
  }
}
