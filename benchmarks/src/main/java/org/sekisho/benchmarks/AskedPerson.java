package org.sekisho.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.rows.BrokenRow;
import org.sekisho.screening.rows.Rows;
import org.sekisho.screening.search.Question;

/** A person who is on no list. */
record AskedPerson(String name, LocalDate born, String country) {

  /** Reads {@code full_name}, {@code date_of_birth} and {@code nationality}. */
  static List<AskedPerson> read(Path file) throws IOException, BrokenRow {
    List<AskedPerson> persons = new ArrayList<>();
    try (Rows rows = Rows.open(file).orThrow()) {
      int name = rows.columns().indexOf("full_name");
      int born = rows.columns().indexOf("date_of_birth");
      int country = rows.columns().indexOf("nationality");
      for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
        List<String> cells = row.get();
        persons.add(
            new AskedPerson(
                cells.get(name),
                LocalDate.parse(cells.get(born)),
                Countries.code(cells.get(country))));
      }
    }
    return persons;
  }

  Question byName() {
    return new Question(name, Subject.PERSON, Optional.empty(), "", "");
  }

  Question inFull() {
    return new Question(name, Subject.PERSON, Optional.of(born), country, "");
  }
}
