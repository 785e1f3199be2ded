package org.sekisho.screening.formats;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sekisho.screening.party.BirthDate;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.PartyDraft;

/**
 * The remarks column of OFAC's flat files: statements parted by semicolons. An alias quoted here is
 * what OFAC calls a weak a.k.a. (OFAC FAQ 122).
 */
final class OfacRemarks {

  private static final Pattern SEMICOLON = Pattern.compile(";\\s*");
  private static final Pattern ALIAS = Pattern.compile("(?:alt\\. )?([afn])\\.k\\.a\\. '(.*)'");
  private static final Pattern STATEMENT =
      Pattern.compile("(?:alt\\. )?(DOB|POB|nationality|citizen|Gender) (.*)");
  private static final Pattern ISSUED = Pattern.compile("(\\S.*?)(?: \\(([^()]*)\\))?(?: .*)?");
  private static final Pattern PLACE_TAIL = Pattern.compile(".*,\\s*");

  private final PartyDraft draft;
  private final String file;
  private final long line;
  private final PartyIntake intake;

  OfacRemarks(PartyDraft draft, String file, long line, PartyIntake intake) {
    this.draft = draft;
    this.file = file;
    this.line = line;
    this.intake = intake;
  }

  void read(String remarks) {
    String text = remarks.endsWith(".") ? remarks.substring(0, remarks.length() - 1) : remarks;
    for (String statement : SEMICOLON.split(text, -1)) {
      statement(statement.strip());
    }
  }

  private void statement(String text) {
    Matcher alias = ALIAS.matcher(text);
    Matcher known = STATEMENT.matcher(text);
    if (alias.matches()) {
      NameKind kind = "a".equals(alias.group(1)) ? NameKind.ALIAS : NameKind.FORMER;
      draft.name(alias.group(2), kind, NameStrength.WEAK);
    } else if (known.matches()) {
      known(known.group(1), known.group(2), text);
    } else {
      identifierOrRemark(text);
    }
  }

  private void known(String what, String value, String text) {
    switch (what) {
      case "DOB" -> born(value);
      case "POB" -> bornAt(value, text);
      case "nationality" -> draft.country(CountryRole.NATIONALITY, value);
      case "citizen" -> draft.country(CountryRole.CITIZENSHIP, value);
      case "Gender" -> draft.gender(value);
      default -> draft.remark(text);
    }
  }

  private void born(String value) {
    Optional<BirthDate> date = Dates.birth(value);
    if (date.isPresent()) {
      draft.born(date.get());
    } else {
      intake.note(FormatProblems.date(file, line, value));
      draft.remark("DOB " + value);
    }
  }

  private void bornAt(String value, String text) {
    String country = PLACE_TAIL.matcher(value).replaceFirst("");
    if (!Countries.code(country).isEmpty()) {
      draft.country(CountryRole.BIRTH, country);
    }
    draft.remark(text);
  }

  private void identifierOrRemark(String text) {
    String plain = text.startsWith("alt. ") ? text.substring(5) : text;
    Optional<IdentifierLabels.Label> label = IdentifierLabels.startOf(plain);
    if (label.isEmpty() || plain.length() == label.get().text().length()) {
      draft.remark(text);
      return;
    }
    Matcher issued = ISSUED.matcher(plain.substring(label.get().text().length()).strip());
    if (issued.matches()) {
      String country = Optional.ofNullable(issued.group(2)).orElse("");
      draft.identifier(label.get().type(), issued.group(1), country, label.get().text());
    } else {
      draft.remark(text);
    }
  }
}
