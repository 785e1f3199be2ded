package org.sekisho.pages.frame;

import java.util.Set;
import org.sekisho.accounts.Duty;
import org.sekisho.terms.Language;

/**
 * How pages look to a reader.
 *
 * @param duties of the reader: parts of the desk that are nothing to them are not named
 */
public record Appearance(Language language, Theme theme, Set<Duty> duties) {

  public Appearance {
    duties = Set.copyOf(duties);
  }

  /** To somebody who asks, screens and reads the law. */
  public Appearance(Language language, Theme theme) {
    this(language, theme, Set.of(Duty.ASK, Duty.SCREEN, Duty.READ_LAW));
  }
}
