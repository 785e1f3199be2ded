package org.sekisho.server.pages;

import org.sekisho.server.access.Sessions;
import org.sekisho.server.web.Asked;

/** Cookies that no script reads and no other site sends. */
final class Cookies {

  private static final String OWN = "; Path=/; HttpOnly; SameSite=Strict";

  /** Of a sign-in through an institution, while it is under way. */
  static final String FLOW = "sekisho-flow";

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

  /**
   * What is kept while somebody is with their institution. Lax, since it must come back with them
   * from another site; it opens nothing by itself.
   */
  static String flow(Asked asked, String key) {
    return FLOW + "=" + key + "; Path=/enter; Max-Age=600; HttpOnly; SameSite=Lax" + safe(asked);
  }

  private static String safe(Asked asked) {
    return asked.address().startsWith("https:") ? "; Secure" : "";
  }
}
