package org.sekisho.screening.lists;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.documents.Brief;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.screening.formats.FieldMap;
import org.sekisho.screening.formats.ListFormat;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code list.yaml}; its fields are told in {@code docs/formats/list-folder.md}. */
final class ListYaml {

  static final String FILE = "list.yaml";

  private static final long DAY = 24;

  private final String id;
  private final Problems problems = new Problems();

  private ListYaml(String id) {
    this.id = id;
  }

  static Checked<ListDefinition> read(Folder folder) {
    byte[] content = folder.files().getOrDefault(FILE, new byte[0]);
    if (content.length == 0) {
      return new Checked.Broken<>(DocumentProblems.notFound(folder.nameOf(FILE)));
    }
    return YamlReader.read(folder.nameOf(FILE), content)
        .then(root -> new ListYaml(folder.name()).read(root));
  }

  private Checked<ListDefinition> read(Node root) {
    Fields fields = Fields.of(root, problems);
    Text title = fields.requiredText("title");
    Text publisher = fields.requiredText("publisher");
    Text licence = fields.requiredText("licence");
    List<ListFormat> formats = formats(fields);
    List<SourceFile> sources = fields.list("source").stream().flatMap(this::source).toList();
    Duration refresh = Duration.ofHours(fields.number("refresh-hours").orElse(DAY));
    ExpectedCounts counts = counts(fields);
    Charset encoding = encoding(fields);
    FieldMap map =
        new FieldMap(columns(fields), fields.string("separator").orElse(FieldMap.NONE.separator()));
    fields.close();
    return problems.check(() ->
        new ListDefinition(
            id, title, publisher, licence, formats, sources, refresh, counts, encoding, map));
  }

  private List<ListFormat> formats(Fields fields) {
    List<ListFormat> formats = new ArrayList<>();
    String first = fields.requiredString("format");
    Stream.concat(Stream.of(first), fields.strings("also").stream())
        .forEach(code ->
            ListFormat.of(code)
                .ifPresentOrElse(formats::add, () -> unknown(fields, "format", code, all())));
    return formats;
  }

  private static List<String> all() {
    return Stream.of(ListFormat.values()).map(ListFormat::code).toList();
  }

  private Stream<SourceFile> source(Node node) {
    Fields fields = Fields.of(node, problems);
    String name = fields.requiredString("file");
    Optional<URI> address = uri(fields, "address");
    Optional<URI> checksum = uri(fields, "checksum");
    if (!name.matches("[\\w.-]+") || name.startsWith(".")) {
      fail(
          fields.placeOf("file"),
          Text.of(
              "`" + Brief.of(name) + "` is not a file name",
              "`" + Brief.of(name) + "`はファイル名ではありません"),
          Text.of("use letters, digits, points and hyphens", "英数字、点、ハイフンを使ってください"));
    }
    fields.close();
    return address.stream().map(found -> new SourceFile(name, found, checksum));
  }

  private Optional<URI> uri(Fields fields, String name) {
    Optional<String> text = fields.string(name);
    try {
      return text.isPresent() ? Optional.of(new URI(text.get())) : Optional.empty();
    } catch (URISyntaxException wrong) {
      String shown = Brief.of(text.orElse(""));
      fail(
          fields.placeOf(name),
          Text.of("`" + shown + "` is not an address", "`" + shown + "`はアドレスではありません"),
          Text.of("write an https: address", "https:で始まるアドレスを書いてください"));
      return Optional.empty();
    }
  }

  private ExpectedCounts counts(Fields fields) {
    Optional<Node> node = fields.node("counts");
    if (node.isEmpty()) {
      return new ExpectedCounts(1, Integer.MAX_VALUE, 100);
    }
    Fields inner = Fields.of(node.get(), problems);
    ExpectedCounts counts =
        new ExpectedCounts(
            inner.number("least").orElse(1L),
            inner.number("most").orElse((long) Integer.MAX_VALUE),
            inner.number("shrink").orElse(20L));
    inner.close();
    return counts;
  }

  private Charset encoding(Fields fields) {
    String name = fields.string("encoding").orElse("UTF-8");
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      unknown(fields, "encoding", name, List.of("UTF-8", "windows-1252", "windows-31j"));
      return StandardCharsets.UTF_8;
    }
  }

  private Map<FieldMap.Field, List<String>> columns(Fields fields) {
    Map<FieldMap.Field, List<String>> columns = new EnumMap<>(FieldMap.Field.class);
    List<String> known =
        Stream.of(FieldMap.Field.values())
            .map(field -> field.name().toLowerCase(Locale.ROOT))
            .toList();
    Fields all = fields.node("fields").map(node -> Fields.of(node, problems)).orElse(fields);
    fields
        .children("fields")
        .forEach((name, node) -> {
          int at = known.indexOf(name);
          if (at < 0) {
            unknown(fields, "fields", name, known);
          } else {
            columns.put(FieldMap.Field.values()[at], names(all, name, node));
          }
        });
    return columns;
  }

  private static List<String> names(Fields fields, String name, Node node) {
    return switch (node) {
      case Node.Sequence sequence -> fields.strings(name);
      case Node.Scalar scalar -> List.of(scalar.text());
      case Node.Mapping mapping -> fields.strings(name);
    };
  }

  private void unknown(Fields fields, String field, String found, List<String> known) {
    String all = String.join(", ", known);
    fail(
        fields.placeOf(field),
        Text.of("`" + Brief.of(found) + "` is not known here", "`" + Brief.of(found) + "`は使えません"),
        Text.of("use one of: " + all, "次のいずれかを使ってください：" + all));
  }

  private void fail(Place place, Text found, Text help) {
    problems.add("screening.list.definition", place, found, help);
  }
}
