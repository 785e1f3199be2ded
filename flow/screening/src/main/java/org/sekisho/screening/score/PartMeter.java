package org.sekisho.screening.score;

import org.sekisho.screening.names.Nicknames;
import org.sekisho.screening.names.Part;
import org.sekisho.screening.names.Role;
import org.sekisho.screening.names.Sound;

/**
 * Compares single parts. {@link #cost} answers, {@link #how} tells why; not for several threads.
 */
final class PartMeter {

  private final Edits edits;
  private How how = How.SAME;

  PartMeter(Edits edits) {
    this.edits = edits;
  }

  How how() {
    return how;
  }

  /** The edits that a word of this length can bear by itself. */
  static int bearable(int length) {
    return length >= 6 ? 2 : length >= 3 ? 1 : 0;
  }

  /** In hundredths of an edit, or {@link Cost#NONE}. */
  int cost(Part one, Part other) {
    if (one.role() == Role.INITIAL || other.role() == Role.INITIAL) {
      return initial(one, other);
    }
    if (one.number() >= 0 || other.number() >= 0) {
      return number(one, other);
    }
    if (one.role() == Role.WORD && other.role() == Role.WORD) {
      how = How.SAME;
      return one.text().equals(other.text()) ? 0 : Cost.NONE;
    }
    int spelled = spelled(one, other);
    if (spelled == 0 || (spelled != Cost.NONE && one.sound() == other.sound())) {
      return spelled;
    }
    How found = how;
    int sounded = sounded(one, other);
    boolean better = sounded != Cost.NONE && (spelled == Cost.NONE || sounded < spelled);
    how = better ? how : found;
    return better ? sounded : spelled;
  }

  private int initial(Part one, Part other) {
    how = How.INITIAL;
    boolean meets = one.text().charAt(0) == other.text().charAt(0);
    boolean names = isName(one) && isName(other);
    return !meets || !names ? Cost.NONE : one.role() == other.role() ? 0 : Cost.INITIAL;
  }

  private static boolean isName(Part part) {
    return (part.isCore() && part.number() < 0) || part.role() == Role.INITIAL;
  }

  private int number(Part one, Part other) {
    if (one.number() == other.number()) {
      how = How.SAME;
      return 0;
    }
    how = How.EDITED;
    boolean both = one.number() >= 0 && other.number() >= 0;
    int found = both ? edits.between(one.text(), other.text(), 2) : 3;
    return found <= 2 ? found * Cost.EDIT : Cost.NONE;
  }

  private int spelled(Part one, Part other) {
    if (one.sound() != other.sound()
        && (one.sound() == Sound.CONSONANTS || other.sound() == Sound.CONSONANTS)) {
      return one.folded().equals(other.folded()) ? same() : Cost.NONE;
    }
    int plain = between(one.folded(), other.folded(), one.text(), other.text());
    if ((!one.hasArticle() && !other.hasArticle()) || plain == 0) {
      return plain;
    }
    int joined = between(one.article(), other.article(), "", "");
    boolean better = plain == Cost.NONE || (joined != Cost.NONE && joined < plain);
    return better ? joined : plain;
  }

  private int same() {
    how = How.SAME;
    return 0;
  }

  private int between(String folded, String otherFolded, String text, String otherText) {
    int most = bearable(Math.min(folded.length(), otherFolded.length()));
    int found = edits.between(folded, otherFolded, most);
    if (found > most) {
      return Cost.NONE;
    }
    int written = text.equals(otherText) ? 0 : edits.between(text, otherText, 4);
    how = found > 0 ? How.EDITED : written > 0 ? How.SPELLING : How.SAME;
    return found * Cost.EDIT + Math.max(0, Math.min(written, 4) - found) * Cost.SPELLING;
  }

  /** How alike two parts are that cannot be paired, in thousandths: only to rank names by. */
  int likeness(Part one, Part other) {
    boolean loan = one.sound() == Sound.LOAN || other.sound() == Sound.LOAN;
    String sound = loan ? one.loan() : one.folded();
    String otherSound = loan ? other.loan() : other.folded();
    int longer = Math.max(sound.length(), otherSound.length());
    int most = longer / 2;
    int found = longer < 2 ? most + 1 : edits.between(sound, otherSound, most);
    return found > most ? 0 : 1000 - 1000 * found / longer;
  }

  private static boolean soundsAlike(Part one, Part other) {
    String kana = one.sound() == Sound.LOAN ? one.rhotic() : other.rhotic();
    Part full = one.sound() == Sound.LOAN ? other : one;
    return !kana.isEmpty() && (kana.equals(full.loan()) || kana.equals(full.rhotic()));
  }

  private int sounded(Part one, Part other) {
    boolean consonants = one.sound() == Sound.CONSONANTS ^ other.sound() == Sound.CONSONANTS;
    if (consonants && one.skeleton().length() > 1 && one.skeleton().equals(other.skeleton())) {
      how = How.CONSONANTS;
      return Cost.CONSONANTS;
    }
    boolean loan = one.sound() == Sound.LOAN ^ other.sound() == Sound.LOAN;
    if (loan && soundsAlike(one, other)) {
      how = How.LOAN_SOUND;
      return Cost.LOAN
          + Cost.LOAN_VOWEL * Math.min(4, edits.between(one.folded(), other.folded(), 4));
    }
    if (Nicknames.meet(one.folded(), other.folded())) {
      how = How.NICKNAME;
      return Cost.NICKNAME;
    }
    return Cost.NONE;
  }
}
