package org.sekisho.server.gatehouse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells a browser: run nothing, frame nothing, keep nothing. */
final class SecurityHeaders {

  /** Nothing of an answer runs or loads; pages name their one style by its hash. */
  static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** A browser that was here over TLS comes by TLS for a year (RFC 6797). */
  private static final String YEAR = "max-age=31536000";

  private SecurityHeaders() {}

  static void on(HttpServletRequest request, HttpServletResponse response) {
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", YEAR);
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Accept, Accept-Language, Authorization");
  }
}
