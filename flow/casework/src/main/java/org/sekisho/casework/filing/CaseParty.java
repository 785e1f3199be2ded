package org.sekisho.casework.filing;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.access.Label;

/**
 * A party of a case.
 *
 * @param id by which holdings and decisions on hits know it
 * @param country two capital letters of nationality, residence or seat
 * @param keys further names and numbers by which the same party is found in other cases
 * @param owners ids of those behind it, as ownership found them
 * @param label who may read of it: a restricted annex bears more than its case
 */
public record CaseParty(
    String id,
    String role,
    String name,
    Optional<String> country,
    SortedSet<String> keys,
    SortedSet<String> owners,
    Label label) {

  public CaseParty {
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    owners = Collections.unmodifiableSortedSet(new TreeSet<>(owners));
  }
}
