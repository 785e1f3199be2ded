package org.sekisho.server.access;

import java.util.Optional;

/** Recognises callers by the bearer token of RFC 6750. Accounts plug in here. */
public interface Callers {

  /** Nobody has a token. */
  Callers NONE = token -> Optional.empty();

  /** The caller, or empty where the token is nobody's. */
  Optional<Caller> recognise(String token);
}
