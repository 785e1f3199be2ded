package org.sekisho.server.gatehouse;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Callers;
import org.sekisho.server.access.Sessions;

/**
 * Who sends a request: by a bearer token (RFC 6750), an {@code ApiKey} as clients of yente send it,
 * or as the password of HTTP Basic (RFC 7617) for programs that know nothing else.
 */
final class Identity {

  private final Callers callers;
  private final Sessions sessions;

  Identity(Callers callers, Sessions sessions) {
    this.callers = callers;
    this.sessions = sessions;
  }

  /** At a browser: by the cookie of a session. */
  Optional<Caller> atBrowser(HttpServletRequest request) {
    Cookie[] sent = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    return Arrays.stream(sent)
        .filter(cookie -> cookie.getName().equals(Sessions.COOKIE))
        .findFirst()
        .flatMap(cookie -> sessions.find(cookie.getValue()))
        .map(Sessions.Session::caller);
  }

  Optional<Caller> of(HttpServletRequest request) {
    return token(Optional.ofNullable(request.getHeader("Authorization")).orElse(""))
        .flatMap(callers::recognise);
  }

  private static Optional<String> token(String header) {
    String[] parts = header.strip().split(" +", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    if (parts[0].equalsIgnoreCase("Bearer") || parts[0].equalsIgnoreCase("ApiKey")) {
      return Optional.of(parts[1]);
    }
    return parts[0].equalsIgnoreCase("Basic") ? password(parts[1]) : Optional.empty();
  }

  private static Optional<String> password(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      return Optional.of(pair.substring(pair.indexOf(':') + 1));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
