package org.sekisho.proof;

import java.util.List;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Matter;

/** How two laws differ on one question. */
public sealed interface Change {

  Question question();

  /**
   * Some matters get another reply than before.
   *
   * @param matter one of them, with no fact in it that both replies could do without
   * @param firesBefore the rules that certainly fire in it under the law before
   * @param firesAfter the same under the law after
   */
  record Replied(
      Question question,
      Reply before,
      Reply after,
      Matter matter,
      List<Rule> firesBefore,
      List<Rule> firesAfter)
      implements Change {
    public Replied {
      firesBefore = List.copyOf(firesBefore);
      firesAfter = List.copyOf(firesAfter);
    }
  }

  /** Whether there are more changes than were told is not known: the solver gave up. */
  record Inconclusive(Question question, String reason) implements Change {}
}
