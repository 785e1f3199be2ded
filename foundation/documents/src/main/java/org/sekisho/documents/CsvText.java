package org.sekisho.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * Comma-separated values (RFC 4180) of which one broken row spoils no other: a row that cannot be
 * read is told and marked, and reading goes on behind it. The first row names the columns.
 */
public final class CsvText implements Lines {

  /** The largest file that is read. */
  public static final long MOST_BYTES = 256L << 20;

  private static final int LONGEST_CELL = 1 << 16;
  private static final char REPLACED = '\uFFFD';

  private final String file;
  private final CharSequence text;
  private final ContentHash hash;
  private final List<String> columns;
  private int at;
  private int line = 1;

  private CsvText(String file, CharSequence text, ContentHash hash) {
    this.file = file;
    this.text = text;
    this.hash = hash;
    this.at = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
    this.columns = header();
  }

  /** Reads the header; the rows follow with {@link #next}. */
  public static Checked<CsvText> read(String file, byte[] content, Charset charset) {
    if (content.length > MOST_BYTES) {
      return new Checked.Broken<>(DocumentProblems.tooLarge(file, content.length, MOST_BYTES));
    }
    CsvText table = new CsvText(file, decoded(content, charset), ContentHash.of(content));
    return table.columns.isEmpty()
        ? new Checked.Broken<>(
            List.of(
                new Problem(
                    "lines.empty",
                    Place.file(file),
                    Text.of("the file has no header", "見出し行がありません"),
                    Text.of("name the columns in the first row", "一行目に列の名前を書いてください"))))
        : new Checked.Sound<>(table);
  }

  /** What is not of the character set becomes U+FFFD, by which its row is known. */
  private static CharSequence decoded(byte[] content, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(content));
    } catch (CharacterCodingException replaced) {
      throw new IllegalStateException(replaced);
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public ContentHash hash() {
    return hash;
  }

  @Override
  public Optional<Row> next() {
    skipEmptyLines();
    if (at >= text.length()) {
      return Optional.empty();
    }
    int start = at;
    int first = line;
    List<String> cells = new ArrayList<>();
    boolean closed = cells(cells);
    if (!closed) {
      at = start;
      line = first;
      cells.clear();
      cells.add(restOfLine());
    }
    Optional<Problem> broken = closed ? fault(cells, first) : Optional.of(quote(first));
    return Optional.of(Row.of(new Place(file, first, 1, ""), fitted(cells), broken));
  }

  private List<String> header() {
    skipEmptyLines();
    List<String> names = new ArrayList<>();
    return at < text.length() && cells(names)
        ? names.stream().map(String::strip).toList()
        : List.of();
  }

  private Optional<Problem> fault(List<String> cells, int first) {
    if (cells.size() != columns.size()) {
      Text found =
          Text.of(
              "the row has " + cells.size() + " values, the header " + columns.size(),
              "この行の値は" + cells.size() + "個、見出しは" + columns.size() + "個です");
      return Optional.of(problem("lines.width", first, "", found, MEND));
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).indexOf(REPLACED) >= 0) {
        Text found = Text.of("this is not in the character set", "文字コードが正しくありません");
        return Optional.of(problem("lines.encoding", first, columns.get(i), found, SAVE));
      }
      if (cells.get(i).chars().anyMatch(CsvText::isControl)) {
        Text found = Text.of("a control character stands here", "制御文字が含まれています");
        return Optional.of(problem("lines.character", first, columns.get(i), found, MEND));
      }
    }
    return Optional.empty();
  }

  private static final Text MEND = Text.of("mend this row", "この行を修正してください");
  private static final Text SAVE =
      Text.of(
          "save the file as UTF-8, or name its --encoding",
          "UTF-8で保存するか、--encodingで文字コードを指定してください");

  private Problem quote(int first) {
    return problem(
        "lines.quote",
        first,
        "",
        Text.of("a quote is not closed, or a value is too long", "引用符が閉じていないか、値が長すぎます"),
        MEND);
  }

  private Problem problem(String code, int at, String column, Text found, Text help) {
    return new Problem(code, new Place(file, at, 1, column), found, help);
  }

  private static boolean isControl(int character) {
    return character < ' ' && character != '\t' && character != '\n' && character != '\r';
  }

  private List<String> fitted(List<String> cells) {
    List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns.size())));
    fitted.addAll(Collections.nCopies(columns.size() - fitted.size(), ""));
    return fitted;
  }

  private void skipEmptyLines() {
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      advance();
    }
  }

  /** Reads the cells of a row; false where a quote is never closed or a cell has no end. */
  private boolean cells(List<String> cells) {
    while (true) {
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      Optional<String> cell = quoted ? quoted() : plain(new StringBuilder());
      if (cell.isEmpty()) {
        return false;
      }
      cells.add(cell.get());
      if (at >= text.length() || text.charAt(at) != ',') {
        return true;
      }
      advance();
    }
  }

  private Optional<String> plain(StringBuilder cell) {
    while (at < text.length() && !isEnd(text.charAt(at))) {
      cell.append(text.charAt(at));
      advance();
      if (cell.length() > LONGEST_CELL) {
        return Optional.empty();
      }
    }
    return Optional.of(cell.toString());
  }

  private static boolean isEnd(char character) {
    return character == ',' || character == '\n' || character == '\r';
  }

  private Optional<String> quoted() {
    StringBuilder cell = new StringBuilder();
    advance();
    while (at < text.length() && cell.length() <= LONGEST_CELL) {
      char character = text.charAt(at);
      advance();
      if (character != '"') {
        cell.append(character);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        advance();
      } else {
        return plain(cell);
      }
    }
    return Optional.empty();
  }

  private String restOfLine() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '\n') {
      advance();
    }
    return text.subSequence(start, Math.min(at, start + LONGEST_CELL)).toString().strip();
  }

  private void advance() {
    line += text.charAt(at) == '\n' ? 1 : 0;
    at++;
  }
}
