package org.sekisho.accounts;

import java.util.Optional;
import org.sekisho.terms.Text;

/**
 * A part of an organisation.
 *
 * @param above the unit to which it belongs, unless it stands directly below the organisation
 */
public record Unit(String id, String organisation, Optional<String> above, Text name) {}
