package org.sekisho.screening.party;

import java.util.Locale;

/** A part of a name with the role that the list itself gives it. */
public record NamePart(Role role, String text) {

  /** What a part of a person's name is. */
  public enum Role {
    TITLE,
    GIVEN,
    MIDDLE,
    PATRONYMIC,
    MATRONYMIC,
    FAMILY,
    SUFFIX;

    /** The word used in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
