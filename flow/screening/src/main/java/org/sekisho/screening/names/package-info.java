/**
 * Names made comparable: one normaliser for both sides, from any script to readings in plain Latin
 * letters, each part with its role. Its version is part of every result.
 */
@NullMarked
package org.sekisho.screening.names;

import org.jspecify.annotations.NullMarked;
