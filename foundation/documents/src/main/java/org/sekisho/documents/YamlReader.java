package org.sekisho.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
    Optional<String> text = decode(content);
    if (text.isEmpty()) {
      problems.add(
          "document.encoding",
          Place.file(file),
          Text.of("the file is not UTF-8 text", "UTF-8の文書ではありません"),
          Text.of("save it as UTF-8", "UTF-8で保存してください"));
      return new Checked.Broken<>(problems.inOrder());
    }
    return parse(file, text.get(), problems);
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
          Text.of("mend the text here", "この箇所を直してください"));
    } catch (YamlEngineException broken) {
      problems.add(
          "document.syntax",
          Place.file(file),
          Text.of("this is not YAML", "YAMLとして読めません"),
          Text.of("write one YAML document", "YAML文書を一つだけ書いてください"));
    }
    return new Checked.Broken<>(problems.inOrder());
  }

  private static Optional<String> decode(byte[] content) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
