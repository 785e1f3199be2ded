package org.sekisho.matter.bill;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Node;
import org.sekisho.matter.Participant;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;

/**
 * A component or a service of a bill, or the product that the bill describes.
 *
 * @param number its position in the bill
 * @param ref by which the bill refers to it (CycloneDX {@code bom-ref}); empty where it has none
 * @param name with its group before a slash, where it has one; empty where none is told
 * @param version empty where none is told
 * @param players who plays {@value Bill#MAKER} and {@value Bill#SUPPLIER}, as far as the bill tells
 * @param told answers beside it, by fact (CycloneDX properties named {@code sekisho:FACT})
 * @param above the part through which it came in by the shortest way; empty for the first tier
 * @param below the parts in it and those it depends on, each once
 * @param problems what is wrong with it; it is known only in part
 */
public record Part(
    int number,
    Place place,
    String ref,
    String name,
    String version,
    SortedMap<String, List<Participant>> players,
    SortedMap<String, Node> told,
    Optional<Integer> above,
    List<Integer> below,
    List<Problem> problems) {

  public Part {
    players = Collections.unmodifiableSortedMap(new TreeMap<>(players));
    told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
    below = List.copyOf(below);
    problems = List.copyOf(problems);
  }

  /** Who plays a role, in the order of the bill; nobody where the bill does not tell. */
  public List<Participant> inRole(String role) {
    return players.getOrDefault(role, List.of());
  }

  /** What a person calls it: its name, else its reference, else its number from one. */
  public String title() {
    if (!name.isEmpty()) {
      return name;
    }
    return ref.isEmpty() ? "#" + (number + 1) : ref;
  }
}
