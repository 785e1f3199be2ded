package org.sekisho.casework.examination;

import java.util.List;

/** What a ministry that is consulted says. */
public sealed interface Opinion {

  /** Nothing stands against it. */
  record NoObjection() implements Opinion {}

  /** It objects. */
  record Objection(String reasons) implements Opinion {}

  /** It agrees under conditions. */
  record UnderConditions(List<String> conditions) implements Opinion {
    public UnderConditions {
      conditions = List.copyOf(conditions);
    }
  }
}
