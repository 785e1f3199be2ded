package org.sekisho.pages.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.screening.search.Hit;

/** The parties that the office keeps a file on, as far as the one who asks may see them. */
public interface KnownParties {

  /**
   * What was known of a party.
   *
   * @param from the day from which it is so
   * @param recorded the day on which it was written down
   * @param fields in order, each with its values
   */
  record Edition(int number, LocalDate from, LocalDate recorded, Map<String, List<String>> fields) {

    public Edition {
      fields = new LinkedHashMap<>(fields);
    }

    /** The first value of a field. */
    public String first(String field) {
      return fields.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }
  }

  /** Hits, best first; the id of each is that of the party here. */
  List<Hit> search(String name);

  /** All versions, the first first; none where there is no such party for the one who asks. */
  List<Edition> history(String id);

  /** The newest, or what was known at the end of a day to be so on another. */
  Optional<Edition> find(String id, Optional<LocalDate> on, Optional<LocalDate> known);
}
