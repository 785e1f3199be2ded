package org.sekisho.server.office;

import java.util.Optional;
import java.util.Set;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Callers;

/** Callers by the tokens of accounts, and others. */
public record AccountCallers(Accounts accounts, Callers others) implements Callers {

  @Override
  public Optional<Caller> recognise(String token) {
    return accounts
        .tokens()
        .find(token)
        .flatMap(known -> caller(accounts, known.person(), known.duties()))
        .or(() -> others.recognise(token));
  }

  /** Somebody with an account, as a caller with these duties. */
  public static Optional<Caller> caller(Accounts accounts, Person person, Set<Duty> duties) {
    return accounts
        .book()
        .organisation(person.organisation())
        .map(organisation -> Caller.of(person, organisation.side(), duties));
  }
}
