package org.sekisho.server.gatehouse;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names by which this server is called. A page of another site, whose name was bound to the
 * loopback address, calls by its own name and is refused (DNS rebinding).
 */
public record Hosts(Set<String> names) {

  /** How a server on the loopback interface is called. */
  public static final Hosts LOOPBACK = new Hosts(Set.of("localhost", "127.0.0.1", "[::1]"));

  /** Those of the loopback interface, and others. */
  public static Hosts with(Set<String> others) {
    Set<String> all = new HashSet<>(LOOPBACK.names());
    all.addAll(others);
    return new Hosts(all);
  }

  public Hosts {
    names = Set.copyOf(names);
  }

  boolean knows(HttpServletRequest request) {
    return names.contains(request.getServerName().toLowerCase(Locale.ROOT))
        && Optional.ofNullable(request.getHeader("Origin")).map(this::isOwn).orElse(true);
  }

  private boolean isOwn(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getHost()).map(names::contains).orElse(false);
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
