package org.sekisho.store.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.sekisho.access.Label;

/**
 * One version of something the office knows: a party, a holding, a matter, a decision, a case.
 * Never changed; a newer version follows it.
 */
public final class Version {

  private final String kind;
  private final String id;
  private final int number;
  private final LocalDate validFrom;
  private final Instant recorded;
  private final long place;
  private final Label label;
  private final byte[] content;

  Version(
      String kind,
      String id,
      int number,
      LocalDate validFrom,
      Instant recorded,
      long place,
      Label label,
      byte[] content) {
    this.kind = kind;
    this.id = id;
    this.number = number;
    this.validFrom = validFrom;
    this.recorded = recorded;
    this.place = place;
    this.label = label;
    this.content = content;
  }

  public String kind() {
    return kind;
  }

  public String id() {
    return id;
  }

  /** Counts from 1. */
  public int number() {
    return number;
  }

  /** The first day on which what it tells is so. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Since when the office knows it. */
  public Instant recorded() {
    return recorded;
  }

  /** Of the act in the log that recorded it. */
  public long place() {
    return place;
  }

  public Label label() {
    return label;
  }

  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version version
        && version.kind.equals(kind)
        && version.id.equals(id)
        && version.number == number
        && Arrays.equals(version.content, content);
  }

  @Override
  public int hashCode() {
    return id.hashCode() * 31 + number;
  }
}
