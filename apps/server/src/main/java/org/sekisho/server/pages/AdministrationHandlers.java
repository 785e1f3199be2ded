package org.sekisho.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.accounts.keep.Actor;
import org.sekisho.accounts.keep.Invited;
import org.sekisho.accounts.keep.Keeping;
import org.sekisho.accounts.keep.Wanted;
import org.sekisho.pages.administration.OrganisationPage;
import org.sekisho.pages.administration.OrganisationsPage;
import org.sekisho.pages.administration.PersonPage;
import org.sekisho.pages.administration.RolesPage;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Keeping organisations and people, at a browser. */
record AdministrationHandlers(Visitors visitors, Optional<Accounts> accounts, Handler missing)
    implements Handlers {

  private static final int MOST = 1000;

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.PEOPLE_PAGE, asked -> answered(asked, false),
        Operation.PEOPLE_FORM,
            asked -> visitors.isOurs(asked) ? answered(asked, true) : Visitors.elsewhere("/enter"));
  }

  private Reply answered(Asked asked, boolean sent) {
    Optional<Actor> by = asked.caller().actor();
    if (accounts.isEmpty() || by.isEmpty()) {
      return missing.answer(asked);
    }
    String[] steps = asked.variable("page").replaceFirst("^/", "").split("/", -1);
    String step = steps[0];
    String id = steps.length > 1 ? steps[1] : "";
    String act = steps.length > 2 ? steps[2] : "";
    return switch (step) {
      case "" -> sent ? added(asked, by.get()) : organisations(asked, by.get(), List.of());
      case "roles" -> Visitors.page(200, new RolesPage(visitors.of(asked)).html());
      case "organisation" ->
          keeping()
              .organisation(by.get(), id)
              .map(found ->
                  sent
                      ? changed(asked, by.get(), found, act)
                      : shown(asked, by.get(), found, List.of()))
              .orElseGet(() -> missing.answer(asked));
      case "person" ->
          keeping()
              .person(by.get(), id)
              .map(found ->
                  sent
                      ? changed(asked, by.get(), found, act)
                      : shown(asked, by.get(), found, List.of()))
              .orElseGet(() -> missing.answer(asked));
      default -> missing.answer(asked);
    };
  }

  private Keeping keeping() {
    return accounts.orElseThrow().keeping();
  }

  private Reply organisations(Asked asked, Actor by, List<Problem> wrong) {
    return Visitors.page(
        wrong.isEmpty() ? 200 : 422,
        new OrganisationsPage(
                visitors.of(asked),
                keeping().organisations(by),
                by.duties().contains(Duty.ADMINISTER),
                wrong)
            .html());
  }

  private Reply added(Asked asked, Actor by) {
    if (!by.duties().contains(Duty.ADMINISTER)) {
      return missing.answer(asked);
    }
    Fields fields = Fields.of(asked);
    Side side = Side.ofCode(fields.text("side")).orElse(Side.BUSINESS);
    return switch (keeping().add(by, side, name(fields))) {
      case Checked.Sound<Organisation>(Organisation made) ->
          Visitors.elsewhere("/administration/organisation/" + made.id());
      case Checked.Broken<Organisation>(List<Problem> wrong) -> organisations(asked, by, wrong);
    };
  }

  private static Text name(Fields fields) {
    return Text.of(fields.text("name_en").strip(), fields.text("name_ja").strip());
  }

  private static List<Role> roles(Side side) {
    return Stream.of(Role.values()).filter(role -> role.standsIn(side)).toList();
  }

  private Reply shown(Asked asked, Actor by, Organisation found, List<Problem> wrong) {
    OrganisationPage.Shown shown =
        new OrganisationPage.Shown(
            found,
            keeping().units(found.id()),
            keeping().people(by, Optional.of(found.id()), "", MOST),
            roles(found.side()));
    return Visitors.page(
        wrong.isEmpty() ? 200 : 422, new OrganisationPage(visitors.of(asked), shown, wrong).html());
  }

  private Reply changed(Asked asked, Actor by, Organisation found, String act) {
    Fields fields = Fields.of(asked);
    return switch (act) {
      case "unit" ->
          then(
              keeping().add(by, found, Optional.empty(), name(fields)),
              made -> Visitors.elsewhere("/administration/organisation/" + found.id()),
              wrong -> shown(asked, by, found, wrong));
      case "person" ->
          then(
              keeping()
                  .invite(
                      by,
                      new Wanted(
                          found.id(),
                          fields.first("unit"),
                          fields.text("sign_in"),
                          fields.text("name"),
                          fields.all("roles", Role::ofCode))),
              invited -> link(asked, invited),
              wrong -> shown(asked, by, found, wrong));
      default -> missing.answer(asked);
    };
  }

  private Reply link(Asked asked, Invited invited) {
    String address = asked.address() + "/join/" + invited.key();
    return Visitors.page(200, PersonPage.link(visitors.of(asked), invited.person(), address));
  }

  private Reply shown(Asked asked, Actor by, Person found, List<Problem> wrong) {
    Organisation organisation = keeping().organisation(by, found.organisation()).orElseThrow();
    return Visitors.page(
        wrong.isEmpty() ? 200 : 422,
        new PersonPage(visitors.of(asked), found, organisation, roles(organisation.side()), wrong)
            .html());
  }

  private Reply changed(Asked asked, Actor by, Person found, String act) {
    return switch (act) {
      case "roles" ->
          after(
              asked,
              by,
              found,
              keeping().give(by, found, Fields.of(asked).all("roles", Role::ofCode)));
      case "close" -> after(asked, by, found, keeping().close(by, found, true));
      case "open" -> after(asked, by, found, keeping().close(by, found, false));
      case "link" ->
          then(
              keeping().inviteAgain(by, found),
              invited -> link(asked, invited),
              wrong -> shown(asked, by, found, wrong));
      default -> missing.answer(asked);
    };
  }

  private Reply after(Asked asked, Actor by, Person found, Checked<Person> changed) {
    return then(
        changed,
        person -> Visitors.elsewhere("/administration/person/" + person.id()),
        wrong -> shown(asked, by, found, wrong));
  }

  private static <T> Reply then(
      Checked<T> checked, Function<T, Reply> sound, Function<List<Problem>, Reply> broken) {
    return switch (checked) {
      case Checked.Sound<T>(T value) -> sound.apply(value);
      case Checked.Broken<T>(List<Problem> problems) -> broken.apply(problems);
    };
  }
}
