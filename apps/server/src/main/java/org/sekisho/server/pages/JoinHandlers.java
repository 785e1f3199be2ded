package org.sekisho.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.door.Links;
import org.sekisho.accounts.door.NewPassword;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.accounts.secret.Base32;
import org.sekisho.accounts.secret.OneTimeCode;
import org.sekisho.pages.enter.EnterPage;
import org.sekisho.pages.enter.JoinPage;
import org.sekisho.server.access.Operation;
import org.sekisho.server.office.AccountCallers;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Where links of invitation lead. */
record JoinHandlers(Visitors visitors, Optional<Accounts> accounts) implements Handlers {

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.SET_UP_PAGE, asked -> page(asked, true),
        Operation.SET_UP, asked -> taken(asked, true),
        Operation.JOIN_PAGE, asked -> page(asked, false),
        Operation.JOIN, asked -> taken(asked, false),
        Operation.ONCE_PAGE, asked -> Visitors.page(200, JoinPage.once(visitors.of(asked))),
        Operation.ONCE, this::once);
  }

  private Reply once(Asked asked) {
    return accounts
        .flatMap(known -> known.links().take(asked.variable("link")))
        .flatMap(person -> begun(asked, person))
        .<Reply>map(key -> Visitors.elsewhere("/").with("Set-Cookie", Cookies.session(asked, key)))
        .orElseGet(() -> spent(asked));
  }

  private Optional<String> begun(Asked asked, Person person) {
    return AccountCallers.caller(accounts.orElseThrow(), person, person.duties())
        .map(caller -> visitors.sessions().begin(caller, asked.client().agent()));
  }

  private Optional<Links.Open> link(Asked asked, boolean setUp) {
    return accounts
        .flatMap(known -> known.links().find(asked.variable("link")))
        .filter(link -> link.person().isEmpty() == setUp);
  }

  private Reply page(Asked asked, boolean setUp) {
    return link(asked, setUp)
        .map(link -> shown(asked, 200, link, List.of()))
        .orElseGet(() -> spent(asked));
  }

  private Reply spent(Asked asked) {
    return Visitors.page(404, JoinPage.spent(visitors.of(asked)));
  }

  private Reply shown(Asked asked, int status, Links.Open link, List<Problem> wrong) {
    JoinPage.Secret secret =
        secret(link.secret(), link.person().map(Person::signIn).orElse("administrator"));
    String html =
        link.person()
            .map(person -> JoinPage.of(visitors.of(asked), person, secret, providers(asked), wrong))
            .orElseGet(() -> JoinPage.ofSetUp(visitors.of(asked), secret, wrong));
    return Visitors.page(status, html);
  }

  private List<EnterPage.Provider> providers(Asked asked) {
    return accounts.map(ProviderHandlers::shown).orElse(List.of()).stream()
        .map(each ->
            new EnterPage.Provider(each.id() + "?link=" + asked.variable("link"), each.title()))
        .toList();
  }

  static JoinPage.Secret secret(byte[] secret, String account) {
    return new JoinPage.Secret(OneTimeCode.address(secret, account), Base32.write(secret));
  }

  private Reply taken(Asked asked, boolean setUp) {
    Fields fields = Fields.of(asked);
    NewPassword wanted =
        new NewPassword(fields.text("password"), fields.text("again"), fields.text("code"));
    return link(asked, setUp)
        .map(link -> {
          Links links = accounts.orElseThrow().links();
          Checked<Links.Joined> joined =
              setUp ? links.setUp(link, office(fields), wanted) : links.join(link, wanted);
          return switch (joined) {
            case Checked.Sound<Links.Joined>(Links.Joined done) -> welcome(asked, done);
            case Checked.Broken<Links.Joined>(List<Problem> wrong) ->
                shown(asked, 422, link, wrong);
          };
        })
        .orElseGet(() -> spent(asked));
  }

  private static Links.SetUp office(Fields fields) {
    return new Links.SetUp(
        Text.of(fields.text("organisation_en"), fields.text("organisation_ja")),
        Side.ofCode(fields.text("side")).orElse(Side.BUREAUCRACY),
        fields.text("sign_in"),
        fields.text("name"));
  }

  private Reply welcome(Asked asked, Links.Joined joined) {
    Person person = joined.person();
    Reply.Whole page = Visitors.page(200, JoinPage.recovery(visitors.of(asked), joined.recovery()));
    return begun(asked, person)
        .map(key -> page.with("Set-Cookie", Cookies.session(asked, key)))
        .orElse(page);
  }
}
