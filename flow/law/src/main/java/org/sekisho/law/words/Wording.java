package org.sekisho.law.words;

import java.util.List;
import org.sekisho.law.condition.Condition;
import org.sekisho.terms.Text;

/**
 * A condition as people read it: statements, and above them groups that say how many must hold. In
 * every case the tree means exactly what its condition means, also where facts are not known.
 */
public sealed interface Wording {

  /** What is said at this place; of a group its heading, of a term that it is met or not. */
  Text text();

  /**
   * One statement about the facts.
   *
   * @param meaning a condition without parts, or the negation of one
   * @param among the words of a set that the statement names by its title only; else empty
   */
  record Statement(Condition meaning, Text text, List<Text> among) implements Wording {
    public Statement {
      among = List.copyOf(among);
    }
  }

  /** Several parts, and how many of them must hold. */
  record Group(Need need, List<Wording> parts) implements Wording {
    public Group {
      parts = List.copyOf(parts);
    }

    @Override
    public Text text() {
      return need.heading();
    }
  }

  /**
   * A term that the pack defines, with its definition one level below.
   *
   * @param met whether the condition asks that the term be met, or that it not be
   */
  record Defined(String term, boolean met, Text text, Wording definition) implements Wording {}

  /** How many parts of a group must hold. */
  enum Need {
    ALL(Text.of("all of the following", "次の全てに該当すること")),
    ANY(Text.of("any of the following", "次のいずれかに該当すること")),
    NONE(Text.of("none of the following", "次のいずれにも該当しないこと"));

    private final Text heading;

    Need(Text heading) {
      this.heading = heading;
    }

    public Text heading() {
      return heading;
    }
  }
}
