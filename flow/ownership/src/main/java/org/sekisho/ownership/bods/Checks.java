package org.sekisho.ownership.bods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sekisho.documents.Brief;
import org.sekisho.ownership.Party;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** What BODS 0.4 asks beyond its schema: ids that are unique, references that lead somewhere. */
final class Checks {

  private final Problems problems;
  private final Map<String, Statement> latest = new HashMap<>();
  private final Set<String> statementIds = new HashSet<>();
  private Map<String, String> types = Map.of();

  Checks(Problems problems) {
    this.problems = problems;
  }

  void run(List<Statement> statements) {
    types =
        statements.stream()
            .collect(Collectors.toMap(Statement::recordId, Checks::type, (first, second) -> first));
    for (Statement statement : statements) {
      unique(statement);
      lifeCycle(statement);
      if (statement.details() instanceof Statement.Relationship relationship) {
        reference(relationship.subject(), "entity", false);
        reference(relationship.interestedParty(), "person", true);
        components(statement, relationship);
      }
      subject(statement);
    }
  }

  private static String type(Statement statement) {
    return switch (statement.details()) {
      case Statement.Named(Party party) -> party.type() == Party.Type.PERSON ? "person" : "entity";
      case Statement.Relationship relationship -> "relationship";
    };
  }

  private void unique(Statement statement) {
    if (!statement.id().isEmpty() && !statementIds.add(statement.id())) {
      tell(
          "bods.statement.twice",
          statement.place(),
          "the statement id `" + Brief.of(statement.id()) + "` is there twice",
          "文の識別子`" + Brief.of(statement.id()) + "`が重複しています",
          "give each statement its own id",
          "文ごとに別の識別子を付けてください");
    }
  }

  private void lifeCycle(Statement statement) {
    Statement before = latest.put(statement.recordId(), statement);
    if (before == null) {
      return;
    }
    if (!type(before).equals(type(statement))) {
      tell(
          "bods.record.type",
          statement.place(),
          "the record `" + Brief.of(statement.recordId()) + "` was of another type before",
          "記録`" + Brief.of(statement.recordId()) + "`の種類が前の文と異なります",
          "give it an id of its own",
          "別の識別子を付けてください");
    }
    if (before.status().equals("closed") || statement.status().equals("new")) {
      tell(
          "bods.record.status",
          statement.place(),
          "`" + statement.status() + "` cannot follow `" + before.status() + "` on one record",
          "同じ記録で`" + before.status() + "`の後に`" + statement.status() + "`は使えません",
          "a record is new once, then updated, then closed",
          "記録はnew、updated、closedの順です");
    }
  }

  private void reference(Statement.Reference reference, String type, boolean orEntity) {
    if (reference instanceof Statement.Reference.ToRecord(Place place, String recordId)
        && !recordId.isEmpty()) {
      String found = types.getOrDefault(recordId, "");
      boolean fits = found.equals(type) || (orEntity && found.equals("entity"));
      if (!fits) {
        dangling(place, recordId, orEntity ? "a person or an entity" : "an entity");
      }
    }
  }

  private void components(Statement statement, Statement.Relationship relationship) {
    if (statement.component() && !relationship.componentRecords().isEmpty()) {
      tell(
          "bods.component.nested",
          statement.place(),
          "a component cannot have components of its own",
          "構成要素の記録に、さらに構成要素があります",
          "name all components in the primary record",
          "主たる記録に全ての構成要素を書いてください");
    }
    for (String component : relationship.componentRecords()) {
      if (!types.containsKey(component)) {
        dangling(statement.place(), component, "a record");
      }
    }
  }

  private void subject(Statement statement) {
    String subject = statement.declarationSubject();
    if (!subject.isEmpty() && !types.containsKey(subject)) {
      dangling(statement.place(), subject, "a record");
    }
  }

  private void dangling(Place place, String recordId, String kind) {
    tell(
        "bods.reference.dangling",
        place,
        "`" + Brief.of(recordId) + "` is not " + kind + " of this file",
        "`" + Brief.of(recordId) + "`に当たる記録がこのファイルにありません",
        "add its statement, or mend the id",
        "その文を加えるか、識別子を直してください");
  }

  private void tell(String code, Place place, String en, String ja, String help, String helpJa) {
    problems.add(code, place, Text.of(en, ja), Text.of(help, helpJa));
  }
}
