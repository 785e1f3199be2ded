package org.sekisho.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML 1.2 document from hostile hands: no anchors or aliases, no tags, no duplicate
 * keys, and limits on size and depth. Nothing is constructed but {@link Node}s.
 */
public final class YamlReader {

  /** The longest document read, in bytes. */
  public static final int MOST_BYTES = 1 << 20;

  private YamlReader() {}

  /** Reads the document, or tells every problem that stops it from being read. */
  public static Checked<Node> read(String file, byte[] content) {
    Problems problems = new Problems();
    if (content.length > MOST_BYTES) {
      return new Checked.Broken<>(DocumentProblems.tooLarge(file, content.length, MOST_BYTES));
    }
    CharBuffer text = CharBuffer.allocate(content.length);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
      problems.add(
          "document.encoding",
          endOf(file, text.flip().toString()),
          Text.of("the file is not UTF-8 text", "UTF-8の文書ではありません"),
          Text.of("save it as UTF-8", "UTF-8で保存してください"));
      return new Checked.Broken<>(problems.inOrder());
    }
    return readable(file, text.flip().toString(), problems);
  }

  /** YAML 1.2, section 5.1: a document holds printable characters alone. */
  private static Checked<Node> readable(String file, String text, Problems problems) {
    int at = 0;
    while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == text.length()) {
      return parse(file, text, problems);
    }
    String code = String.format("U+%04X", text.codePointAt(at));
    problems.add(
        "document.character",
        endOf(file, text.substring(0, at)),
        Text.of("a control character stands here: " + code, "制御文字" + code + "があります"),
        Text.of("remove it", "削除してください"));
    return new Checked.Broken<>(problems.inOrder());
  }

  /** The place right after some text from the beginning of a file. */
  private static Place endOf(String file, String before) {
    int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
    String last = before.substring(before.lastIndexOf('\n') + 1);
    return new Place(file, line, last.codePointCount(0, last.length()) + 1, "");
  }

  private static Checked<Node> parse(String file, String text, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(MOST_BYTES).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      Optional<Node> root = new TreeBuilder(file, text, events, problems).document();
      return root.isPresent() && problems.isEmpty()
          ? new Checked.Sound<>(root.get())
          : new Checked.Broken<>(problems.inOrder());
    } catch (MarkedYamlEngineException broken) {
      problems.add(
          "document.syntax",
          broken
              .getProblemMark()
              .map(mark -> TreeBuilder.place(file, mark))
              .orElse(Place.file(file)),
          Text.of(
              "this is not YAML: " + broken.getProblem(), "YAMLとして読めません：" + broken.getProblem()),
          Text.of("mend the text here", "この箇所を修正してください"));
    } catch (YamlEngineException broken) {
      problems.add(
          "document.syntax",
          Place.file(file),
          Text.of("this is not YAML", "YAMLとして読めません"),
          Text.of("write one YAML document", "YAML文書を一つだけ書いてください"));
    }
    return new Checked.Broken<>(problems.inOrder());
  }
}
