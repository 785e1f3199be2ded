package org.sekisho.cli.hits;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.search.Question;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who was asked about, told as it was told when the hit came up. */
final class AskedParty {

  @Parameters(paramLabel = "NAME", descriptionKey = "name")
  private String name = "";

  @Option(names = "--id", paramLabel = "ID", descriptionKey = "id")
  private @Nullable String id;

  @Option(names = "--birth-date", paramLabel = "DATE", descriptionKey = "birth-date")
  private @Nullable LocalDate birthDate;

  @Option(names = "--country", paramLabel = "COUNTRY", descriptionKey = "country")
  private String country = "";

  @Option(names = "--identifier", paramLabel = "NUMBER", descriptionKey = "identifier")
  private String identifier = "";

  /** The id by which decisions know the party: its name where it has none. */
  String id() {
    return Optional.ofNullable(id).orElse(name);
  }

  Question question() {
    return new Question(
        name,
        Subject.UNKNOWN,
        Optional.ofNullable(birthDate),
        Countries.code(country),
        Question.identifierKey(identifier));
  }
}
