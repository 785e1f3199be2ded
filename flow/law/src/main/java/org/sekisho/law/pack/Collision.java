package org.sekisho.law.pack;

import java.util.List;
import java.util.Set;
import org.sekisho.law.condition.Stated;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/**
 * A place where this regime forbids what the law of another state demands.
 *
 * @param against the jurisdictions whose demands it answers
 * @param least from which outcome of theirs on it matters
 * @param advice what whoever stands between the two should do
 */
public record Collision(
    String id,
    Text title,
    List<Citation> citations,
    Confidence confidence,
    Set<String> against,
    Outcome least,
    Period inForce,
    Stated when,
    Text advice,
    Place place) {

  public Collision {
    citations = List.copyOf(citations);
    against = Set.copyOf(against);
  }
}
