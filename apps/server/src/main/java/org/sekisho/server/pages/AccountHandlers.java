package org.sekisho.server.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.book.Names;
import org.sekisho.accounts.door.Entered;
import org.sekisho.accounts.door.NewPassword;
import org.sekisho.accounts.door.SessionBook;
import org.sekisho.accounts.door.TokenBook;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.accounts.passkey.Made;
import org.sekisho.accounts.passkey.Passkeys;
import org.sekisho.accounts.secret.Base32;
import org.sekisho.accounts.secret.OneTimeCode;
import org.sekisho.pages.account.AccountPage;
import org.sekisho.pages.enter.JoinPage;
import org.sekisho.pages.enter.PasskeyForm;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.Sessions;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** One's own account. */
record AccountHandlers(Visitors visitors, Optional<Accounts> accounts, Handler missing)
    implements Handlers {

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.ACCOUNT_PAGE,
        asked ->
            person(asked)
                .map(person -> shown(asked, person, List.of(), Optional.empty()))
                .orElseGet(() -> missing.answer(asked)),
        Operation.ACCOUNT_FORM,
        asked ->
            visitors.isOurs(asked)
                ? person(asked)
                    .map(person -> changed(asked, person))
                    .orElseGet(() -> missing.answer(asked))
                : Visitors.elsewhere("/enter"));
  }

  private Optional<Person> person(Asked asked) {
    return accounts.flatMap(known -> known.book().person(asked.caller().id()));
  }

  private Reply shown(Asked asked, Person person, List<Problem> wrong, Optional<String> newToken) {
    Accounts known = accounts.orElseThrow();
    String here = asked.cookie(Sessions.COOKIE).map(SessionBook::listed).orElse("");
    AccountPage.Shown shown =
        new AccountPage.Shown(
            person,
            known.book().organisation(person.organisation()).orElseThrow(),
            known.sessions().of(person).stream()
                .map(each ->
                    new AccountPage.Line(
                        each.id(), each.agent(), each.begun(), each.id().equals(here)))
                .toList(),
            known.passkeys().of(person).stream()
                .map(each -> line(each.id(), each.title(), each.made()))
                .toList(),
            known.tokens().of(person).stream()
                .map(each -> line(each.id(), each.name(), each.made()))
                .toList(),
            new PasskeyForm(known.passkeys().challengeToMake(person), Visitors.party(asked)),
            new PasskeyForm.Owner(Passkeys.handle(person), person.signIn(), person.name()),
            JoinHandlers.secret(OneTimeCode.secret(), person.signIn()),
            known.door().recoveryLeft(person),
            newToken);
    return Visitors.page(
        wrong.isEmpty() ? 200 : 422, new AccountPage(visitors.of(asked), shown, wrong).html());
  }

  private static AccountPage.Line line(String id, String title, Instant since) {
    return new AccountPage.Line(id, title, since, false);
  }

  private Reply changed(Asked asked, Person person) {
    Accounts known = accounts.orElseThrow();
    Fields fields = Fields.of(asked);
    String id = fields.text("id");
    return switch (asked.variable("page")) {
      case "/session" -> ended(asked, known.sessions().end(person, id));
      case "/passkey" -> passkey(asked, known, person, fields);
      case "/passkey/end" -> ended(asked, known.passkeys().end(person, id));
      case "/token" -> token(asked, known, person, fields);
      case "/token/end" -> ended(asked, known.tokens().end(person.id(), person, id));
      case "/recovery" -> recovery(asked, known.door().newRecovery(person));
      case "/password" -> password(asked, known, person, fields);
      default -> missing.answer(asked);
    };
  }

  private Reply ended(Asked asked, boolean wasThere) {
    return wasThere ? Visitors.elsewhere("/account") : missing.answer(asked);
  }

  private Reply recovery(Asked asked, List<String> codes) {
    return Visitors.page(200, JoinPage.recovery(visitors.of(asked), codes));
  }

  private Reply passkey(Asked asked, Accounts known, Person person, Fields fields) {
    Made made = new Made(fields.text("title"), fields.text("client"), fields.text("attestation"));
    return switch (known.passkeys().keep(person, asked.address(), made)) {
      case Checked.Sound<Passkeys.Listed> kept -> Visitors.elsewhere("/account");
      case Checked.Broken<Passkeys.Listed>(List<Problem> wrong) ->
          shown(asked, person, wrong, Optional.empty());
    };
  }

  private Reply token(Asked asked, Accounts known, Person person, Fields fields) {
    String days = fields.text("days");
    Duration good = Duration.ofDays(days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0);
    return switch (known
        .tokens()
        .make(person, fields.text("token_name"), fields.all("duties", Duty::ofCode), good)) {
      case Checked.Sound<TokenBook.Made>(TokenBook.Made made) ->
          shown(asked, person, List.of(), Optional.of(made.text()));
      case Checked.Broken<TokenBook.Made>(List<Problem> wrong) ->
          shown(asked, person, wrong, Optional.empty());
    };
  }

  /** Whoever sits at an open session must show once more who they are. */
  private Reply password(Asked asked, Accounts known, Person person, Fields fields) {
    if (known.door().hasPassword(person)
        && !(known
                .door()
                .enter(
                    person.signIn(),
                    fields.text("current"),
                    fields.text("current_code"),
                    asked.client().from())
            instanceof Entered.In)) {
      return shown(asked, person, List.of(notYou()), Optional.empty());
    }
    NewPassword wanted =
        new NewPassword(fields.text("password"), fields.text("again"), fields.text("code"));
    return switch (known.door().change(person, wanted, Base32.read(fields.text("secret")))) {
      case Checked.Sound<List<String>>(List<String> codes) -> recovery(asked, codes);
      case Checked.Broken<List<String>>(List<Problem> wrong) ->
          shown(asked, person, wrong, Optional.empty());
    };
  }

  private static Problem notYou() {
    return Names.problem(
        "account.password.wrong",
        "current",
        Text.of("password and code until now do not belong together", "現在のパスワード又は確認コードが正しくありません"),
        Text.of("check them, and try again", "確認の上、再度入力してください"));
  }
}
