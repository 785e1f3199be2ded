package org.sekisho.law.pack;

import java.util.List;
import org.sekisho.terms.Text;

/**
 * A set of words that law fixes, version by version, each with its source.
 *
 * @param of the fact whose values it holds
 */
public record DatedSet(
    String id, Text title, String of, Timeline<DatedValue.Sourced<List<String>>> versions) {}
