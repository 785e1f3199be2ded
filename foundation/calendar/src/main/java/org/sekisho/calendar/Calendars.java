package org.sekisho.calendar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;

/** The calendars that ship, each read when it is first asked for. */
public final class Calendars {

  public static final String SHELF = "calendars";

  private static final Map<String, Folder> FOLDERS =
      Shelf.onClassPath(SHELF, CalendarFileReader.FILE);
  private static final Map<String, BusinessCalendar> READ = new ConcurrentHashMap<>();

  private Calendars() {}

  /** The names of all calendars. */
  public static Set<String> names() {
    return new TreeSet<>(FOLDERS.keySet());
  }

  /** A calendar by name. */
  public static Optional<BusinessCalendar> named(String name) {
    return Optional.ofNullable(FOLDERS.get(name))
        .map(folder ->
            READ.computeIfAbsent(name, unread -> CalendarFileReader.read(folder).orThrow()));
  }

  /** Every calendar, read. */
  public static Map<String, BusinessCalendar> all() {
    Map<String, BusinessCalendar> all = new TreeMap<>();
    names().forEach(name -> named(name).ifPresent(each -> all.put(name, each)));
    return all;
  }
}
