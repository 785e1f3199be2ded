package org.sekisho.accounts.keep;

import java.util.Optional;
import java.util.Set;
import org.sekisho.accounts.Role;

/** An account that somebody wants to be made. */
public record Wanted(
    String organisation, Optional<String> unit, String signIn, String name, Set<Role> roles) {
  public Wanted {
    roles = Set.copyOf(roles);
  }
}
