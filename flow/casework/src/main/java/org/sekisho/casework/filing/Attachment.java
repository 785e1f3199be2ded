package org.sekisho.casework.filing;

import org.sekisho.access.Label;
import org.sekisho.terms.ContentHash;

/**
 * A document that hangs on a case; its bytes are kept elsewhere under their hash.
 *
 * @param kind what it is, in the word of the requirement that asks for it; may be empty
 * @param label who may read it
 */
public record Attachment(ContentHash hash, String name, String kind, Label label) {}
