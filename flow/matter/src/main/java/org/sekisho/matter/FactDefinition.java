package org.sekisho.matter;

import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/**
 * A fact that a gate may ask for.
 *
 * @param id for example {@code target.listed}
 * @param slot its position in the gate
 * @param role whom it is about, where it is about someone
 * @param label what it is called, a noun phrase
 * @param question how a person is asked
 * @param statedBy the sides that may state it
 * @param foundBy the stages that can find it
 * @param foundAs what those stages call it, where they find it by themselves
 * @param listing which listing it asks about, where it is found as {@value Listing#WORD}
 * @param total what it adds up, where the rows of a table tell it
 */
public record FactDefinition(
    String id,
    int slot,
    Optional<String> role,
    FactType type,
    Text label,
    Text question,
    Optional<Text> help,
    List<String> statedBy,
    List<String> foundBy,
    Optional<String> foundAs,
    Optional<Listing> listing,
    Optional<Total> total,
    Place place) {

  public FactDefinition {
    statedBy = List.copyOf(statedBy);
    foundBy = List.copyOf(foundBy);
  }
}
