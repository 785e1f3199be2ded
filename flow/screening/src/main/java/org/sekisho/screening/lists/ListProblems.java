package org.sekisho.screening.lists;

import java.net.URI;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What can be wrong with fetching and keeping lists. */
final class ListProblems {

  static final String TRUNCATED = "screening.list.truncated";

  private static final Text TRY_LATER =
      Text.of(
          "the last good version stays in use; try again later",
          "直近の正常な版を引き続き使用します。時間をおいて再試行してください");

  private ListProblems() {}

  static Problem noVersion(String listId, String wanted) {
    return new Problem(
        "screening.list.version.none",
        Place.file(listId),
        Text.of(
            "there is no version of `" + Brief.of(listId) + "`" + wanted,
            "名簿`" + Brief.of(listId) + "`の該当する版がありません" + wanted),
        Text.of(
            "run `sekisho lists update " + listId + "`, or give a file: `" + listId + "=FILE`",
            "`sekisho lists update " + listId + "`を実行するか、`" + listId + "=ファイル`で指定してください"));
  }

  static Problem damaged(StoredVersion version) {
    return new Problem(
        "screening.list.version.damaged",
        Place.file(version.listId()),
        Text.of(
            "version " + version.number() + " in the store is damaged",
            "保存された第" + version.number() + "版が壊れています"),
        Text.of("restore the store from a copy", "バックアップから復元してください"));
  }

  static Problem tooFew(String listId, long found, long least) {
    return counts(
        listId,
        "the list has " + found + " parties; at least " + least + " are expected",
        "名簿は" + found + "件です（最少" + least + "件の見込み）");
  }

  static Problem tooMany(String listId, long found, long most) {
    return counts(
        listId,
        "the list has " + found + " parties; at most " + most + " are expected",
        "名簿は" + found + "件です（最多" + most + "件の見込み）");
  }

  static Problem shrunk(String listId, long from, long to, long most) {
    return counts(
        listId,
        "the list went from " + from + " to " + to + " parties, more than " + most + " % fewer",
        "名簿が" + from + "件から" + to + "件に減りました（許容" + most + "％超）");
  }

  private static Problem counts(String listId, String en, String ja) {
    return new Problem(
        "screening.list.counts",
        Place.file(listId),
        Text.of(en, ja),
        Text.of(
            "the last good version stays in use; if the change is real, mend `counts` in list.yaml",
            "直近の正常な版を引き続き使用します。実際の変更であればlist.yamlの`counts`を改めてください"));
  }

  static Problem noSource(String listId) {
    return new Problem(
        "screening.list.source.none",
        Place.file(listId),
        Text.of("the list has no address to fetch it from", "取得元のアドレスがない名簿です"),
        Text.of(
            "fetch it by hand and run `sekisho lists add " + listId + "=FILE`",
            "手動で取得し、`sekisho lists add " + listId + "=ファイル`を実行してください"));
  }

  static Problem unreachable(URI address, String why) {
    return new Problem(
        "screening.list.download",
        Place.file(Brief.of(address.toString())),
        Text.of("the download failed: " + Brief.of(why), "取得できませんでした：" + Brief.of(why)),
        TRY_LATER);
  }

  static Problem checksum(URI address) {
    return new Problem(
        "screening.list.checksum",
        Place.file(Brief.of(address.toString())),
        Text.of("the file does not have the checksum its publisher states", "公表元が示すチェックサムと一致しません"),
        TRY_LATER);
  }

  static Problem unwritable(String path) {
    return new Problem(
        "screening.list.store",
        Place.file(path),
        Text.of("the store cannot be read or written", "保存先を読み書きできません"),
        Text.of("check the folder given by --home", "--homeで指定したフォルダを確かめてください"));
  }
}
