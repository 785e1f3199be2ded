package org.sekisho.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;

/**
 * All that is known of a matter, by slot of its gate. A slot is known, or declared not known ("I
 * don't know"), or not asked yet. Facts that were found are stronger than facts that were stated.
 */
public final class Facts {

  private final Gate gate;
  private final @Nullable Fact[] known;
  private final boolean[] declaredUnknown;
  private final Map<Integer, List<Indication>> indications;

  private Facts(
      Gate gate,
      @Nullable Fact[] known,
      boolean[] declaredUnknown,
      Map<Integer, List<Indication>> indications) {
    this.gate = gate;
    this.known = known;
    this.declaredUnknown = declaredUnknown;
    this.indications = indications;
  }

  /** The facts that a matter states. */
  public static Facts of(Matter matter) {
    Gate gate = matter.gate();
    @Nullable Fact[] known = new Fact[gate.facts().size()];
    boolean[] declaredUnknown = new boolean[known.length];
    matter
        .answers()
        .forEach((id, answer) -> {
          int slot = gate.fact(id).orElseThrow().slot();
          switch (answer) {
            case Answer.Known(long value) -> known[slot] = Fact.stated(value);
            case Answer.DontKnow() -> declaredUnknown[slot] = true;
          }
        });
    return new Facts(gate, known, declaredUnknown, Map.of());
  }

  /** These facts and one that was found, which is stronger than what was stated. */
  public Facts found(FactDefinition definition, Fact fact) {
    @Nullable Fact[] more = known.clone();
    more[definition.slot()] = fact;
    return new Facts(gate, more, declaredUnknown, indications);
  }

  /** These facts and one that stays open until a person has looked at what speaks for it. */
  public Facts indicated(FactDefinition definition, List<Indication> speaking) {
    @Nullable Fact[] fewer = known.clone();
    fewer[definition.slot()] = null;
    Map<Integer, List<Indication>> more = new HashMap<>(indications);
    more.put(definition.slot(), List.copyOf(speaking));
    return new Facts(gate, fewer, declaredUnknown, Map.copyOf(more));
  }

  public Gate gate() {
    return gate;
  }

  public Optional<Fact> at(int slot) {
    return Optional.ofNullable(known[slot]);
  }

  public boolean isKnown(int slot) {
    return known[slot] != null;
  }

  /** What speaks for the fact in a slot without settling it. */
  public List<Indication> indications(int slot) {
    return indications.getOrDefault(slot, List.of());
  }

  /** Whether somebody was asked and did not know; such a question is not put again. */
  public boolean isDeclaredUnknown(int slot) {
    return declaredUnknown[slot];
  }

  /** The value in a slot; 0 where it is not known. */
  public long value(int slot) {
    Fact fact = known[slot];
    return fact == null ? 0 : fact.value();
  }
}
