package org.sekisho.server.accounts;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.sekisho.access.Clearance;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.Unit;
import org.sekisho.accounts.door.TokenBook;
import org.sekisho.server.web.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Accounts as programs read them. */
final class AccountJson {

  private AccountJson() {}

  static ObjectNode of(Organisation organisation) {
    ObjectNode node =
        Json.object().put("id", organisation.id()).put("side", organisation.side().code());
    node.set("name", Json.text(organisation.name()));
    return node;
  }

  static ObjectNode of(Unit unit) {
    ObjectNode node = Json.object().put("id", unit.id()).put("organisation", unit.organisation());
    unit.above().ifPresent(above -> node.put("above", above));
    node.set("name", Json.text(unit.name()));
    return node;
  }

  static ObjectNode of(Person person) {
    ObjectNode node =
        Json.object().put("id", person.id()).put("organisation", person.organisation());
    person.unit().ifPresent(unit -> node.put("unit", unit));
    node.put("sign_in", person.signIn())
        .put("name", person.name())
        .put("state", person.state().name().toLowerCase(Locale.ROOT));
    node.set("roles", Json.strings(person.roles().stream().map(Role::code).toList()));
    return node;
  }

  static ObjectNode of(Role role) {
    ObjectNode node = Json.object().put("role", role.code());
    node.set("title", Json.text(role.title()));
    node.set(
        "sides",
        Json.strings(Stream.of(Side.values()).filter(role::standsIn).map(Side::code).toList()));
    node.set("duties", duties(role.duties()));
    return node;
  }

  static JsonNode duties(Collection<Duty> duties) {
    return Json.strings(
        duties.stream().filter(duty -> duty != Duty.NONE).sorted().map(Duty::code).toList());
  }

  static ObjectNode of(TokenBook.Listed token) {
    ObjectNode node =
        Json.object()
            .put("id", token.id())
            .put("name", token.name())
            .put("made", token.made().toString())
            .put("until", token.until().toString());
    node.set("duties", duties(token.duties()));
    return node;
  }

  static ObjectNode of(Clearance clearance) {
    ObjectNode node = Json.object().put("circle", clearance.circle().name());
    node.set("nationalities", Json.strings(clearance.nationalities().stream().sorted().toList()));
    node.set(
        "grants",
        Json.array(
            clearance.grants(),
            grant -> {
              ObjectNode each =
                  Json.object()
                      .put("level", grant.level().code())
                      .put("from", grant.period().from().toString());
              grant.period().to().ifPresent(to -> each.put("to", to.toString()));
              return each;
            }));
    node.set("groups", Json.strings(clearance.groups().stream().sorted().toList()));
    return node;
  }
}
