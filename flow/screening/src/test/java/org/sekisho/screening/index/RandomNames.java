package org.sekisho.screening.index;

import java.util.Random;
import org.sekisho.screening.names.Subject;

/** Invented names of many kinds, and slips of the pen. */
final class RandomNames {

  private static final String[] SYLLABLES =
      "ba do ka li mo ne ro sha te vi zu an er im ol".split(" ");
  private static final String[] WORDS =
      "trading bank group holding LLC Ltd international of the 7 II Co".split(" ");
  private static final String[] EXTRAS = "al- abdul J. bin Dr william bill el -".split(" ");
  private static final String[] OTHERS =
      "محمد باران|Василий Одверн|김정호|王小明|マルタ・ベルデ|オドベルン機械工場".split("\\|");

  private final Random random;

  RandomNames(Random random) {
    this.random = random;
  }

  Subject subject() {
    Subject[] all = Subject.values();
    return all[random.nextInt(all.length)];
  }

  String name() {
    if (random.nextInt(12) == 0) {
      return OTHERS[random.nextInt(OTHERS.length)];
    }
    StringBuilder name = new StringBuilder();
    for (int words = 1 + random.nextInt(4); words > 0; words--) {
      if (random.nextInt(5) == 0) {
        name.append(EXTRAS[random.nextInt(EXTRAS.length)]).append(' ');
      }
      name.append(random.nextInt(5) == 0 ? WORDS[random.nextInt(WORDS.length)] : word());
      name.append(random.nextInt(12) == 0 ? ", " : " ");
    }
    return name.toString().strip();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  /** The name with so many letters dropped, added, replaced or exchanged. */
  String slipped(String name, int slips) {
    StringBuilder text = new StringBuilder(name);
    for (int i = 0; i < slips && text.length() > 1; i++) {
      int at = random.nextInt(text.length() - 1);
      char letter = (char) ('a' + random.nextInt(26));
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, letter);
        case 2 -> text.setCharAt(at, letter);
        default -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
      }
    }
    return text.toString();
  }
}
