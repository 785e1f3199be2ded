package org.sekisho.server.office;

import java.util.Optional;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Sessions;

/**
 * Sessions of people in the store, which outlive the server. What somebody may do is looked up each
 * time, so that it ends at once when it is taken from them. Callers without an account have theirs
 * as long as the server runs.
 */
public record StoredSessions(Accounts accounts, Sessions others) implements Sessions {

  @Override
  public String begin(Caller caller, String agent) {
    return accounts
        .book()
        .person(caller.id())
        .map(person -> accounts.sessions().begin(person, agent))
        .orElseGet(() -> others.begin(caller, agent));
  }

  @Override
  public Optional<Session> find(String key) {
    return accounts
        .sessions()
        .find(key)
        .flatMap(open ->
            AccountCallers.caller(accounts, open.person(), open.person().duties())
                .map(caller -> new Session(caller, open.form())))
        .or(() -> others.find(key));
  }

  @Override
  public void end(String key) {
    accounts.sessions().end(key);
    others.end(key);
  }
}
