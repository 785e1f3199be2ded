package org.sekisho.server.casework;

import java.util.List;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.casework.routing.Unit;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.terms.Text;

/** What ids in acts stand for. */
record Names(Accounts accounts, Jurisdictions jurisdictions) {

  private static final int MOST = 500;
  private static final Text REGISTRY = Text.of("registry", "受付・記録");

  Text of(String id) {
    return jurisdictions
        .unit(id)
        .map(Unit::title)
        .or(() -> accounts.book().organisation(id).map(Organisation::name))
        .or(() -> accounts.book().person(id).map(person -> Text.same(person.name())))
        .orElseGet(() -> id.equals("registry") ? REGISTRY : Text.same(id));
  }

  /** Those whose account stands in a unit, in one organisation. */
  List<Casework.Named> colleagues(String organisation, String unit) {
    Seats seats = new Seats(accounts, jurisdictions);
    return accounts.book().organisation(organisation).stream()
        .flatMap(known ->
            accounts.book().people(java.util.Optional.of(organisation), "", MOST).stream()
                .filter(person ->
                    seats
                        .unit(person.post(known.side()))
                        .filter(at -> at.id().equals(unit))
                        .isPresent()))
        .map(person -> new Casework.Named(person.id(), Text.same(person.name())))
        .toList();
  }
}
