package org.sekisho.casework.letter;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Citation;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads the wording of a kind of letter: a YAML file in both languages. */
final class TemplateReader {

  private final Problems problems = new Problems();
  private final ContentHash hash;

  private TemplateReader(ContentHash hash) {
    this.hash = hash;
  }

  static Checked<Template> read(String file, byte[] content, ContentHash hash) {
    return YamlReader.read(file, content).then(node -> new TemplateReader(hash).checked(node));
  }

  private Checked<Template> checked(Node node) {
    Template template = template(Fields.of(node, problems));
    TemplateCheck.of(template, node.place(), problems);
    return problems.check(() -> template);
  }

  private Template template(Fields fields) {
    String kind = fields.requiredString("letter");
    Text title = fields.requiredText("title");
    Text use = fields.requiredText("use");
    SortedMap<String, Template.Slot> slots = new TreeMap<>();
    fields.children("slots").forEach((name, node) -> slots.put(name, slot(node)));
    SortedMap<String, Text> grounds = new TreeMap<>();
    fields.children("grounds").forEach((name, node) -> grounds.put(name, text(node)));
    SortedMap<String, Ground> law = new TreeMap<>();
    fields.children("law").forEach((name, node) -> law.put(name, rule(node)));
    List<Template.Section> body = sections(fields, "body");
    List<Template.Section> particulars = sections(fields, "particulars");
    List<Template.Section> instruction = sections(fields, "instruction");
    fields.close();
    return new Template(
        kind, hash, title, use, slots, grounds, law, body, particulars, instruction);
  }

  private Template.Slot slot(Node node) {
    Fields fields = Fields.of(node, problems);
    SlotType type = fields.oneOf("type", SlotType.class).orElse(SlotType.TEXT);
    boolean optional = fields.truth("optional").orElse(type == SlotType.TRUTH);
    Template.Slot slot = new Template.Slot(type, fields.requiredText("label"), optional);
    fields.close();
    return slot;
  }

  private Text text(Node node) {
    Fields fields = Fields.of(node, problems);
    Text text = Text.of(fields.requiredString("en"), fields.requiredString("ja"));
    fields.close();
    return text;
  }

  private Ground rule(Node node) {
    Fields fields = Fields.of(node, problems);
    Ground.Rule rule =
        new Ground.Rule(
            fields.requiredString("rule"),
            new Citation(fields.requiredString("instrument"), fields.requiredString("at")),
            fields.requiredText("title"));
    fields.close();
    return rule;
  }

  private List<Template.Section> sections(Fields fields, String name) {
    return fields.list(name).stream().map(this::section).toList();
  }

  private Template.Section section(Node node) {
    Fields fields = Fields.of(node, problems);
    Optional<Text> heading = fields.text("heading");
    Optional<Template.Condition> when = condition(fields);
    List<Template.Said> say = fields.list("say").stream().map(this::said).toList();
    Optional<Template.Each> each =
        fields.string("each").map(slot -> new Template.Each(slot, fields.requiredString("ground")));
    fields.close();
    return new Template.Section(heading, when, say, each, node.place());
  }

  private Template.Said said(Node node) {
    Fields fields = Fields.of(node, problems);
    Template.Said said =
        new Template.Said(
            Text.of(fields.requiredString("en"), fields.requiredString("ja")),
            fields.requiredString("ground"),
            condition(fields),
            node.place());
    fields.close();
    return said;
  }

  private static Optional<Template.Condition> condition(Fields fields) {
    return fields
        .string("when")
        .map(word ->
            word.startsWith("not ")
                ? new Template.Condition(word.substring(4).strip(), false)
                : new Template.Condition(word, true));
  }
}
