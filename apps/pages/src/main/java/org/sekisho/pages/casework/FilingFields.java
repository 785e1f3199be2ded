package org.sekisho.pages.casework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sekisho.access.Label;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.Requirement;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.terms.Text;

/** The fields of a filing, as the requirements of its regime ask for them. */
record FilingFields(Asked asked, Casework casework, Filing filing, List<Requirement> requirements) {

  private static final String OTHER = "other";

  List<Html> html(Voice voice, boolean sent) {
    Fields fields = new Fields(voice);
    List<Html> parts = new ArrayList<>();
    parts.add(
        fields.line(
            "title",
            Fields.Label.of("Title", "件名").must(),
            value(sent, "title", filing.title().in(voice.language()))));
    for (Requirement asking : of(Requirement.Kind.ANSWER)) {
      String name = "answer." + asking.id();
      parts.add(
          fields.text(
              name,
              label(asking.title()),
              value(sent, name, filing.answers().getOrDefault(asking.id(), "")),
              false));
    }
    roles().forEach((role, title) -> parts.add(party(fields, role, title, sent)));
    for (int i = 0; i <= filing.items().size(); i++) {
      parts.add(item(voice, fields, i, sent));
    }
    parts.add(
        fields.line(
            "countries",
            Fields.Label.of("Countries, two letters each", "関係国（2文字の国名コード）")
                .helped("for example: SG, US", "例：SG, US"),
            value(sent, "countries", String.join(", ", filing.countries()))));
    for (Requirement asking : of(Requirement.Kind.ATTACHMENT)) {
      parts.add(
          fields.file("file." + asking.id(), held(asking), ".pdf,.csv,.txt,.png,.xlsx,.docx"));
    }
    parts.add(
        fields.file(
            "file." + OTHER,
            Fields.Label.of("Another document", "その他の書類"),
            ".pdf,.csv,.txt,.png,.xlsx,.docx"));
    return parts;
  }

  private List<Requirement> of(Requirement.Kind kind) {
    return requirements.stream().filter(each -> each.kind() == kind).toList();
  }

  private static Fields.Label label(Text title) {
    return new Fields.Label(title, Optional.empty(), Optional.empty(), true);
  }

  private Fields.Label held(Requirement asking) {
    Fields.Label label =
        new Fields.Label(asking.title(), Optional.empty(), Optional.empty(), false);
    return filing.attachments().stream().anyMatch(each -> each.kind().equals(asking.id()))
        ? label.helped("attached already; another one is added", "添付済み（追加することができます）")
        : label.helped("needed before it is submitted", "提出前に添付が必要です");
  }

  private SortedMap<String, Text> roles() {
    SortedMap<String, Text> roles = new TreeMap<>();
    of(Requirement.Kind.PARTY).forEach(each -> roles.put(each.id(), each.title()));
    filing.parties().forEach(each -> roles.putIfAbsent(each.role(), Text.same(each.role())));
    roles.putIfAbsent(OTHER, Text.of("another party", "その他の当事者"));
    return roles;
  }

  private Optional<CaseParty> party(String role) {
    return filing.parties().stream().filter(each -> each.role().equals(role)).findFirst();
  }

  private Html party(Fields fields, String role, Text title, boolean sent) {
    String name = "party." + role;
    return Html.several(
        fields.line(
            name + ".name",
            new Fields.Label(
                Text.of("Name: " + title.en(), "名称：" + title.ja()),
                Optional.empty(),
                Optional.empty(),
                false),
            value(sent, name + ".name", party(role).map(CaseParty::name).orElse(""))),
        fields.line(
            name + ".country",
            new Fields.Label(
                Text.of("Country, two letters: " + title.en(), "国名コード（2文字）：" + title.ja()),
                Optional.empty(),
                Optional.empty(),
                false),
            value(sent, name + ".country", party(role).flatMap(CaseParty::country).orElse(""))));
  }

  private Html item(Voice voice, Fields fields, int index, boolean sent) {
    Optional<CaseItem> item =
        index < filing.items().size() ? Optional.of(filing.items().get(index)) : Optional.empty();
    String name = "item." + index;
    Optional<CaseItem.Quantity> quantity = item.flatMap(CaseItem::quantity);
    return voice.fold(
        item.map(each -> Text.of("Item: " + each.name(), "貨物・技術：" + each.name()))
            .orElseGet(() -> Text.of("Add goods or technology", "貨物又は技術を追加する")),
        fields.line(
            name + ".name",
            Fields.Label.of("Name", "名称"),
            value(sent, name + ".name", item.map(CaseItem::name).orElse(""))),
        fields.line(
            name + ".control",
            Fields.Label.of("Entry of the control list", "規制リストの項番"),
            value(sent, name + ".control", item.flatMap(CaseItem::control).orElse(""))),
        fields.line(
            name + ".amount",
            Fields.Label.of("Quantity", "数量"),
            value(
                sent,
                name + ".amount",
                quantity.map(each -> each.amount().toPlainString()).orElse(""))),
        fields.line(
            name + ".unit",
            Fields.Label.of("Unit of measure", "単位"),
            value(sent, name + ".unit", quantity.map(CaseItem.Quantity::unit).orElse(""))));
  }

  private String value(boolean sent, String name, String kept) {
    return sent ? asked.field(name).orElse("") : kept;
  }

  /** The filing as the form tells it; what it does not ask for stays. */
  Filing read() {
    Text title =
        asked
            .field("title")
            .map(text ->
                text.equals(filing.title().en()) || text.equals(filing.title().ja())
                    ? filing.title()
                    : Text.same(text))
            .orElse(filing.title());
    return new Filing(
        filing.gate(),
        filing.regime(),
        title,
        filing.matter(),
        filing.found(),
        parties(),
        items(),
        countries(),
        attachments(),
        answers());
  }

  private List<CaseParty> parties() {
    List<CaseParty> parties = new ArrayList<>();
    for (String role : roles().keySet()) {
      Optional<CaseParty> known = party(role);
      asked
          .field("party." + role + ".name")
          .ifPresent(name ->
              parties.add(
                  new CaseParty(
                      known.map(CaseParty::id).orElse(role),
                      role,
                      name,
                      asked.field("party." + role + ".country").map(FilingFields::upper),
                      new TreeSet<>(List.of(name)),
                      known.map(CaseParty::owners).orElseGet(TreeSet::new),
                      known.map(CaseParty::label).orElse(Label.PUBLIC))));
    }
    return parties;
  }

  private static String upper(String code) {
    return code.toUpperCase(java.util.Locale.ROOT);
  }

  private List<CaseItem> items() {
    List<CaseItem> items = new ArrayList<>();
    for (int i = 0; i <= filing.items().size(); i++) {
      String name = "item." + i;
      String id = i < filing.items().size() ? filing.items().get(i).id() : "i" + (i + 1);
      asked
          .field(name + ".name")
          .ifPresent(words ->
              items.add(new CaseItem(id, words, asked.field(name + ".control"), quantity(name))));
    }
    return items;
  }

  private Optional<CaseItem.Quantity> quantity(String name) {
    return asked
        .field(name + ".amount")
        .filter(text -> text.matches("\\d{1,15}(\\.\\d{1,6})?"))
        .map(text ->
            new CaseItem.Quantity(new BigDecimal(text), asked.field(name + ".unit").orElse("")));
  }

  private SortedSet<String> countries() {
    return Arrays.stream(asked.field("countries").orElse("").split("[\\s,、]+", -1))
        .map(FilingFields::upper)
        .filter(code -> code.matches("[A-Z]{2}"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Attachment> attachments() {
    List<Attachment> attachments = new ArrayList<>(filing.attachments());
    List<String> kinds = new ArrayList<>();
    of(Requirement.Kind.ATTACHMENT).forEach(each -> kinds.add(each.id()));
    kinds.add(OTHER);
    for (String kind : kinds) {
      asked
          .file("file." + kind)
          .ifPresent(sent -> attachments.add(casework.keep(sent, kind.equals(OTHER) ? "" : kind)));
    }
    return attachments;
  }

  private SortedMap<String, String> answers() {
    SortedMap<String, String> answers = new TreeMap<>(filing.answers());
    for (Requirement asking : of(Requirement.Kind.ANSWER)) {
      asked
          .field("answer." + asking.id())
          .ifPresentOrElse(
              text -> answers.put(asking.id(), text), () -> answers.remove(asking.id()));
    }
    return answers;
  }
}
