package org.sekisho.server.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sekisho.access.Clearance;
import org.sekisho.access.Recognition;
import org.sekisho.access.Standing;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Post;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.keep.Actor;

/**
 * Somebody who was recognised.
 *
 * @param id never a person's name: it may stand in the log
 * @param duties what they may do now: no more than their roles allow, and less by a narrow token
 * @param post where they belong; a caller without an account belongs nowhere
 * @param clearance what they bring to a label, by their own grants and by their post
 */
public record Caller(String id, Set<Duty> duties, Optional<Post> post, Clearance clearance) {

  /** Whoever gives no name. */
  public static final Caller NOBODY = new Caller("nobody", Set.of(Duty.NONE));

  private static final Recognition RECOGNITION = Recognition.shipped();

  public Caller {
    duties = Set.copyOf(duties);
  }

  /** Somebody without an account: what they keep is theirs alone. */
  public Caller(String id, Set<Duty> duties) {
    this(id, duties, Optional.empty(), in(Clearance.NONE, Set.of(Post.groupOf(id))));
  }

  /** Somebody with an account, entrusted with these of their duties. */
  public static Caller of(Person person, Side side, Set<Duty> duties) {
    Post post = person.post(side);
    return new Caller(
        person.id(), duties, Optional.of(post), in(person.clearance(), post.groups()));
  }

  /** As whoever keeps accounts; empty for callers without one. */
  public Optional<Actor> actor() {
    return post.map(held -> new Actor(id, held.organisation(), duties));
  }

  /** The same caller, who needs to know of more: the groups of cases that were assigned. */
  public Caller alsoIn(Set<String> groups) {
    return new Caller(id, duties, post, in(clearance, groups));
  }

  private static Clearance in(Clearance clearance, Set<String> groups) {
    Set<String> all = new TreeSet<>(clearance.groups());
    all.addAll(groups);
    return new Clearance(
        clearance.nationalities(),
        clearance.grants(),
        clearance.compartments(),
        all,
        clearance.consents(),
        clearance.circle());
  }

  /** What the clearance amounts to on a day; from it the store knows what they may read. */
  public Standing standing(LocalDate day) {
    return RECOGNITION.standing(clearance, day);
  }

  public boolean has(Duty duty) {
    return duty == Duty.NONE || duties.contains(duty);
  }

  public boolean may(Operation operation) {
    return has(operation.duty());
  }
}
