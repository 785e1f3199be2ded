package org.sekisho.law.diagram;

import org.sekisho.law.pack.Effect;

/** What a question may come to for one complete set of facts. */
public sealed interface Reply {

  /** Rules fire, and agree. */
  record Given(Effect effect) implements Reply {}

  /** The question is put, and no rule fires. */
  record Gap() implements Reply {}

  /** Rules fire and disagree. */
  record Conflict() implements Reply {}

  /** The question is not put. */
  record OutOfScope() implements Reply {}

  /** No matter can have these facts. */
  record Impossible() implements Reply {}
}
