package org.sekisho.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Labels as small numbers. An installation has few thousand distinct labels and very many records:
 * each label is examined once for a reader ({@link #reach}), and a record by one bit. Numbers count
 * from 0 and are never given away again. May be used by many threads.
 */
public final class LabelTable {

  private final Map<Label, Integer> numbers = new HashMap<>();
  private final List<Label> labels = new ArrayList<>();

  /** The number of a label, a new one where it has none yet. */
  public synchronized int number(Label label) {
    return numbers.computeIfAbsent(label, this::add);
  }

  private int add(Label label) {
    labels.add(label);
    return labels.size() - 1;
  }

  /** The number of a label that has one. */
  public synchronized OptionalInt find(Label label) {
    Integer number = numbers.get(label);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  public synchronized Label label(int number) {
    return labels.get(number);
  }

  public synchronized int size() {
    return labels.size();
  }

  /** The number of the label that a record derived from two others bears. */
  public synchronized int join(int one, int other) {
    return one == other ? one : number(label(one).join(label(other)));
  }

  /** What a reader may read of the labels that have a number now. */
  public Reach reach(Standing standing) {
    return Reach.of(standing, all());
  }

  private synchronized List<Label> all() {
    return List.copyOf(labels);
  }
}
