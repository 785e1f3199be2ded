package org.sekisho.casework.clearance.acts;

/**
 * A person by an id that tells no name. Names are in the register of the organ alone.
 *
 * @param id such as {@code p-4711}
 */
public record PersonRef(String id) {}
