package org.sekisho.screening.decided;

import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.ContentHash;

/**
 * A party asked about that might be a listed one. It is a question until a person decides it.
 *
 * @param asked the party asked about, by the id that the asker gives it
 * @param askedContent hash over what was asked
 * @param band how strong the hit is, as screening calls it
 */
public record Hit(
    String asked, ContentHash askedContent, Party listed, ListVersion version, String band) {}
