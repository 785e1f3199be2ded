package org.sekisho.screening.decided;

import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.ContentHash;

/**
 * A party asked about that might be a listed one. It is a question until a person decides it.
 *
 * @param asked the party asked about, by the id that the asker gives it, or else by its name
 * @param askedContent hash over what was asked
 */
public record AskedHit(String asked, ContentHash askedContent, Party listed, ListVersion version) {}
