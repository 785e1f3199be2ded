package org.sekisho.ledger.note;

import org.sekisho.documents.Brief;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** What can be wrong with a note, a key or a checkpoint. */
final class NoteProblems {

  private final String file;
  private final Problems problems;

  NoteProblems(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void key(String found) {
    add(
        "ledger.key.unreadable",
        1,
        found,
        "a key of the form name+id+base64",
        "鍵（name+id+base64の形式）");
  }

  void signature(int line, String found) {
    add("ledger.note.signature", line, found, "a signature line", "署名の行");
  }

  void frame(String found) {
    add(
        "ledger.note.form",
        0,
        found,
        "a note: text, an empty line, signatures",
        "署名付き文書（本文、空行、署名）");
  }

  void checkpoint(int line, String found) {
    add("ledger.checkpoint.line", line, found, "a line of a checkpoint", "チェックポイントの行");
  }

  private void add(String code, int line, String found, String en, String ja) {
    String shown = "`" + Brief.of(found.strip()) + "`";
    problems.add(
        code,
        new Place(file, line, line == 0 ? 0 : 1, ""),
        Text.of(shown + " is not " + en, shown + "は" + ja + "ではありません"),
        Text.of("give the file as the log wrote it", "ログが書いたままのファイルを指定してください"));
  }
}
