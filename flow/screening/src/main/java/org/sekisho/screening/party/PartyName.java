package org.sekisho.screening.party;

import java.util.List;

/**
 * One name of a party, as its list writes it.
 *
 * @param text the name in the list's own order and spelling; OFAC writes {@code FAMILY, Given}
 * @param language BCP 47 tag where the list states it, else empty
 * @param parts the parts with their roles where the list tells them apart, else empty
 */
public record PartyName(
    String text,
    NameKind kind,
    NameStrength strength,
    Script script,
    String language,
    List<NamePart> parts) {

  public PartyName {
    parts = List.copyOf(parts);
  }

  /** A strong name of which nothing more is known than its text and kind. */
  public static PartyName of(String text, NameKind kind) {
    return of(text, kind, NameStrength.STRONG);
  }

  public static PartyName of(String text, NameKind kind, NameStrength strength) {
    return new PartyName(text, kind, strength, Script.of(text), "", List.of());
  }

  PartyName withText(String cleaned) {
    return cleaned.equals(text)
        ? this
        : new PartyName(cleaned, kind, strength, Script.of(cleaned), language, parts);
  }

  public PartyName withParts(List<NamePart> known) {
    return new PartyName(text, kind, strength, script, language, known);
  }

  public PartyName inLanguage(String tag) {
    return new PartyName(text, kind, strength, script, tag, parts);
  }
}
