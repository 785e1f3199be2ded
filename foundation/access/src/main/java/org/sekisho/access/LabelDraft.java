package org.sekisho.access;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A label while it is put together, part by part. */
public final class LabelDraft {

  private final SortedMap<Scheme, Level> levels = new TreeMap<>();
  private final SortedSet<Caveat> compartments = new TreeSet<>();
  private final SortedSet<String> originators = new TreeSet<>();
  private final SortedSet<Caveat> handling = new TreeSet<>();
  private final SortedSet<String> groups = new TreeSet<>();
  private Nations release = Nations.every();
  private Nations partners = Nations.every();
  private Tlp tlp = Tlp.CLEAR;
  private Expiry expiry = Expiry.NOTHING;

  /** A level. Unless it is open, no partner is given it yet and no day of its end is set. */
  public LabelDraft at(Level level) {
    level(level);
    if (!level.isOpen()) {
      partners = Nations.none();
      expiry = Expiry.NEVER;
    }
    return this;
  }

  /** A level and nothing else, where all other parts are told too. */
  LabelDraft level(Level level) {
    levels.put(level.scheme(), level);
    return this;
  }

  public LabelDraft compartment(Caveat compartment) {
    compartments.add(compartment);
    return this;
  }

  /** The nationalities that may read. */
  public LabelDraft release(Nations nations) {
    release = nations;
    return this;
  }

  /** The states to which it has been given under an agreement; told after the level. */
  public LabelDraft partners(Nations nations) {
    partners = nations;
    return this;
  }

  public LabelDraft originator(String originator) {
    originators.add(originator);
    return this;
  }

  public LabelDraft handling(Caveat rule) {
    handling.add(rule);
    return this;
  }

  public LabelDraft tlp(Tlp boundary) {
    tlp = boundary;
    return this;
  }

  /** A group that needs to know. */
  public LabelDraft group(String group) {
    groups.add(group);
    return this;
  }

  /** When its secrecy is to end; told after the level. */
  public LabelDraft expiry(Expiry end) {
    expiry = end;
    return this;
  }

  public Label label() {
    return new Label(
        levels, compartments, release, partners, originators, handling, tlp, groups, expiry);
  }
}
