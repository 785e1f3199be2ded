package org.sekisho.matter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.access.Caveat;
import org.sekisho.access.Coalition;
import org.sekisho.access.Coalitions;
import org.sekisho.access.Label;
import org.sekisho.access.Level;
import org.sekisho.access.Nations;
import org.sekisho.access.Scheme;

/**
 * What the marking on a document answers in a gate's words.
 *
 * @param levels the answers that each level gives
 * @param unlevelled those of a marking without a level, such as TLP
 * @param words those of a word beside the level, such as {@code NOFORN}; stronger than the others
 * @param releases those that depend on whether the reader's nation is listed
 */
public record MarkingVocabulary(
    Map<Level, SortedMap<String, Answer>> levels,
    Optional<SortedMap<String, Answer>> unlevelled,
    Map<String, SortedMap<String, Answer>> words,
    List<Release> releases) {

  private static final List<Coalition> COALITIONS = Coalitions.shipped();

  /** A gate that asks nothing a marking could tell. */
  public static final MarkingVocabulary NONE =
      new MarkingVocabulary(Map.of(), Optional.empty(), Map.of(), List.of());

  /**
   * What it says that information of a scheme was given to certain states.
   *
   * @param reader the fact that holds the reader's nation
   * @param named the answers where the nation is among them
   * @param notNamed those where it is not
   * @param silent those where nobody is named
   */
  public record Release(
      Scheme scheme,
      FactDefinition reader,
      SortedMap<String, Answer> named,
      SortedMap<String, Answer> notNamed,
      SortedMap<String, Answer> silent) {}

  public MarkingVocabulary {
    levels = Map.copyOf(levels);
    words = Map.copyOf(words);
    releases = List.copyOf(releases);
  }

  public boolean isEmpty() {
    return levels.isEmpty();
  }

  /**
   * The answers of a label, or empty where the gate has none for it or where its levels are of two
   * laws that answer differently.
   *
   * @param told what is known of the reader
   */
  public Optional<SortedMap<String, Answer>> answers(
      Label label, LocalDate day, Map<String, Answer> told) {
    Optional<SortedMap<String, Answer>> ofLevel = ofLevel(label);
    return ofLevel.map(found -> {
      SortedMap<String, Answer> answers = new TreeMap<>(found);
      releases.stream()
          .filter(release -> label.levels().containsKey(release.scheme()))
          .forEach(release -> answers.putAll(released(release, label, day, told)));
      label.handling().stream()
          .map(Caveat::word)
          .forEach(word -> answers.putAll(words.getOrDefault(word, new TreeMap<>())));
      return answers;
    });
  }

  private Optional<SortedMap<String, Answer>> ofLevel(Label label) {
    Collection<Level> held = label.levels().values();
    if (held.isEmpty()) {
      return unlevelled;
    }
    List<SortedMap<String, Answer>> distinct =
        held.stream().map(level -> levels.getOrDefault(level, new TreeMap<>())).distinct().toList();
    return Optional.of(distinct.getFirst())
        .filter(found -> distinct.size() == 1 && !found.isEmpty());
  }

  private static Map<String, Answer> released(
      Release release, Label label, LocalDate day, Map<String, Answer> told) {
    if (label.partners().equals(Nations.none())) {
      return release.silent();
    }
    return nation(release.reader(), told)
        .map(nation -> Coalitions.codes(COALITIONS, Set.of(nation), day))
        .map(codes -> lists(label, codes) ? release.named() : release.notNamed())
        .orElseGet(TreeMap::new);
  }

  private static boolean lists(Label label, Set<String> codes) {
    boolean reads = label.release() instanceof Nations.Only && label.release().admits(codes);
    return reads || label.partners().admits(codes);
  }

  /** Markings name states by three letters, gates by two (ISO 3166-1). */
  private static Optional<String> nation(FactDefinition reader, Map<String, Answer> told) {
    return told.get(reader.id()) instanceof Answer.Known(long value)
        ? Optional.of(Locale.of("", reader.type().write(value)).getISO3Country())
        : Optional.empty();
  }
}
