package org.sekisho.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.pages.enter.EnterPage;
import org.sekisho.pages.enter.JoinPage;
import org.sekisho.server.access.Operation;
import org.sekisho.server.office.AccountCallers;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Text;

/** The way in through an institution, there and back. */
record ProviderHandlers(Visitors visitors, Optional<Accounts> accounts) implements Handlers {

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.ENTER_PROVIDER, this::away, Operation.ENTER_RETURN, this::back);
  }

  static List<EnterPage.Provider> shown(Accounts accounts) {
    return accounts.providers().all().stream()
        .map(each -> new EnterPage.Provider(each.id(), Text.same(each.name())))
        .toList();
  }

  private static String returning(Asked asked) {
    return asked.address() + "/enter/return";
  }

  private Reply away(Asked asked) {
    return accounts
        .flatMap(known ->
            known
                .providers()
                .begin(asked.variable("provider"), returning(asked), asked.text("link")))
        .<Reply>map(begun ->
            Visitors.elsewhere(begun.address())
                .with("Set-Cookie", Cookies.flow(asked, begun.key())))
        .orElseGet(() -> refused(asked));
  }

  /**
   * The browser comes from another site, and would not send a strict cookie if it were sent on at
   * once; so it is shown a page of this one first.
   */
  private Reply back(Asked asked) {
    Optional<Person> person =
        accounts.flatMap(known ->
            asked
                .cookie(Cookies.FLOW)
                .flatMap(key ->
                    known
                        .providers()
                        .finish(
                            key,
                            asked.text("state").orElse(""),
                            asked.text("code").orElse(""),
                            returning(asked))));
    return person
        .flatMap(found -> AccountCallers.caller(accounts.orElseThrow(), found, found.duties()))
        .map(caller -> visitors.sessions().begin(caller, asked.client().agent()))
        .<Reply>map(key ->
            Visitors.page(200, JoinPage.arrived(visitors.of(asked)))
                .with("Set-Cookie", Cookies.session(asked, key)))
        .orElseGet(() -> refused(asked));
  }

  private Reply refused(Asked asked) {
    return Visitors.page(422, JoinPage.unknown(visitors.of(asked)));
  }
}
