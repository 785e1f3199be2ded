package org.sekisho.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads a matter; the format is docs/formats/matter.md. Nothing is half read. */
public final class MatterReader {

  private final Map<String, Gate> gates;
  private final Problems problems = new Problems();

  private MatterReader(Map<String, Gate> gates) {
    this.gates = gates;
  }

  public static Checked<Matter> read(Map<String, Gate> gates, String file, byte[] content) {
    return YamlReader.read(file, content).then(root -> new MatterReader(gates).matter(root));
  }

  private Checked<Matter> matter(Node root) {
    Fields fields = Fields.of(root, problems);
    Optional<Gate> gate = gate(fields);
    Text title = title(fields);
    Optional<LocalDate> date = fields.requiredDate("date");
    SortedMap<String, LocalDate> events = events(fields);
    SortedMap<String, List<Participant>> parties = parties(fields, gate);
    Map<String, Node> entries = fields.children("answers");
    fields.close();
    if (gate.isEmpty()) {
      return new Checked.Broken<>(problems.inOrder());
    }
    SortedMap<String, Answer> answers = new AnswerReader(gate.get(), problems).read(entries);
    return problems.check(() ->
        new Matter(gate.get(), title, date.orElse(LocalDate.EPOCH), events, parties, answers));
  }

  private Optional<Gate> gate(Fields fields) {
    String name = fields.requiredString("gate");
    Optional<Gate> gate = Optional.ofNullable(gates.get(name));
    if (gate.isEmpty() && !name.isEmpty()) {
      String all = String.join(", ", gates.keySet());
      problems.add(
          "matter.gate.unknown",
          fields.placeOf("gate"),
          Text.of("there is no gate `" + Brief.of(name) + "`", "ゲート`" + Brief.of(name) + "`はありません"),
          Nearest.hint(name, gates.keySet(), Text.of("the gates are: " + all, "使えるゲート：" + all)));
    }
    return gate;
  }

  private Text title(Fields fields) {
    return fields.node("title").orElse(null) instanceof Node.Mapping
        ? fields.requiredText("title")
        : Text.same(fields.requiredString("title"));
  }

  private SortedMap<String, LocalDate> events(Fields matter) {
    SortedMap<String, LocalDate> events = new TreeMap<>();
    matter
        .node("events")
        .map(node -> Fields.of(node, problems))
        .ifPresent(fields -> {
          matter
              .children("events")
              .keySet()
              .forEach(event -> fields.date(event).ifPresent(day -> events.put(event, day)));
        });
    return events;
  }

  private SortedMap<String, List<Participant>> parties(Fields matter, Optional<Gate> gate) {
    List<String> roles =
        gate.map(Gate::roles).orElse(List.of()).stream().map(Gate.Role::id).toList();
    SortedMap<String, List<Participant>> parties =
        new ParticipantReader(problems).read(matter.children("parties"));
    parties.keySet().stream()
        .filter(role -> gate.isPresent() && !roles.contains(role))
        .forEach(role -> unknownRole(matter, role, roles));
    return parties;
  }

  private void unknownRole(Fields matter, String role, List<String> roles) {
    String all = String.join(", ", roles);
    problems.add(
        "matter.role.unknown",
        matter.placeOf("parties"),
        Text.of(
            "the gate has no role `" + Brief.of(role) + "`",
            "ゲートに役割`" + Brief.of(role) + "`はありません"),
        Text.of("the roles are: " + all, "使える役割：" + all));
  }
}
