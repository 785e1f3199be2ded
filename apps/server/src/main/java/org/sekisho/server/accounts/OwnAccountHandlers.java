package org.sekisho.server.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;
import tools.jackson.databind.node.ObjectNode;

/** One's own account, for programs. */
public record OwnAccountHandlers(Optional<Accounts> accounts) implements Handlers {

  private static final int USUAL_DAYS = 30;

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.OWN_ACCOUNT, asked -> own(asked, this::me),
        Operation.ROLES, OwnAccountHandlers::roles,
        Operation.TOKENS, asked -> own(asked, this::tokens),
        Operation.MAKE_TOKEN, asked -> own(asked, this::made),
        Operation.END_TOKEN, asked -> own(asked, this::ended));
  }

  private Reply own(Asked asked, BiFunction<Asked, Person, Reply> answer) {
    return accounts
        .flatMap(known -> known.book().person(asked.caller().id()))
        .map(person -> answer.apply(asked, person))
        .orElseGet(() -> asked.unknown(PeopleProblems.none()));
  }

  private Reply me(Asked asked, Person person) {
    return asked.reply(() -> {
      ObjectNode node = AccountJson.of(person);
      node.set("duties", AccountJson.duties(asked.caller().duties()));
      node.set("clearance", AccountJson.of(person.clearance()));
      return new Checked.Sound<>(Reply.json(node));
    });
  }

  private static Reply roles(Asked asked) {
    return asked.reply(() -> {
      ObjectNode node = Json.object();
      node.set("roles", Json.array(List.of(Role.values()), AccountJson::of));
      return new Checked.Sound<>(Reply.json(node));
    });
  }

  private Reply tokens(Asked asked, Person person) {
    return asked.reply(() -> {
      ObjectNode node = Json.object();
      node.set("tokens", Json.array(accounts.orElseThrow().tokens().of(person), AccountJson::of));
      return new Checked.Sound<>(Reply.json(node));
    });
  }

  private record Wanted(String name, Set<Duty> duties, int days) {}

  /** A narrow token makes none that is wider. */
  private Reply made(Asked asked, Person person) {
    return asked.reply(() ->
        Body.read(
                asked,
                body ->
                    new Wanted(
                        body.text("name"),
                        body.all(
                            "duties",
                            Text.of("duties of your own", "自己の権限"),
                            word -> Duty.ofCode(word).filter(asked.caller()::has)),
                        body.number("days", USUAL_DAYS)))
            .then(wanted ->
                accounts
                    .orElseThrow()
                    .tokens()
                    .make(person, wanted.name(), wanted.duties(), Duration.ofDays(wanted.days())))
            .map(made -> {
              ObjectNode node = AccountJson.of(made.listed()).put("token", made.text());
              return Reply.created("/api/v1/accounts/tokens/" + made.listed().id(), node);
            }));
  }

  private Reply ended(Asked asked, Person person) {
    String id = asked.variable("token");
    return accounts.orElseThrow().tokens().end(person.id(), person, id)
        ? asked.reply(() -> new Checked.Sound<>(Reply.json(Json.object().put("ended", id))))
        : asked.unknown(Refusals.unknown("account.token.unknown", "token", id, "トークン"));
  }
}
