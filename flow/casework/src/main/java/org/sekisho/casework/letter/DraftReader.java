package org.sekisho.casework.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads a letter that a person wrote as a small YAML file: its kind, its head and its slots. */
public final class DraftReader {

  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  private final Problems problems = new Problems();
  private final Templates templates;

  private DraftReader(Templates templates) {
    this.templates = templates;
  }

  public static Checked<LetterDraft> read(String file, byte[] content, Templates templates) {
    return YamlReader.read(file, content)
        .then(node -> {
          DraftReader reader = new DraftReader(templates);
          LetterDraft draft = reader.draft(Fields.of(node, reader.problems));
          return reader.problems.check(() -> draft);
        });
  }

  private LetterDraft draft(Fields fields) {
    String kind = fields.requiredString("letter");
    LetterHead head = head(fields);
    SortedMap<String, Template.Slot> known =
        Optional.ofNullable(templates.byKind().get(kind))
            .map(Template::slots)
            .orElseGet(TreeMap::new);
    SortedMap<String, LetterDraft.Filled> slots = new TreeMap<>();
    fields
        .children("slots")
        .forEach((name, node) -> {
          SlotType type =
              Optional.ofNullable(known.get(name)).map(Template.Slot::type).orElse(SlotType.TEXT);
          filled(name, type, node).ifPresent(filled -> slots.put(name, filled));
        });
    SortedMap<String, Ground> grounds = new TreeMap<>();
    fields
        .children("grounds")
        .forEach((name, node) -> ground(node).ifPresent(ground -> grounds.put(name, ground)));
    fields.close();
    return new LetterDraft(kind, head, slots, grounds, fields.place());
  }

  private LetterHead head(Fields fields) {
    Text number = both(fields, "number");
    LocalDate date = fields.requiredDate("date").orElse(NO_DAY);
    Fields to = below(fields, "to");
    LetterHead.Addressee addressee =
        new LetterHead.Addressee(
            both(to, "name"), maybe(to, "address"), to.string("honorific").orElse("様"));
    to.close();
    Fields from = below(fields, "from");
    LetterHead.Sender sender =
        new LetterHead.Sender(both(from, "office"), maybe(from, "name"), maybe(from, "contact"));
    from.close();
    return new LetterHead(number, date, addressee, sender, fields.requiredString("case"));
  }

  /** The fields below a name; a missing one is told once, by the name itself. */
  private Fields below(Fields fields, String name) {
    Optional<Node> node = fields.node(name);
    if (node.isEmpty()) {
      fields.requiredString(name);
    }
    return Fields.of(
        node.orElseGet(
            () -> new Node.Mapping(fields.place().named(name), new TreeMap<>(), new TreeMap<>())),
        node.isEmpty() ? new Problems() : problems);
  }

  private Text both(Fields fields, String name) {
    return maybe(fields, name)
        .orElseGet(() -> {
          fields.requiredString(name);
          return Text.same("");
        });
  }

  /** Words in both languages, or one line that is the same in both. */
  private Optional<Text> maybe(Fields fields, String name) {
    return fields
        .node(name)
        .flatMap(node ->
            node instanceof Node.Scalar scalar
                ? Optional.of(Text.same(scalar.text()))
                : fields.text(name));
  }

  private Optional<LetterDraft.Filled> filled(String name, SlotType type, Node node) {
    boolean plain =
        switch (node) {
          case Node.Scalar scalar -> true;
          case Node.Sequence sequence -> true;
          case Node.Mapping mapping -> !mapping.entries().containsKey("value");
        };
    if (plain) {
      return value(type, wrapped(node))
          .map(value -> new LetterDraft.Filled(value, byHand(name), node.place()));
    }
    Fields fields = Fields.of(node, problems);
    Text source = maybe(fields, "source").orElseGet(() -> byHand(name));
    Optional<Value> value = value(type, fields);
    fields.close();
    return value.map(given -> new LetterDraft.Filled(given, source, node.place()));
  }

  private Fields wrapped(Node node) {
    TreeMap<String, Node> entries = new TreeMap<>();
    entries.put("value", node);
    TreeMap<String, Place> keys = new TreeMap<>();
    keys.put("value", node.place());
    return Fields.of(new Node.Mapping(node.place(), entries, keys), problems);
  }

  private Optional<Value> value(SlotType type, Fields fields) {
    return switch (type) {
      case TEXT -> maybe(fields, "value").map(Value.Words::new);
      case DATE -> fields.date("value").map(Value.Day::new);
      case NUMBER -> fields.number("value").map(Value.Count::new);
      case TRUTH -> fields.truth("value").map(Value.Said::new);
      case LIST -> Optional.of(new Value.Several(items(fields.list("value"))));
    };
  }

  private List<Value.Item> items(List<Node> nodes) {
    return nodes.stream().map(this::item).toList();
  }

  private Value.Item item(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Value.Item(Text.same(scalar.text()), Optional.empty());
    }
    Fields fields = Fields.of(node, problems);
    Value.Item item =
        new Value.Item(
            Text.of(fields.requiredString("en"), fields.requiredString("ja")),
            fields.string("ground"));
    fields.close();
    return item;
  }

  private Optional<Ground> ground(Node node) {
    Fields fields = Fields.of(node, problems);
    Optional<Ground> ground;
    if (fields.string("rule").isPresent()) {
      ground = Optional.of(rule(fields));
    } else if (fields.string("act").isPresent()) {
      ground =
          fields
              .requiredDate("on")
              .map(on ->
                  new Ground.Act(
                      fields.requiredString("act"), fields.requiredString("subject"), on));
    } else {
      ground = Optional.of(new Ground.Fact(fields.requiredString("fact"), both(fields, "source")));
    }
    fields.close();
    return ground;
  }

  private static Ground rule(Fields fields) {
    return new Ground.Rule(
        fields.requiredString("rule"),
        new Citation(fields.requiredString("instrument"), fields.requiredString("at")),
        fields.requiredText("title"));
  }

  private static Text byHand(String name) {
    return Text.of("written into the letter's file as `" + name + "`", "文書の入力ファイルの`" + name + "`");
  }
}
