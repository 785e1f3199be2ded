package org.sekisho.accounts.door;

import java.time.Duration;
import org.sekisho.accounts.Person;

/** What became of an attempt to sign in. */
public sealed interface Entered {

  record In(Person person) implements Entered {}

  /** Name, password and code do not belong together; which of them is not told. */
  record Refused() implements Entered {}

  /** Too many attempts failed. */
  record Wait(Duration rest) implements Entered {}
}
