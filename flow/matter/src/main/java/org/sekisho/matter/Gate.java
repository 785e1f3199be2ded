package org.sekisho.matter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.documents.Node;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Text;

/** What may ask to pass, and the vocabulary in which it is told. */
public final class Gate {

  /** What no matter can contradict, as condition text over the gate's own facts. */
  public record Assumption(String id, Text text, Node.Scalar when) {}

  /** A part somebody plays in a matter. */
  public record Role(String id, Text title) {}

  private final String id;
  private final Text title;
  private final Text asks;
  private final List<Role> roles;
  private final List<FactDefinition> facts;
  private final List<Assumption> assumptions;
  private final ContentHash hash;
  private final MarkingVocabulary markings;
  private final List<FactDefinition> totals;
  private final Map<String, FactDefinition> byId = new HashMap<>();
  private final Map<String, List<FactDefinition>> byWord = new HashMap<>();

  Gate(
      String id,
      Text title,
      Text asks,
      List<Role> roles,
      List<FactDefinition> facts,
      List<Assumption> assumptions,
      MarkingVocabulary markings,
      ContentHash hash) {
    this.id = id;
    this.title = title;
    this.asks = asks;
    this.roles = List.copyOf(roles);
    this.facts = List.copyOf(facts);
    this.assumptions = List.copyOf(assumptions);
    this.markings = markings;
    this.hash = hash;
    this.totals = this.facts.stream().filter(fact -> fact.total().isPresent()).toList();
    facts.forEach(fact -> byId.put(fact.id(), fact));
    facts.forEach(fact ->
        fact.foundAs()
            .ifPresent(
                word -> byWord.computeIfAbsent(word, unseen -> new ArrayList<>()).add(fact)));
  }

  public String id() {
    return id;
  }

  public Text title() {
    return title;
  }

  /** What asks to pass, in a sentence. */
  public Text asks() {
    return asks;
  }

  public List<Role> roles() {
    return roles;
  }

  /** In the order in which a person would be asked; the position is the slot. */
  public List<FactDefinition> facts() {
    return facts;
  }

  public List<Assumption> assumptions() {
    return assumptions;
  }

  /** What the marking on a document answers. */
  public MarkingVocabulary markings() {
    return markings;
  }

  public ContentHash hash() {
    return hash;
  }

  public Optional<FactDefinition> fact(String factId) {
    return Optional.ofNullable(byId.get(factId));
  }

  /** The facts that a stage finds under a word, in the gate's order. */
  public List<FactDefinition> foundAs(String word) {
    return Collections.unmodifiableList(byWord.getOrDefault(word, List.of()));
  }

  /** The facts that the rows of a table tell together, in the gate's order. */
  public List<FactDefinition> totals() {
    return totals;
  }

  public FactDefinition factAt(int slot) {
    return facts.get(slot);
  }
}
