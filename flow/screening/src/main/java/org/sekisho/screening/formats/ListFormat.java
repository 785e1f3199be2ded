package org.sekisho.screening.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** The formats in which lists come: one reader and one line each. */
public enum ListFormat {
  OFAC_CSV(new OfacCsvReader(), "^\\d+,\""),
  OFAC_XML(new OfacXmlReader(), "<sdnList"),
  OFAC_ADVANCED_XML(new OfacAdvancedReader(), "<Sanctions[ >]"),
  EU_XML(new EuReader(), "<export "),
  UN_XML(new UnReader(), "<CONSOLIDATED_LIST"),
  UK_CSV(new UkReader(), "Name 6"),
  US_SCREENING_CSV(new ScreeningListCsvReader(), "source,entity_number"),
  US_SCREENING_JSON(new ScreeningListJsonReader(), "\"results\""),
  BIS_DENIED_TEXT(new DeniedPersonsReader(), "Street_Address\"?\t"),
  METI_END_USERS_CSV(new EndUserListReader(), "企業名|Company or Organization"),
  METI_TEXT(new MetiTextReader(), "団体"),
  FOLLOW_THE_MONEY(new FollowTheMoneyReader(), "\"schema\""),
  SENZING_JSON(new SenzingReader(), "\"RECORD_ID\""),
  PLAIN_CSV(new PlainCsvReader(), "^(?!\\s*[{\\[<])[^\\n]*,"),
  PLAIN_JSON(new PlainJsonReader(), "^\\s*[{\\[]");

  private static final int HEAD_BYTES = 4096;

  private final ListReader reader;
  private final Pattern mark;

  /** A mark is what the first 4 KB of a file in this format, and of no other, hold. */
  ListFormat(ListReader reader, String mark) {
    this.reader = reader;
    this.mark = Pattern.compile(mark, Pattern.MULTILINE);
  }

  /** The word used in list.yaml, for example {@code ofac-csv}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ListFormat> of(String code) {
    return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
  }

  /** The first of these formats whose mark one of the files bears; the first one otherwise. */
  public static ListFormat recognise(List<ListFormat> formats, List<ListFile> files)
      throws IOException {
    for (ListFile file : files) {
      String head = head(file);
      for (ListFormat format : formats) {
        if (format.mark.matcher(head).find()) {
          return format;
        }
      }
    }
    return formats.getFirst();
  }

  private static String head(ListFile file) throws IOException {
    try (InputStream bytes = GuardedStream.open(file, Limits.USUAL, '\0')) {
      return new String(bytes.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
    } catch (Unreadable refused) {
      return "";
    }
  }

  /** Whether a file beside another belongs to the same list, as OFAC's aliases do. */
  public boolean belongs(String file, String beside) {
    return reader.belongs(file, beside);
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
