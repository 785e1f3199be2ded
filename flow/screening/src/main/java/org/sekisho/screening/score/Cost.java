package org.sekisho.screening.score;

import org.sekisho.screening.names.LegalForm;
import org.sekisho.screening.names.Part;
import org.sekisho.screening.names.Reading;
import org.sekisho.screening.names.Role;
import org.sekisho.screening.names.Sound;
import org.sekisho.screening.names.Subject;

/**
 * What a difference costs, in hundredths of an edit. A name may cost as much as its length bears:
 * {@link #budget}; at the budget the score is {@link Band#POSSIBLE}'s least, above it lies below.
 *
 * <p>Leaving a part out costs little in a person's name, much in an organisation's; two parts that
 * face each other and differ contradict each other and cost more than any budget.
 */
final class Cost {

  static final int EDIT = 100;

  /** Letters that differ in the spelling but not in the folded form. */
  static final int SPELLING = 40;

  static final int CONSONANTS = 30;
  static final int LOAN = 20;
  static final int LOAN_VOWEL = 10;
  static final int INITIAL = 40;
  static final int NICKNAME = 60;
  static final int JOIN = 10;
  static final int ARTICLE = 10;
  static final int CONTRADICTION = 300;

  /** One shared part of a person's name says nothing where others are left out. */
  static final int LONE_PART = 300;

  static final int NONPROFIT = 260;
  static final int OTHER_FORM = 20;
  static final int NONE = -1;

  /** What leaving out parts of a person's name costs at most. */
  static final int MOST_LEFT_OUT = 190;

  /** How much dearer a difference is between a guessed reading of a person's name and another. */
  static final int GUESS_PERCENT = 160;

  /** Letters of a name, legal form and all, that bear two slips. */
  private static final int LEAST_WRITTEN = 6;

  /** Letters among them that tell an organisation from others. */
  private static final int LEAST_TELLING = 4;

  private Cost() {}

  /** What the shorter of two names can bear, by its telling letters. */
  static int budget(Reading one, Reading other) {
    return budget(Math.min(one.weight(), other.weight()));
  }

  /** What a name with so many telling letters can bear. */
  static int budget(int letters) {
    return letters <= 4 ? 90 : letters <= 7 ? 190 : 225;
  }

  /** The edits that a name of such a weight can bear at most, be the other name ever so long. */
  static int edits(Reading reading) {
    return budget(reading.weight()) / EDIT;
  }

  /**
   * Whether two slips of the pen may be all that parts two names: not if so little is written, or
   * so little of it tells, that almost anything is within two.
   */
  static boolean bearsTwoSlips(Reading one, Reading other) {
    boolean tells =
        one.subject() == Subject.PERSON || Math.min(one.weight(), other.weight()) >= LEAST_TELLING;
    return tells && Math.max(one.full().length(), other.full().length()) >= LEAST_WRITTEN;
  }

  /** What it costs that one side lacks the part. */
  static int leftOut(Part part, Subject subject, int matched, boolean guessed) {
    return subject == Subject.PERSON ? ofPerson(part, guessed) : ofOrganisation(part, matched);
  }

  /**
   * Whether one of two readings is but a machine's guess at the sound of the other's letters:
   * Chinese, Korean and vowelless scripts against Latin. A guess must agree more closely.
   */
  static boolean isGuess(Reading one, Reading other) {
    return isGuessed(one) != isGuessed(other);
  }

  private static boolean isGuessed(Reading reading) {
    return switch (reading.manner()) {
      case PINYIN, KOREAN, JAPANESE -> true;
      case HAN, LATIN -> false;
      case ALPHABET -> reading.parts().getFirst().sound() == Sound.CONSONANTS;
    };
  }

  private static int ofPerson(Part part, boolean guessed) {
    return switch (part.role()) {
      case CORE, WORD -> guessed ? 120 : 50;
      case PATRONYMIC, INITIAL -> 20;
      case NUMBER -> 250;
      case SOFT -> 10;
      case TITLE -> 2;
    };
  }

  private static int ofOrganisation(Part part, int matched) {
    return switch (part.role()) {
      case CORE, PATRONYMIC -> 300;
      case WORD -> matched >= 3 ? 150 : 260;
      case NUMBER -> part.number() == 1 ? 50 : 250;
      case INITIAL -> 100;
      case SOFT, TITLE -> 15;
    };
  }

  static int legal(Reading one, Reading other) {
    if (one.legal() == 0 || other.legal() == 0 || (one.legal() & other.legal()) != 0) {
      return 0;
    }
    int nonprofit = LegalForm.NONPROFIT.bit();
    boolean crossed = (one.legal() & nonprofit) != (other.legal() & nonprofit);
    boolean vague =
        one.legal() == LegalForm.COMPANY.bit() || other.legal() == LegalForm.COMPANY.bit();
    return crossed ? NONPROFIT : vague ? 0 : OTHER_FORM;
  }

  /** How much a part counts in the score of names that differ by more than the budget. */
  static int share(Part part) {
    return switch (part.role()) {
      case CORE -> 100;
      case PATRONYMIC -> 70;
      case WORD, NUMBER -> 60;
      case INITIAL -> 30;
      case SOFT -> 15;
      case TITLE -> 0;
    };
  }

  /** Whether a part left over on both sides is a contradiction. */
  static boolean contradicts(Part part) {
    return part.role() != Role.SOFT && part.role() != Role.TITLE;
  }
}
