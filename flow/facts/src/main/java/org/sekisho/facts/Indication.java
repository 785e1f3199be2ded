package org.sekisho.facts;

import org.sekisho.terms.Text;

/**
 * What speaks for a fact that nobody has confirmed: an entry of a list that may be the party asked
 * about. It is a question to a person and never an answer.
 *
 * @param text what was found, how well it fits, and why
 */
public record Indication(Source.Listed entry, Text text) {}
