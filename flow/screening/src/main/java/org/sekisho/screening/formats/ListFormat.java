package org.sekisho.screening.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** The formats in which lists come: one reader and one line each. */
public enum ListFormat {
  OFAC_CSV(new OfacCsvReader()),
  UN_XML(new UnReader());

  private final ListReader reader;

  ListFormat(ListReader reader) {
    this.reader = reader;
  }

  /** The word used in list.yaml, for example {@code ofac-csv}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ListFormat> of(String code) {
    return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
  }

  /**
   * Hands every party to the sink, in the order of the file; the result counts them. Where it is
   * broken, the parties handed over so far are not the list and must be thrown away.
   */
  public Checked<Integer> read(ListInput input, PartySink sink) {
    PartyIntake intake = new PartyIntake(sink, input.limits());
    try {
      reader.read(input, intake);
      return intake.count() == 0
          ? new Checked.Broken<>(List.of(FormatProblems.empty(input.listId()).problem()))
          : new Checked.Sound<>(intake.count());
    } catch (Unreadable unreadable) {
      return new Checked.Broken<>(List.of(unreadable.problem()));
    } catch (IOException | UncheckedIOException missing) {
      return new Checked.Broken<>(DocumentProblems.notFound(input.listId()));
    }
  }

  /** All parties at once, for lists known to be small; notes are dropped. */
  public Checked<List<Party>> readAll(ListInput input) {
    List<Party> parties = new ArrayList<>();
    PartySink sink =
        new PartySink() {
          @Override
          public void party(Party party) {
            parties.add(party);
          }

          @Override
          public void note(Problem problem) {}
        };
    return read(input, sink).map(count -> List.copyOf(parties));
  }
}
