package org.sekisho.screening.rows;

import java.io.Serial;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** A table cannot be read on; carries what to tell the user. */
public final class BrokenRow extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  BrokenRow(String code, String file, int line, Text found) {
    super(code);
    this.problem =
        new Problem(
            code,
            new Place(file, line, 1, ""),
            found,
            Text.of("mend the file and run again", "ファイルを直して再実行してください"));
  }

  static BrokenRow notUtf8(String file, int line) {
    return new BrokenRow(
        "screening.rows.encoding", file, line, Text.of("this is not UTF-8", "UTF-8ではありません"));
  }

  public Problem problem() {
    return problem;
  }
}
