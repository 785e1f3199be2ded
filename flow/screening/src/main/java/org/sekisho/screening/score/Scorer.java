package org.sekisho.screening.score;

import java.util.List;
import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.names.Part;
import org.sekisho.screening.names.Reading;
import org.sekisho.screening.names.Reading.Manner;
import org.sekisho.screening.names.Role;
import org.sekisho.screening.names.Sound;
import org.sekisho.screening.names.Subject;

/**
 * Scores two names in thousandths, 1000 for the same name. Pure, but keeps its tables from call to
 * call: one scorer for each thread.
 *
 * <p>Two routes lead to a score; the cheaper counts. By parts: {@link Alignment}. By the whole:
 * both names without spaces differ by no more than two edits, so that a slip that moves a space or
 * falls twice on a short part is borne. Two slips in what was written, be it the legal form, never
 * hide a name that is not too short: {@link Cost#bearsTwoSlips}.
 */
public final class Scorer {

  /** Raised when the code changes what it makes of two readings. */
  private static final String CODE = "2";

  private static final int FULL = 1000;
  private static final int SPAN = FULL - 700;
  private static final int BELOW = 690;
  private static final int ACRONYM = 740;

  /** Edits that the whole of two names may differ by. */
  public static final int WHOLE_EDITS = 2;

  private final Edits edits = new Edits();
  private final Alignment alignment = new Alignment(edits);

  /** Tells two scorers apart that could score a pair differently. */
  public static String version() {
    return CODE + "/" + Normaliser.version();
  }

  /** The best score of any reading of one name with any of the other. */
  public int score(Name one, Name other) {
    int best = 0;
    boolean han = has(one, Manner.HAN) && has(other, Manner.HAN);
    for (Reading reading : one.readings()) {
      for (Reading against : other.readings()) {
        if (comparable(reading, against) && (!han || reading.manner() == Manner.HAN)) {
          best = Math.max(best, score(reading, against));
        }
      }
    }
    return best;
  }

  /** The reasons for {@link #score(Name, Name)}. */
  public Explanation explain(Name asked, Name listed) {
    Explanation best = Explanation.nothing();
    boolean han = has(asked, Manner.HAN) && has(listed, Manner.HAN);
    for (Reading reading : asked.readings()) {
      for (Reading against : listed.readings()) {
        if (comparable(reading, against) && (!han || reading.manner() == Manner.HAN)) {
          int score = score(reading, against);
          boolean better = best.pairings().isEmpty() || score > best.score();
          best = better ? explain(asked, reading, listed, against, score) : best;
        }
      }
    }
    return best;
  }

  private Explanation explain(Name asked, Reading one, Name listed, Reading other, int score) {
    int cost = alignment.align(one, other);
    int whole = whole(one, other);
    boolean acronym = score == ACRONYM && isAcronym(one, other);
    int full = full(one, other);
    whole = full != Cost.NONE && (whole == Cost.NONE || full < whole) ? full : whole;
    if (acronym || (whole != Cost.NONE && whole < cost)) {
      How how = acronym ? How.ACRONYM : whole == 0 ? How.SAME : How.WHOLE;
      Pairing pairing = new Pairing(asked.written(), listed.written(), how, acronym ? 0 : whole);
      return new Explanation(score, List.of(pairing), List.of(), List.of(), version());
    }
    return alignment.explain(one, other, score);
  }

  private static boolean has(Name name, Manner manner) {
    for (Reading reading : name.readings()) {
      if (reading.manner() == manner) {
        return true;
      }
    }
    return false;
  }

  /** Persons with persons; Han characters only with Han characters. */
  public static boolean comparable(Reading one, Reading other) {
    boolean persons = one.subject() == Subject.PERSON;
    boolean han = one.manner() == Manner.HAN;
    return persons == (other.subject() == Subject.PERSON) && han == (other.manner() == Manner.HAN);
  }

  /** The score of two readings. */
  public int score(Reading one, Reading other) {
    int budget = Cost.budget(one, other);
    int legal = Cost.legal(one, other);
    int whole = whole(one, other);
    if (whole == 0 && legal <= budget) {
      return within(legal, budget);
    }
    int parts = byParts(one, other, whole, legal, budget);
    return Math.max(parts, inFull(one, other, legal, budget));
  }

  private int byParts(Reading one, Reading other, int whole, int legal, int budget) {
    int cost = alignment.align(one, other);
    int found = whole != Cost.NONE && whole < cost ? whole : cost;
    boolean guessed = one.subject() == Subject.PERSON && Cost.isGuess(one, other);
    int best = (guessed ? found * Cost.GUESS_PERCENT / 100 : found) + legal;
    if (best > budget && isAcronym(one, other)) {
      return ACRONYM;
    }
    return best <= budget ? within(best, budget) : BELOW * alignment.shared(one, other) / 1000;
  }

  private static int within(int cost, int budget) {
    return FULL - SPAN * cost / budget;
  }

  /** By all that was written: 0, or {@link Band#POSSIBLE} at least. */
  private int inFull(Reading one, Reading other, int legal, int budget) {
    int full = full(one, other);
    int most = fullBudget(one, other, budget);
    int cost = full == Cost.NONE ? most + 1 : full + legal;
    boolean bears = full != Cost.NONE && legal < Cost.NONPROFIT && Cost.bearsTwoSlips(one, other);
    return cost <= most ? within(cost, most) : bears ? Band.POSSIBLE.least() : 0;
  }

  /** Slips anywhere in what was written, before anything is folded or set aside. */
  private int full(Reading one, Reading other) {
    if (one.full().isEmpty() || other.full().isEmpty() || numbers(one) != numbers(other)) {
      return Cost.NONE;
    }
    int found = edits.between(one.full(), other.full(), WHOLE_EDITS);
    return found > WHOLE_EDITS || sound(one) != sound(other) ? Cost.NONE : found * Cost.EDIT;
  }

  private static int fullBudget(Reading one, Reading other, int budget) {
    return one.subject() == Subject.PERSON
        ? Cost.budget(Math.min(one.full().length(), other.full().length()))
        : budget;
  }

  /**
   * How many edits, of {@link #WHOLE_EDITS} at most, may part a reading run together from another
   * of the least possible score. What is written in full bears {@link #WHOLE_EDITS} whatever this
   * says.
   */
  public static int wholeEdits(Reading reading) {
    return Math.min(WHOLE_EDITS, Cost.edits(reading));
  }

  /** The cost by the whole, or {@link Cost#NONE}. */
  int whole(Reading one, Reading other) {
    if (numbers(one) != numbers(other) || sound(one) != sound(other)) {
      return Cost.NONE;
    }
    int best = whole(one.joined(), other.joined(), one.plain(), other.plain(), Cost.NONE);
    if (one.subject() == Subject.PERSON && best != 0) {
      best = whole(one.joined(), other.turned(), one.plain(), other.plainTurned(), best);
      best = whole(one.turned(), other.joined(), one.plainTurned(), other.plain(), best);
    }
    return best;
  }

  private int whole(String one, String other, String plain, String otherPlain, int best) {
    int found = edits.between(one, other, WHOLE_EDITS);
    if (found > WHOLE_EDITS) {
      return best;
    }
    int written = edits.between(plain, otherPlain, 8);
    int cost = found * Cost.EDIT + Math.max(0, Math.min(written, 8) - found) * Cost.SPELLING;
    return best == Cost.NONE ? cost : Math.min(best, cost);
  }

  private static int numbers(Reading reading) {
    int count = 0;
    for (int i = 0; i < reading.parts().size(); i++) {
      count += reading.parts().get(i).role() == Role.NUMBER ? 1 : 0;
    }
    return count;
  }

  private static Sound sound(Reading reading) {
    for (int i = 0; i < reading.parts().size(); i++) {
      if (reading.parts().get(i).sound() != Sound.FULL) {
        return reading.parts().get(i).sound();
      }
    }
    return Sound.FULL;
  }

  private static boolean isAcronym(Reading one, Reading other) {
    return one.subject() != Subject.PERSON && (spells(one, other) || spells(other, one));
  }

  /** Whether the only part of one name is the first letters of the other's words. */
  private static boolean spells(Reading brief, Reading full) {
    return full.parts().size() >= 3
        && isBrief(brief)
        && brief.parts().getFirst().text().equals(initials(full));
  }

  /** Whether an organisation's name is one word of its own, with at most one of business. */
  public static boolean isBrief(Reading reading) {
    return reading.subject() != Subject.PERSON
        && reading.parts().size() <= 2
        && reading.coreCount() == 1
        && reading.parts().getFirst().isCore();
  }

  /** The first letters of the parts as written. */
  public static String initials(Reading reading) {
    StringBuilder initials = new StringBuilder();
    for (Part part : reading.parts()) {
      initials.append(Character.toLowerCase(part.raw().charAt(0)));
    }
    return initials.toString();
  }
}
