package org.sekisho.screening.index;

import org.sekisho.screening.names.Nicknames;
import org.sekisho.screening.names.Part;
import org.sekisho.screening.names.Role;
import org.sekisho.screening.names.Sound;

/**
 * Keys beside the spelling: what a part sounds like, and what it is short for. The side that lacks
 * vowels is kept apart, since two such words are compared by spelling.
 */
final class Key {

  private static final long CONSONANTS = 11;
  private static final long OF_CONSONANTS = 12;
  private static final long LOAN = 13;
  private static final long OF_LOAN = 14;
  private static final long NICKNAME = 15;

  private Key() {}

  /** Whether the part is found by keys; initials and numbers go with anything. */
  static boolean has(Part part) {
    return part.role() != Role.INITIAL && part.role() != Role.NUMBER;
  }

  /** Whether a party cannot be found without it, unless the other name lacks more. */
  static boolean isNeeded(Part part) {
    return has(part) && !part.role().isSlight();
  }

  static void ofListed(Part part, Deletes.Sink sink) {
    boolean consonants = part.sound() == Sound.CONSONANTS;
    boolean loan = part.sound() == Sound.LOAN;
    keys(part, consonants ? CONSONANTS : OF_CONSONANTS, loan ? LOAN : OF_LOAN, sink);
  }

  static void ofQuery(Part part, Deletes.Sink sink) {
    boolean consonants = part.sound() == Sound.CONSONANTS;
    boolean loan = part.sound() == Sound.LOAN;
    keys(part, consonants ? OF_CONSONANTS : CONSONANTS, loan ? OF_LOAN : LOAN, sink);
  }

  private static void keys(Part part, long consonants, long loan, Deletes.Sink sink) {
    if (part.skeleton().length() > 1) {
      sink.key(Hash.of(part.skeleton(), consonants));
    }
    if (!part.rhotic().isEmpty()) {
      sink.key(Hash.of(part.rhotic(), loan));
      sink.key(Hash.of(part.loan(), loan));
    }
    nicknames(part, sink);
  }

  private static void nicknames(Part part, Deletes.Sink sink) {
    for (String group : Nicknames.groups(part.folded())) {
      sink.key(Hash.of(group, NICKNAME));
    }
  }
}
