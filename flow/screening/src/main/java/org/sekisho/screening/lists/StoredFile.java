package org.sekisho.screening.lists;

import org.sekisho.terms.ContentHash;

/**
 * One file of a stored version.
 *
 * @param name by which the reader knows it
 * @param hash of its content as fetched, by which it is kept
 * @param bytes its size as fetched
 * @param tag the publisher's entity tag (RFC 9110, 8.8.3), or empty
 */
public record StoredFile(String name, ContentHash hash, long bytes, String tag) {}
