package org.sekisho.ledger.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sekisho.documents.Brief;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.NoteReader;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads proof files from hostile hands; nothing is verified yet. */
public final class ProofReader {

  private static final int MOST_HASHES = 64;
  private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");
  private static final String EXTRA = "extra ";

  private final String file;
  private final Problems problems = new Problems();

  private ProofReader(String file) {
    this.file = file;
  }

  /** The file's content, or every line that is wrong. */
  public static Checked<ProofFile> read(String file, String content) {
    return new ProofReader(file).read(content);
  }

  private Checked<ProofFile> read(String content) {
    int split = content.indexOf("\n\n");
    List<String> lines = (split < 0 ? content : content.substring(0, split)).lines().toList();
    Checked<SignedNote> note = NoteReader.note(file, split < 0 ? "" : content.substring(split + 2));
    problems.addAll(note.problems());
    int at = 0;
    if (!line(lines, at++).equals(ProofFile.HEADER)) {
      wrong(1, line(lines, 0), ProofFile.HEADER);
    }
    Optional<Opening> opening = Optional.empty();
    if (line(lines, at).startsWith(EXTRA)) {
      opening = opening(at + 1, line(lines, at++));
    }
    long index = index(at + 1, line(lines, at++));
    List<Hash> path = path(lines, at);
    Optional<Opening> read = opening;
    return problems.check(() -> new ProofFile(read, index, path, note.orThrow()));
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "";
  }

  private Optional<Opening> opening(int line, String found) {
    Optional<Opening> opening = base64(found.substring(EXTRA.length())).flatMap(Opening::kept);
    if (opening.isEmpty()) {
      wrong(line, found, "extra BASE64");
    }
    return opening;
  }

  private long index(int line, String found) {
    if (INDEX.matcher(found).matches()) {
      return Long.parseLong(found.substring("index ".length()));
    }
    wrong(line, found, "index NUMBER");
    return 0;
  }

  private List<Hash> path(List<String> lines, int from) {
    List<Hash> path = new ArrayList<>();
    for (int at = from; at < lines.size(); at++) {
      int line = at + 1;
      String found = lines.get(at);
      base64(found)
          .filter(bytes -> bytes.length == Hash.LENGTH && path.size() < MOST_HASHES)
          .map(Hash::of)
          .ifPresentOrElse(path::add, () -> wrong(line, found, "BASE64"));
    }
    return path;
  }

  private static Optional<byte[]> base64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return Optional.of(bytes)
          .filter(read -> Base64.getEncoder().encodeToString(read).equals(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private void wrong(int line, String found, String wanted) {
    String shown = "`" + Brief.of(found) + "`";
    problems.add(
        "ledger.proof.line",
        new Place(file, line, 1, ""),
        Text.of(
            shown + " stands where `" + wanted + "` should",
            "`" + wanted + "`とあるべきところが" + shown + "です"),
        Text.of("ask for the proof file again", "証明ファイルの再交付を求めてください"));
  }
}
