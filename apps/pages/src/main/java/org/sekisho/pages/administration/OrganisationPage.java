package org.sekisho.pages.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Unit;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.FormParts;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** An organisation, its units and its people. */
public record OrganisationPage(Asked asked, Shown shown, List<Problem> wrong) {

  /** What is shown of it. */
  public record Shown(
      Organisation organisation, List<Unit> units, List<Person> people, List<Role> roles) {
    public Shown {
      units = List.copyOf(units);
      people = List.copyOf(people);
      roles = List.copyOf(roles);
    }
  }

  public OrganisationPage {
    wrong = List.copyOf(wrong);
  }

  private String path() {
    return "/administration/organisation/" + shown.organisation().id();
  }

  public String html() {
    Voice voice = new Voice(asked.appearance().language());
    FormParts parts = new FormParts(voice, asked.token());
    return new Frame(asked.appearance(), asked.path())
        .around(
            shown.organisation().name(),
            List.of(new Crumb("/administration", Text.of("Organisations", "組織"))),
            parts.wrong(wrong),
            voice.p(shown.organisation().side().title()).styled("meta"),
            people(voice),
            invite(voice, parts),
            units(voice, parts));
  }

  private Html people(Voice voice) {
    List<Html> rows =
        shown.people().stream()
            .map(person ->
                (Html)
                    Html.element(
                        "tr",
                        Html.element(
                                "th",
                                voice.link(
                                    "/administration/person/" + person.id(),
                                    Text.same(person.name())))
                            .with("scope", "row"),
                        Html.element("td", person.signIn()),
                        Html.element("td", voice.say(titles(person.roles()))),
                        Html.element("td", voice.say(PersonPage.state(person)))))
            .toList();
    return voice.table(
        Text.of("People", "利用者"),
        Html.element(
            "tr",
            voice.column("Name", "氏名"),
            voice.column("Signs in as", "利用者名"),
            voice.column("Roles", "役割"),
            voice.column("State", "状態")),
        rows);
  }

  private static Text titles(Set<Role> roles) {
    return Text.of(
        roles.stream().map(role -> role.title().en()).collect(Collectors.joining(", ")),
        roles.stream().map(role -> role.title().ja()).collect(Collectors.joining("、")));
  }

  private Html invite(Voice voice, FormParts parts) {
    List<FormParts.Option> units = new ArrayList<>();
    units.add(new FormParts.Option("", Text.of("none", "なし"), true));
    shown.units().forEach(each -> units.add(new FormParts.Option(each.id(), each.name(), false)));
    return voice.section(
        "invite",
        "Invite somebody",
        "利用者の招待",
        parts.post(
            path() + "/person",
            parts.field("name", "text", "off", Text.of("Name", "氏名"), ""),
            parts.field("sign_in", "text", "off", Text.of("Name to sign in with", "利用者名"), ""),
            parts.choice("unit", Text.of("Unit", "部署"), units),
            parts.choices(
                "roles", Text.of("Roles", "役割"), PersonPage.options(shown.roles(), Set.of())),
            parts.send("Invite", "招待する")));
  }

  private Html units(Voice voice, FormParts parts) {
    List<Html> names =
        shown.units().stream()
            .map(unit -> (Html) Html.element("li", voice.say(unit.name())))
            .toList();
    return voice.section(
        "units",
        "Units",
        "部署",
        names.isEmpty() ? Html.NOTHING : Html.element("ul", names),
        parts.post(
            path() + "/unit",
            parts.field("name_en", "text", "off", Text.of("Name in English", "名称（英語）"), ""),
            parts.field("name_ja", "text", "off", Text.of("Name in Japanese", "名称（日本語）"), ""),
            parts.send("Add the unit", "部署を追加する")));
  }
}
