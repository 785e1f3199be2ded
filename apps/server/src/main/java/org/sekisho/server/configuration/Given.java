package org.sekisho.server.configuration;

import java.util.List;
import org.sekisho.terms.Place;

/**
 * What somebody set.
 *
 * @param origin in words: a place of a file, a variable, a flag
 */
record Given(List<String> values, Place place, String origin) {
  Given {
    values = List.copyOf(values);
  }
}
