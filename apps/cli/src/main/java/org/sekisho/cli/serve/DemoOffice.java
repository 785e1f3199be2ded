package org.sekisho.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.door.SessionBook;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.accounts.front.Founding;
import org.sekisho.accounts.secret.Passwords;
import org.sekisho.server.office.Office;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** An office with invented organisations and people, one a role, gone when the machine forgets. */
final class DemoOffice {

  private DemoOffice() {}

  static Checked<Office> open() {
    try {
      return Office.open(
          Files.createTempDirectory("sekisho-demo"),
          Optional.empty(),
          Clock.systemUTC(),
          new Office.Admission(Passwords.Cost.LEAST, List.of(), SessionBook.Length.USUAL));
    } catch (IOException unwritable) {
      return new Checked.Broken<>(
          List.of(
              new Problem(
                  "serve.demo.unwritable",
                  Place.file("sekisho serve").named("--demo"),
                  Text.of("no folder for the demonstration can be made", "実演用のフォルダーを作成できません"),
                  Text.of("make room for temporary files", "一時ファイル用の領域を確保してください"))));
    }
  }

  /** Somebody for each role, and the link by which to be them once. */
  static Map<Text, String> links(Accounts accounts) {
    Founding founding = new Founding(accounts);
    Map<Side, Organisation> organisations = new LinkedHashMap<>();
    organisations.put(
        Side.BUSINESS,
        founding.organisation(Side.BUSINESS, Text.of("Example Devices", "例示デバイス株式会社")));
    organisations.put(
        Side.BUREAUCRACY,
        founding.organisation(Side.BUREAUCRACY, Text.of("Example Ministry", "例示省")));
    organisations.put(
        Side.POLITICS, founding.organisation(Side.POLITICS, Text.of("Example Chamber", "例示院")));
    Map<Text, String> links = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      if (role != Role.SERVICE) {
        Side side = role.standsIn(Side.BUREAUCRACY) ? Side.BUREAUCRACY : only(role);
        Organisation organisation = Optional.ofNullable(organisations.get(side)).orElseThrow();
        Person person = founding.person(organisation, role.code(), role);
        links.put(role.title(), accounts.links().once(person));
      }
    }
    return Collections.unmodifiableMap(links);
  }

  private static Side only(Role role) {
    return role.standsIn(Side.BUSINESS) ? Side.BUSINESS : Side.POLITICS;
  }
}
