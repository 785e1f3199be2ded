package org.sekisho.pages.exchange;

import java.util.Optional;

/** A part of the desk: everything below one first step of a path. */
public interface Room {

  /** The first step of the paths that it answers. */
  String step();

  /** The answer, or nothing where there is no such page. */
  Optional<Answered> answer(Asked asked);
}
