package org.sekisho.server.kept;

import java.util.Map;
import java.util.Optional;
import org.sekisho.server.access.Caller;
import org.sekisho.server.web.PageOf;
import org.sekisho.terms.Checked;

/**
 * What callers leave with the server, each kind by itself. A store plugs in here; it sees the
 * caller of every call, so that it can apply labels.
 */
public interface Kept<T> {

  /** Keeps a thing and tells its id, or why it cannot be kept. */
  Checked<String> keep(Caller caller, T thing);

  /** The thing, where it is there for this caller. */
  Optional<T> find(Caller caller, String id);

  /** The things that are there for this caller, in the order of their ids. */
  PageOf<Map.Entry<String, T>> page(Caller caller, PageOf.Wanted wanted);
}
