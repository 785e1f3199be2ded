package org.sekisho.screening.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sekisho.screening.names.Part;
import org.sekisho.screening.names.Reading;
import org.sekisho.screening.names.Role;
import org.sekisho.screening.names.Subject;

/**
 * Parts of two readings set against each other, the cheapest pairs first; two neighbours that the
 * other side writes together count as one. Kept from call to call, so that comparing makes no
 * garbage; not for several threads.
 */
final class Alignment {

  private static final int FREE = -1;

  /** Two parts run together bear an edit only from this length on. */
  private static final int LONG_JOIN = 8;

  private final Edits edits;
  private final PartMeter meter;
  private int[] cost = new int[64];
  private How[] how = new How[64];
  final int[] left = new int[64];
  final int[] right = new int[64];
  final How[] leftHow = new How[64];
  final int[] leftCost = new int[64];
  private int pairedCost;
  private int paired;
  private int firm;
  private int pairedShare;
  private boolean guessed;

  Alignment(Edits edits) {
    this.edits = edits;
    this.meter = new PartMeter(edits);
  }

  /** Sets the parts against each other and returns the cost of it all. */
  int align(Reading one, Reading other) {
    int rows = one.parts().size();
    int columns = other.parts().size();
    Arrays.fill(left, 0, rows, FREE);
    Arrays.fill(right, 0, columns, FREE);
    pairedCost = 0;
    paired = 0;
    firm = 0;
    pairedShare = 0;
    guessed = Cost.isGuess(one, other);
    measure(one.parts(), other.parts());
    choose(one, other);
    joins(one, other);
    return pairedCost + leftOver(one, other);
  }

  private void measure(List<Part> ones, List<Part> others) {
    int columns = others.size();
    if (cost.length < ones.size() * columns) {
      cost = new int[ones.size() * columns];
      how = new How[cost.length];
    }
    for (int i = 0; i < ones.size(); i++) {
      for (int j = 0; j < columns; j++) {
        cost[i * columns + j] = meter.cost(ones.get(i), others.get(j));
        how[i * columns + j] = meter.how();
      }
    }
  }

  private void choose(Reading one, Reading other) {
    int rows = one.parts().size();
    int columns = other.parts().size();
    for (int round = Math.min(rows, columns); round > 0; round--) {
      int best = cheapest(rows, columns);
      if (best < 0) {
        return;
      }
      int i = best / columns;
      int j = best % columns;
      pair(one.parts().get(i), i, j, cost[best], how[best]);
    }
  }

  private int cheapest(int rows, int columns) {
    int best = -1;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; left[i] == FREE && j < columns; j++) {
        int cell = i * columns + j;
        if (right[j] == FREE && cost[cell] >= 0 && (best < 0 || cost[cell] < cost[best])) {
          best = cell;
        }
      }
    }
    return best;
  }

  private void pair(Part part, int i, int j, int price, How why) {
    left[i] = j;
    right[j] = i;
    leftHow[i] = why;
    leftCost[i] = price;
    pairedCost += price;
    if (part.role() != Role.SOFT && part.role() != Role.TITLE) {
      paired++;
      firm += why == How.INITIAL ? 0 : 1;
    }
    pairedShare += Cost.share(part) * Math.max(0, 10 - price / 25) / 10;
  }

  /** Neighbours left free on one side that are written together on the other. */
  private void joins(Reading one, Reading other) {
    for (int i = 0; i + 1 < one.parts().size(); i++) {
      for (int j = 0; left[i] == FREE && left[i + 1] == FREE && j < other.parts().size(); j++) {
        if (right[j] == FREE) {
          join(one, i, other, j);
        }
      }
    }
    for (int j = 0; j + 1 < other.parts().size(); j++) {
      for (int i = 0; right[j] == FREE && right[j + 1] == FREE && i < one.parts().size(); i++) {
        if (left[i] == FREE) {
          split(one, i, other, j);
        }
      }
    }
  }

  private void join(Reading one, int i, Reading other, int j) {
    int price = joined(one.joins().get(i), other.parts().get(j));
    if (price != Cost.NONE) {
      pair(one.parts().get(i), i, j, price, How.JOINED);
      pair(one.parts().get(i + 1), i + 1, j, 0, How.JOINED);
    }
  }

  private void split(Reading one, int i, Reading other, int j) {
    int price = joined(other.joins().get(j), one.parts().get(i));
    if (price != Cost.NONE) {
      pair(one.parts().get(i), i, j, price, How.JOINED);
      right[j + 1] = i;
      paired++;
      firm++;
    }
  }

  private int joined(String together, Part part) {
    if (part.number() >= 0 || together.length() < 4) {
      return Cost.NONE;
    }
    int most = Math.min(together.length(), part.folded().length()) < LONG_JOIN ? 0 : 1;
    int found = edits.between(together, part.folded(), most);
    return found > most ? Cost.NONE : found * Cost.EDIT + Cost.JOIN;
  }

  private int leftOver(Reading one, Reading other) {
    int ones = telling(one, left);
    int others = telling(other, right);
    int sum = leftOut(one, left) + leftOut(other, right);
    boolean person = one.subject() == Subject.PERSON;
    if (person) {
      sum = guessed ? sum : Math.min(sum, Cost.MOST_LEFT_OUT);
      sum += ones + others > 0 && firm < 2 ? Cost.LONE_PART : 0;
    }
    return sum + Cost.CONTRADICTION * Math.min(ones, others);
  }

  private static int telling(Reading reading, int[] partners) {
    int count = 0;
    for (int i = 0; i < reading.parts().size(); i++) {
      if (partners[i] == FREE && Cost.contradicts(reading.parts().get(i))) {
        count++;
      }
    }
    return count;
  }

  private int leftOut(Reading reading, int[] partners) {
    int sum = 0;
    for (int i = 0; i < reading.parts().size(); i++) {
      if (partners[i] == FREE) {
        sum += Cost.leftOut(reading.parts().get(i), reading.subject(), paired, guessed);
      }
    }
    return sum;
  }

  /** How much of both names was paired or is alike, in thousandths. */
  int shared(Reading one, Reading other) {
    int all = shares(one) + shares(other);
    int alike = pairedShare;
    for (int i = 0; i < one.parts().size(); i++) {
      alike += left[i] == FREE ? alike(one.parts().get(i), other) : 0;
    }
    return all == 0 ? 0 : Math.min(1000, 2000 * alike / all);
  }

  /** The share of a part's likest free counterpart, a little less than if they were paired. */
  private int alike(Part part, Reading other) {
    int best = 0;
    for (int j = 0; j < other.parts().size(); j++) {
      Part against = other.parts().get(j);
      if (right[j] == FREE && part.number() < 0 && against.number() < 0) {
        best = Math.max(best, meter.likeness(part, against));
      }
    }
    return Cost.share(part) * best * 8 / 10_000;
  }

  /** What the last call of {@link #align} did. */
  Explanation explain(Reading one, Reading other, int score) {
    List<Pairing> pairings = new ArrayList<>();
    for (int i = 0; i < one.parts().size(); i++) {
      if (left[i] != FREE) {
        String listed = other.parts().get(left[i]).raw();
        pairings.add(new Pairing(one.parts().get(i).raw(), listed, leftHow[i], leftCost[i]));
      }
    }
    return new Explanation(score, pairings, free(one, left), free(other, right), Scorer.version());
  }

  private static List<String> free(Reading reading, int[] partners) {
    List<String> free = new ArrayList<>();
    for (int i = 0; i < reading.parts().size(); i++) {
      if (partners[i] == FREE) {
        free.add(reading.parts().get(i).raw());
      }
    }
    return free;
  }

  private static int shares(Reading reading) {
    int sum = 0;
    for (int i = 0; i < reading.parts().size(); i++) {
      sum += Cost.share(reading.parts().get(i));
    }
    return sum;
  }
}
