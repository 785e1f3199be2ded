package org.sekisho.casework.examination;

import org.sekisho.casework.filing.Part;
import org.sekisho.terms.Text;

/**
 * A mark on a part of a case, which routing reads and officers see.
 *
 * @param id from the data of the authorities
 * @param priority the higher, the nearer the top of a queue
 * @param blocks whether the case cannot be decided while it stands
 * @param removableBy code of the capacity that may lift it
 */
public record Flag(
    String id, Part part, Text title, int priority, boolean blocks, String removableBy) {}
