package org.sekisho.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/**
 * The days on which an authority works. What was announced counts from the instant of its
 * announcement on, so that a count made earlier can be made again as it was.
 */
public final class BusinessCalendar {

  private final String id;
  private final Text title;
  private final ZoneId zone;
  private final Set<DayOfWeek> rest;
  private final Optional<Text> between;
  private final Period complete;
  private final Map<String, Text> sources;
  private final List<DayRule> rules;
  private final NavigableSet<Instant> announcements = new TreeSet<>();
  private final Map<Instant, WorkingDays> known = new ConcurrentHashMap<>();

  BusinessCalendar(
      String id,
      Text title,
      ZoneId zone,
      Set<DayOfWeek> rest,
      Optional<Text> between,
      Period complete,
      Map<String, Text> sources,
      List<DayRule> rules) {
    this.id = id;
    this.title = title;
    this.zone = zone;
    this.rest = Set.copyOf(rest);
    this.between = between;
    this.complete = complete;
    this.sources = Map.copyOf(sources);
    this.rules = List.copyOf(rules);
    announcements.add(Instant.MIN);
    for (DayRule rule : rules) {
      rule.announced().ifPresent(announcements::add);
      rule.moved().forEach(moved -> announcements.add(moved.known()));
    }
  }

  public String id() {
    return id;
  }

  public Text title() {
    return title;
  }

  public ZoneId zone() {
    return zone;
  }

  /**
   * The name of the day that is free because the days beside it are holidays, where law says so.
   */
  Optional<Text> between() {
    return between;
  }

  Set<DayOfWeek> rest() {
    return rest;
  }

  /** The days for which the list of holidays is whole; outside it, more may be announced. */
  public Period complete() {
    return complete;
  }

  /** The instruments that the rules cite. */
  public Map<String, Text> sources() {
    return sources;
  }

  public List<DayRule> rules() {
    return rules;
  }

  /** The same calendar with days that were announced beside it, for example for a storm. */
  public BusinessCalendar with(Collection<DayRule> announced) {
    List<DayRule> all = new ArrayList<>(rules);
    all.addAll(announced);
    return new BusinessCalendar(id, title, zone, rest, between, complete, sources, all);
  }

  /** The days as they were known at an instant. */
  public WorkingDays asKnownAt(Instant instant) {
    Instant last = Objects.requireNonNull(announcements.floor(instant), "before all time");
    return known.computeIfAbsent(last, since -> WorkingDays.of(this, since));
  }

  /** The days with all that has been announced. */
  public WorkingDays asKnownNow() {
    return asKnownAt(Instant.MAX);
  }
}
