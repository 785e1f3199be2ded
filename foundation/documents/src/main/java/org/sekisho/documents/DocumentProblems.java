package org.sekisho.documents;

import java.util.List;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Problems of any document, whatever it is about. */
public final class DocumentProblems {

  private DocumentProblems() {}

  public static List<Problem> tooLarge(String file, long bytes, long most) {
    return List.of(
        new Problem(
            "document.size",
            Place.file(file),
            Text.of(
                "the file has " + bytes + " bytes; at most " + most + " are read",
                "ファイルは" + bytes + "バイトです（上限" + most + "バイト）"),
            Text.of("split it or remove what is not needed", "分割するか、不要な部分を削除してください")));
  }

  public static List<Problem> notFound(String file) {
    return List.of(
        new Problem(
            "document.missing",
            Place.file(file),
            Text.of("there is no readable file here", "読み取れるファイルがありません"),
            Text.of("check the path", "パスを確認してください")));
  }
}
