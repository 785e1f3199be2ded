package org.sekisho.pages.administration;

import java.util.List;
import java.util.Set;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.FormParts;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Somebody, as whoever keeps accounts sees them. */
public record PersonPage(
    Asked asked, Person person, Organisation organisation, List<Role> roles, List<Problem> wrong) {

  public PersonPage {
    roles = List.copyOf(roles);
    wrong = List.copyOf(wrong);
  }

  static Text state(Person person) {
    return switch (person.state()) {
      case INVITED -> Text.of("invited", "招待中");
      case ACTIVE -> Text.of("active", "有効");
      case CLOSED -> Text.of("closed", "停止中");
    };
  }

  static List<FormParts.Option> options(List<Role> roles, Set<Role> held) {
    return roles.stream()
        .map(role -> new FormParts.Option(role.code(), role.title(), held.contains(role)))
        .toList();
  }

  /** A link that was just made, shown once. */
  public static String link(Asked asked, Person person, String address) {
    Voice voice = new Voice(asked.appearance().language());
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("Hand over this link", "招待リンクの交付"),
            voice.p(
                Text.of(
                    person.name()
                        + " joins by it, once, within seven days. It is shown now and"
                        + " never again: hand it over by a way that you trust.",
                    person.name() + "は、7日以内に1回限り、このリンクから利用登録を行えます。再表示はできません。安全な方法で交付してください。")),
            Html.element("p", Html.element("code", address)),
            Html.element(
                "p", voice.link("/administration/person/" + person.id(), Text.of("Go on", "続ける"))));
  }

  public String html() {
    Voice voice = new Voice(asked.appearance().language());
    FormParts parts = new FormParts(voice, asked.token());
    String path = "/administration/person/" + person.id();
    boolean closed = person.state() == Person.State.CLOSED;
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.same(person.name()),
            List.of(
                new Crumb("/administration", Text.of("Organisations", "組織")),
                new Crumb(
                    "/administration/organisation/" + organisation.id(), organisation.name())),
            parts.wrong(wrong),
            voice
                .p(
                    Text.of(
                        "Signs in as " + person.signIn() + "; " + state(person).en(),
                        "利用者名：" + person.signIn() + "、状態：" + state(person).ja()))
                .styled("meta"),
            parts.post(
                path + "/roles",
                parts.choices("roles", Text.of("Roles", "役割"), options(roles, person.roles())),
                parts.send("Give these roles", "役割を付与する")),
            voice.section(
                "account",
                "Account",
                "アカウント",
                Html.element(
                        "div",
                        closed
                            ? parts.act(path + "/open", "Open again", "再開する")
                            : parts.act(path + "/close", "Close", "停止する"),
                        parts.act(path + "/link", "New link to join", "招待リンクを再発行する"))
                    .styled("actions")));
  }
}
