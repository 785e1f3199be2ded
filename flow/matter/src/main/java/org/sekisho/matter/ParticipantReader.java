package org.sekisho.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads who plays which role: a name, fields of one party, or a list of either. */
final class ParticipantReader {

  private final Problems problems;

  ParticipantReader(Problems problems) {
    this.problems = problems;
  }

  SortedMap<String, List<Participant>> read(Map<String, Node> byRole) {
    SortedMap<String, List<Participant>> parties = new TreeMap<>();
    byRole.forEach((role, node) -> parties.put(role, participants(node)));
    return parties;
  }

  private List<Participant> participants(Node node) {
    return node instanceof Node.Sequence sequence
        ? sequence.items().stream().map(this::participant).toList()
        : List.of(participant(node));
  }

  private Participant participant(Node node) {
    return node instanceof Node.Scalar scalar
        ? Participant.named(scalar.text())
        : described(Fields.of(node, problems));
  }

  private Participant described(Fields fields) {
    String name = fields.requiredString("name");
    Optional<String> id = fields.string("id");
    Optional<String> country = fields.string("country");
    Optional<LocalDate> born = fields.date("birth_date");
    Optional<String> identifier = fields.string("identifier");
    fields.close();
    country
        .filter(letters -> Countries.code(letters).isEmpty())
        .ifPresent(letters ->
            problems.add(
                "matter.party.country",
                fields.placeOf("country"),
                Text.of(
                    "`" + Brief.of(letters) + "` is no country",
                    "`" + Brief.of(letters) + "`という国はありません"),
                Text.of(
                    "write two capital letters (ISO 3166-1), such as JP",
                    "JPのように英大文字2字（ISO 3166-1）で書いてください")));
    return new Participant(id.orElse(name), name, country, born, identifier);
  }
}
