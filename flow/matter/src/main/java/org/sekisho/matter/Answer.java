package org.sekisho.matter;

/** What a person said to a question. A fact without an answer has not been asked yet. */
public sealed interface Answer {

  /** A value, in the coding of the fact's {@link FactType}. */
  record Known(long value) implements Answer {}

  /** "I don't know". */
  record DontKnow() implements Answer {}
}
