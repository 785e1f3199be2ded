package org.sekisho.server.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.accounts.keep.Actor;
import org.sekisho.accounts.keep.Invited;
import org.sekisho.accounts.keep.Keeping;
import org.sekisho.accounts.keep.Wanted;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.PageOf;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;
import tools.jackson.databind.node.ObjectNode;

/** Organisations, units and people, for programs. What a caller does not see is not there. */
public record PeopleHandlers(Optional<Accounts> accounts) implements Handlers {

  private static final String AT = "/api/v1/accounts/";
  private static final Text SIDE =
      Text.of("business, bureaucracy or politics", "business、bureaucracy又はpolitics");
  private static final Text ROLE =
      Text.of("a role as /api/v1/accounts/roles lists them", "/api/v1/accounts/rolesにある役割");

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.ofEntries(
        Map.entry(Operation.ORGANISATIONS, asked -> by(asked, this::organisations)),
        Map.entry(Operation.MAKE_ORGANISATION, asked -> by(asked, this::organisationMade)),
        Map.entry(Operation.UNITS, asked -> in(asked, (by, found) -> units(found))),
        Map.entry(
            Operation.MAKE_UNIT, asked -> in(asked, (by, found) -> unitMade(asked, by, found))),
        Map.entry(Operation.PEOPLE, asked -> by(asked, this::people)),
        Map.entry(Operation.INVITE, asked -> by(asked, this::invited)),
        Map.entry(
            Operation.PERSON,
            asked -> person(asked, (by, found) -> new Checked.Sound<>(json(found)))),
        Map.entry(
            Operation.GIVE_ROLES, asked -> person(asked, (by, found) -> given(asked, by, found))),
        Map.entry(
            Operation.CLOSE_PERSON,
            asked -> person(asked, (by, found) -> closed(asked, by, found))),
        Map.entry(
            Operation.CLEAR_PERSON,
            asked -> person(asked, (by, found) -> cleared(asked, by, found))));
  }

  private Keeping keeping() {
    return accounts.orElseThrow().keeping();
  }

  private Reply by(Asked asked, BiFunction<Asked, Actor, Reply> answer) {
    Optional<Actor> actor = accounts.flatMap(known -> asked.caller().actor());
    return actor
        .map(by -> answer.apply(asked, by))
        .orElseGet(() -> asked.unknown(PeopleProblems.none()));
  }

  private Reply in(Asked asked, BiFunction<Actor, Organisation, Checked<Reply>> answer) {
    String id = asked.variable("organisation");
    return by(
        asked,
        (same, by) ->
            keeping()
                .organisation(by, id)
                .map(found -> asked.reply(() -> answer.apply(by, found)))
                .orElseGet(() -> asked.unknown(PeopleProblems.organisation(id))));
  }

  private Reply person(Asked asked, BiFunction<Actor, Person, Checked<Reply>> answer) {
    String id = asked.variable("person");
    return by(
        asked,
        (same, by) ->
            keeping()
                .person(by, id)
                .map(found -> asked.reply(() -> answer.apply(by, found)))
                .orElseGet(() -> asked.unknown(PeopleProblems.person(id))));
  }

  private static <T> ObjectNode list(String name, List<T> all, Function<T, ObjectNode> each) {
    ObjectNode node = Json.object();
    node.set(name, Json.array(all, each::apply));
    return node;
  }

  private Reply organisations(Asked asked, Actor by) {
    return asked.reply(() ->
        new Checked.Sound<>(
            Reply.json(list("organisations", keeping().organisations(by), AccountJson::of))));
  }

  private Reply organisationMade(Asked asked, Actor by) {
    return asked.reply(() ->
        Body.read(
                asked,
                body ->
                    body.known("side", SIDE, Side::ofCode)
                        .map(side -> keeping().add(by, side, body.both("name"))))
            .then(made -> made.orElseThrow())
            .map(made -> Reply.created(AT + "organisations/" + made.id(), AccountJson.of(made))));
  }

  private Checked<Reply> units(Organisation found) {
    return new Checked.Sound<>(
        Reply.json(list("units", keeping().units(found.id()), AccountJson::of)));
  }

  private Checked<Reply> unitMade(Asked asked, Actor by, Organisation found) {
    record Unit(Text name, Optional<String> above) {}
    return Body.read(asked, body -> new Unit(body.both("name"), body.optional("above")))
        .then(unit -> keeping().add(by, found, unit.above(), unit.name()))
        .map(made ->
            Reply.created(
                AT + "organisations/" + found.id() + "/units/" + made.id(), AccountJson.of(made)));
  }

  private Reply people(Asked asked, Actor by) {
    PageOf.Wanted wanted = PageOf.wanted(asked);
    Optional<String> organisation = asked.text("organisation");
    return asked.reply(() -> {
      List<Person> found = keeping().people(by, organisation, wanted.after(), wanted.limit() + 1);
      return new Checked.Sound<>(
          Reply.json(PageOf.of(found, Person::id, wanted).json("people", AccountJson::of)));
    });
  }

  private Reply invited(Asked asked, Actor by) {
    return asked.reply(() ->
        Body.read(
                asked,
                body ->
                    new Wanted(
                        body.optional("organisation").orElse(by.organisation()),
                        body.optional("unit"),
                        body.text("sign_in"),
                        body.text("name"),
                        body.all("roles", ROLE, Role::ofCode)))
            .then(wanted -> keeping().invite(by, wanted))
            .map(invited -> created(asked, invited)));
  }

  private static Reply created(Asked asked, Invited invited) {
    return Reply.created(
        AT + "people/" + invited.person().id(),
        AccountJson.of(invited.person()).put("link", asked.address() + "/join/" + invited.key()));
  }

  private static Reply json(Person person) {
    return Reply.json(AccountJson.of(person));
  }

  private Checked<Reply> given(Asked asked, Actor by, Person found) {
    return Body.read(asked, body -> body.all("roles", ROLE, Role::ofCode))
        .then(roles -> keeping().give(by, found, Set.copyOf(roles)))
        .map(PeopleHandlers::json);
  }

  private Checked<Reply> closed(Asked asked, Actor by, Person found) {
    return Body.read(asked, body -> body.isTrue("closed"))
        .then(closed -> keeping().close(by, found, closed))
        .map(PeopleHandlers::json);
  }

  private Checked<Reply> cleared(Asked asked, Actor by, Person found) {
    return Body.read(asked, ClearanceBody::read)
        .then(clearance -> keeping().clear(by, found, clearance))
        .map(person -> Reply.json(AccountJson.of(person.clearance())));
  }
}
