package org.sekisho.server.pages;

import org.sekisho.server.access.Sessions;
import org.sekisho.server.web.Asked;

/** Cookies that no script reads and no other site sends. */
final class Cookies {

  private static final String OWN = "; Path=/; HttpOnly; SameSite=Strict";
  private static final int YEAR = 31_536_000;

  private Cookies() {}

  static String session(Asked asked, String key) {
    return Sessions.COOKIE + "=" + key + OWN + safe(asked);
  }

  static String noSession(Asked asked) {
    return Sessions.COOKIE + "=; Max-Age=0" + OWN + safe(asked);
  }

  /** What a reader chose, for a year. */
  static String lasting(Asked asked, String name, String value) {
    return name + "=" + value + "; Max-Age=" + YEAR + OWN + safe(asked);
  }

  private static String safe(Asked asked) {
    return asked.address().startsWith("https:") ? "; Secure" : "";
  }
}
