package org.sekisho.server;

import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.Duty;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.Verb;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Language;

/**
 * Entity tags of what depends on law alone (RFC 9110): the law's hash with the address and the
 * language, so that a client learns that law moved by asking for anything.
 */
record Etags(ContentHash law) {

  /** Answers that move with the days of the machine have none. */
  Optional<String> of(Operation operation, String address, Language language, String accept) {
    boolean lasting =
        operation.verb() == Verb.GET
            && operation.duty() == Duty.READ_LAW
            && operation != Operation.CALENDAR;
    String parts = String.join("\n", law.hex(), address, language.code(), accept);
    return lasting ? Optional.of("\"" + ContentHash.of(parts).hex() + "\"") : Optional.empty();
  }

  /** Whether a client has it already, by If-None-Match. */
  static boolean isKnown(String tag, String header) {
    return List.of(header.split(",", -1)).stream()
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }
}
