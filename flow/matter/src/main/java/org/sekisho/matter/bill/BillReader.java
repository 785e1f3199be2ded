package org.sekisho.matter.bill;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;

/**
 * Reads a bill of materials in CycloneDX (ECMA-424), JSON or XML; the format as far as it is read
 * is docs/formats/bill.md. A file that cannot be read to its end is refused as a whole. What is
 * wrong with a single part is told of that part, and the others stand.
 */
public final class BillReader {

  /** The largest file read, in bytes. */
  public static final int MOST_BYTES = 64 << 20;

  static final int MOST_PARTS = 100_000;
  static final int MOST_TIERS = 200;
  static final int DEEPEST = 90;
  static final String VERSIONS = "1.4, 1.5, 1.6";

  private static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";

  private BillReader() {}

  public static Checked<Bill> read(String file, byte[] content) {
    if (content.length > MOST_BYTES) {
      return new Checked.Broken<>(DocumentProblems.tooLarge(file, content.length, MOST_BYTES));
    }
    try {
      return new Checked.Sound<>(bill(file, text(file, content), ContentHash.of(content)));
    } catch (Unreadable broken) {
      return new Checked.Broken<>(List.of(broken.problem()));
    }
  }

  private static String text(String file, byte[] content) throws Unreadable {
    CharBuffer characters = CharBuffer.allocate(content.length);
    boolean broken =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(content), characters, true)
            .isError();
    String text = characters.flip().toString();
    if (broken) {
      int line = 1 + (int) text.chars().filter(each -> each == '\n').count();
      int column = text.length() - text.lastIndexOf('\n');
      throw new Unreadable(BillProblems.encoding(new Place(file, line, column, "")));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Bill bill(String file, String text, ContentHash hash) throws Unreadable {
    String start = text.stripLeading();
    if (start.startsWith("{")) {
      return json(file, text, hash);
    }
    if (start.startsWith("<")) {
      return xml(file, text, hash);
    }
    throw new Unreadable(BillProblems.format(Place.file(file)));
  }

  private static Bill json(String file, String text, ContentHash hash) throws Unreadable {
    JsonCursor cursor = new JsonCursor(file, text);
    BillDocument document = new BillDocument(cursor);
    document.read();
    cursor.close();
    if (!document.format().equals("CycloneDX")) {
      throw new Unreadable(BillProblems.format(Place.file(file).named("/bomFormat")));
    }
    return bill(
        document, version(Place.file(file).named("/specVersion"), document.version()), file, hash);
  }

  private static Bill xml(String file, String text, ContentHash hash) throws Unreadable {
    XmlCursor cursor = new XmlCursor(file, text);
    Place root = cursor.place();
    String namespace = cursor.namespace();
    if (!cursor.root().equals("bom") || !namespace.startsWith(NAMESPACE)) {
      throw new Unreadable(BillProblems.format(root));
    }
    String version = version(root, namespace.substring(NAMESPACE.length()));
    BillDocument document = new BillDocument(cursor);
    document.read();
    cursor.close();
    return bill(document, version, file, hash);
  }

  private static String version(Place place, String version) throws Unreadable {
    if (!List.of(VERSIONS.split(", ")).contains(version)) {
      throw new Unreadable(BillProblems.version(place, version));
    }
    return version;
  }

  private static Bill bill(BillDocument document, String version, String file, ContentHash hash)
      throws Unreadable {
    List<Draft> drafts = document.parts();
    if (drafts.isEmpty()) {
      throw new Unreadable(BillProblems.empty(Place.file(file)));
    }
    List<Problem> problems = new ArrayList<>(document.problems());
    new References(drafts, problems).join(document.dependencies());
    Tiers tiers = Tiers.of(drafts, document.product());
    Map<Draft, Integer> numbers = new HashMap<>();
    drafts.forEach(draft -> numbers.put(draft, numbers.size()));
    ToIntFunction<Draft> number = draft -> numbers.getOrDefault(draft, 0);
    List<Part> parts =
        drafts.stream()
            .map(draft -> draft.part(number, tiers.above(draft).map(number::applyAsInt)))
            .toList();
    return new Bill("CycloneDX " + version, hash, document.product().isPresent(), parts, problems);
  }
}
