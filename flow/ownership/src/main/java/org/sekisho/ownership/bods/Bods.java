package org.sekisho.ownership.bods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.documents.Node;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Party;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.readers.JsonDocuments;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;

/**
 * A file of the Beneficial Ownership Data Standard 0.4, checked against its schema and its further
 * rules. A primary record that sums up component records is not counted beside them.
 *
 * @param parties every person and entity, as last stated
 * @param unspecified interested parties that are not named, and why
 */
public record Bods(Holdings holdings, List<Party> parties, List<Unnamed> unspecified) {

  public Bods {
    parties = List.copyOf(parties);
    unspecified = List.copyOf(unspecified);
  }

  /**
   * A company whose owner is not named.
   *
   * @param reason one of the seven words of the standard, such as {@code noBeneficialOwners}
   */
  public record Unnamed(String company, String reason) {}

  /** Reads a file, or tells every problem in it. */
  public static Checked<Bods> read(String file, byte[] content) {
    return JsonDocuments.read(file, content).then(Bods::of);
  }

  private static Checked<Bods> of(List<Node> roots) {
    Problems problems = new Problems();
    StatementReader reader = new StatementReader(problems);
    List<Statement> statements = new ArrayList<>();
    for (Node root : roots) {
      List<Node> nodes = root instanceof Node.Sequence list ? list.items() : List.of(root);
      nodes.forEach(node -> statements.add(reader.read(node)));
    }
    if (problems.isEmpty()) {
      new Checks(problems).run(statements);
    }
    return problems.check(() -> built(statements));
  }

  private static Bods built(List<Statement> statements) {
    Map<String, Party> parties = new LinkedHashMap<>();
    Map<String, List<Statement>> records = new LinkedHashMap<>();
    for (Statement statement : statements) {
      switch (statement.details()) {
        case Statement.Named(Party party) -> parties.put(party.id(), party);
        case Statement.Relationship relationship ->
            records.computeIfAbsent(statement.recordId(), id -> new ArrayList<>()).add(statement);
      }
    }
    Holdings holdings = new Holdings();
    parties.keySet().forEach(id -> holdings.parties().number(id));
    Set<Unnamed> unnamed = new HashSet<>();
    for (List<Statement> life : records.values()) {
      for (int i = 0; i < life.size(); i++) {
        Optional<LocalDate> next =
            i + 1 < life.size() ? Optional.of(life.get(i + 1).published()) : Optional.empty();
        add(holdings, unnamed, life.get(i), next);
      }
    }
    return new Bods(holdings, new ArrayList<>(parties.values()), new ArrayList<>(unnamed));
  }

  private static void add(
      Holdings holdings, Set<Unnamed> unnamed, Statement statement, Optional<LocalDate> next) {
    if (!(statement.details() instanceof Statement.Relationship relationship)
        || !(relationship.subject()
            instanceof Statement.Reference.ToRecord(Place subjectPlace, String company))) {
      return;
    }
    switch (relationship.interestedParty()) {
      case Statement.Reference.Unspecified(Place place, String reason) ->
          unnamed.add(new Unnamed(company, reason));
      case Statement.Reference.ToRecord(Place place, String holder) -> {
        for (Statement.Interest interest : relationship.interests()) {
          if (!isSummary(relationship, interest)) {
            holding(holder, company, statement, interest, next).ifPresent(holdings::add);
          }
        }
      }
    }
  }

  /** The components say the same, edge by edge. */
  private static boolean isSummary(
      Statement.Relationship relationship, Statement.Interest interest) {
    return interest.direct().equals("indirect") && !relationship.componentRecords().isEmpty();
  }

  private static Optional<Holding> holding(
      String holder,
      String company,
      Statement statement,
      Statement.Interest interest,
      Optional<LocalDate> next) {
    LocalDate from = interest.from().orElse(LocalDate.MIN);
    Optional<LocalDate> to = interest.to();
    if (statement.status().equals("closed") && to.isEmpty()) {
      to = Optional.of(statement.published()).filter(day -> !day.isBefore(from));
    }
    Optional<LocalDate> lastKnown =
        next.map(day -> day.minusDays(1)).filter(day -> !day.isBefore(statement.published()));
    if (next.isPresent() && lastKnown.isEmpty()) {
      return Optional.empty();
    }
    Kind kind = interest.kind();
    return Optional.of(
        new Holding(
            holder,
            company,
            interest.share(),
            kind,
            new Period(from, to),
            new Period(statement.published(), lastKnown),
            statement.id()));
  }
}
