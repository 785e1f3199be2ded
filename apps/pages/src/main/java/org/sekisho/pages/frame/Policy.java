package org.sekisho.pages.frame;

/** What a page may load and run: what this desk serves, and nothing that is written into it. */
public final class Policy {

  /** For the header {@code Content-Security-Policy}. */
  public static final String TEXT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private Policy() {}
}
