package org.sekisho.server.access;

import java.util.Optional;

/** Who works at a browser. */
public interface Sessions {

  /** The name of the cookie. */
  String COOKIE = "sekisho";

  /**
   * A session.
   *
   * @param form what each form of this session sends back, so that no other page can send one
   */
  record Session(Caller caller, String form) {}

  /**
   * Begins a session; returns what the browser keeps.
   *
   * @param agent what the browser says of itself
   */
  String begin(Caller caller, String agent);

  /** The session of a key, if it has not ended; using it keeps it alive. */
  Optional<Session> find(String key);

  void end(String key);
}
