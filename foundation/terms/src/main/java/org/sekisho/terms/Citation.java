package org.sekisho.terms;

/**
 * A place in an instrument of law.
 *
 * @param instrument the id of the instrument, as listed in its regime
 * @param at the article, paragraph and item, for example {@code 27(1)}
 */
public record Citation(String instrument, String at) {}
