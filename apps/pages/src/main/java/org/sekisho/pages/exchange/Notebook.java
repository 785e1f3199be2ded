package org.sekisho.pages.exchange;

import java.util.List;
import java.util.Optional;

/** What people keep by name while they work: drafts, holdings, what they decided on a hit. */
public interface Notebook {

  /** The newest text of a name. */
  Optional<String> find(String owner, String name);

  /** The names that begin so, in order. */
  List<String> names(String owner, String beginning);

  /** Keeps a text in the place of an older one; says whether there was room. */
  boolean keep(String owner, String name, String text);

  void drop(String owner, String name);
}
