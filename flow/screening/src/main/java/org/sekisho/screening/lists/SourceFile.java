package org.sekisho.screening.lists;

import java.net.URI;
import java.util.Optional;

/**
 * One file of a list at its publisher.
 *
 * @param name under which the file is kept and by which a reader knows it
 * @param address {@code https:} or {@code file:}
 * @param checksum where the publisher gives the file's SHA-256, if it does
 */
public record SourceFile(String name, URI address, Optional<URI> checksum) {}
