package org.sekisho.matter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.terms.Text;

/**
 * What is asked, told in a gate's words.
 *
 * @param date the day of the act
 * @param events days of what has already happened, such as the receipt of a filing
 * @param parties who plays a role, by role
 * @param answers by fact id
 */
public record Matter(
    Gate gate,
    Text title,
    LocalDate date,
    SortedMap<String, LocalDate> events,
    SortedMap<String, List<Participant>> parties,
    SortedMap<String, Answer> answers) {

  /** A matter whose parties are not named. */
  public Matter(
      Gate gate,
      Text title,
      LocalDate date,
      SortedMap<String, LocalDate> events,
      SortedMap<String, Answer> answers) {
    this(gate, title, date, events, Collections.emptySortedMap(), answers);
  }

  public Matter {
    parties = Collections.unmodifiableSortedMap(new TreeMap<>(parties));
    events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /** Those who play a role, in the order of the matter. */
  public List<Participant> inRole(String role) {
    return parties.getOrDefault(role, List.of());
  }

  /** Who plays any of these roles, each once. */
  public List<Participant> inRoles(List<String> roles) {
    return roles.stream().flatMap(role -> inRole(role).stream()).distinct().toList();
  }

  /** The same matter with the act on another day. */
  public Matter on(LocalDate day) {
    return new Matter(gate, title, day, events, parties, answers);
  }

  /** The same matter with one more answer, or another. */
  public Matter with(String fact, Answer answer) {
    SortedMap<String, Answer> more = new TreeMap<>(answers);
    more.put(fact, answer);
    return new Matter(gate, title, date, events, parties, more);
  }

  /** A matter with nothing answered yet. */
  public static Matter unasked(Gate gate, Text title, LocalDate date) {
    return new Matter(gate, title, date, Collections.emptySortedMap(), new TreeMap<>(Map.of()));
  }
}
