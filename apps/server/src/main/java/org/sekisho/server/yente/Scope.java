package org.sekisho.server.yente;

import java.util.List;
import java.util.Optional;
import org.sekisho.screening.party.Party;
import org.sekisho.server.screen.ListsAtHand;
import org.sekisho.server.web.Asked;

/**
 * Which parties a request is about: those of a list, or of all of them, less what it leaves out.
 *
 * @param lists ids of lists
 */
public record Scope(
    List<String> lists, List<String> topics, List<String> schemata, List<String> without) {

  /** Names that stand for every list. */
  static final List<String> EVERYTHING = List.of("default", "all", "sanctions");

  public Scope {
    lists = List.copyOf(lists);
    topics = List.copyOf(topics);
    schemata = List.copyOf(schemata);
    without = List.copyOf(without);
  }

  /** The lists of a dataset's name; empty where there is none such. */
  public static Optional<List<String>> dataset(ListsAtHand lists, String name) {
    if (EVERYTHING.contains(name)) {
      return Optional.of(lists.ids());
    }
    return lists.ids().contains(name) ? Optional.of(List.of(name)) : Optional.empty();
  }

  static Scope of(Asked asked, List<String> dataset, List<String> without) {
    List<String> included = asked.texts("include_dataset");
    List<String> excluded = asked.texts("exclude_dataset");
    return new Scope(
        dataset.stream()
            .filter(list -> included.isEmpty() || included.contains(list))
            .filter(list -> !excluded.contains(list))
            .toList(),
        asked.texts("topics"),
        asked.texts("exclude_schema"),
        without);
  }

  boolean has(Party party) {
    return lists.contains(party.listId())
        && (topics.isEmpty() || topics.contains(Entity.topic(party)))
        && !schemata.contains(Entity.schema(party.kind()))
        && !without.contains(ListsAtHand.id(party));
  }
}
