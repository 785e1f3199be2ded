package org.sekisho.server.decide;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.decision.Decision;
import org.sekisho.desk.basis.Decisions;
import org.sekisho.desk.basis.FactSources;
import org.sekisho.desk.basis.GivenHoldings;
import org.sekisho.desk.basis.GivenLists;
import org.sekisho.documents.Brief;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.screening.decided.DecisionBook;
import org.sekisho.server.kept.Kept;
import org.sekisho.server.law.Law;
import org.sekisho.server.own.HeldRegister;
import org.sekisho.server.screen.ListsAtHand;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Json;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * What decisions rest on: the law, and facts found on lists and in holdings.
 *
 * @param registers the holdings that callers left
 */
public record Basis(Law law, ListsAtHand lists, Kept<HeldRegister> registers) {

  static final String BODY = "body";

  /** What a caller wants a decision to rest on. */
  public record Wanted(
      Optional<LocalDate> on, LocalDate known, Optional<String> holdings, List<String> lists) {
    public Wanted {
      lists = List.copyOf(lists);
    }
  }

  /** Reads {@code on}, {@code known_on}, {@code holdings} and {@code lists}. */
  Wanted wanted(Asked asked) {
    return new Wanted(
        asked.day("on"),
        asked.day("known_on").orElseGet(law.book()::newestRecord),
        asked.text("holdings"),
        asked.texts("lists").stream()
            .flatMap(value -> List.of(value.split(",", -1)).stream())
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList());
  }

  /** A matter as a body tells it: YAML, or the JSON that is YAML. */
  public Checked<Matter> matter(String text) {
    return MatterReader.read(
        law.book().gates(), BODY, Json.withoutPairs(text).getBytes(StandardCharsets.UTF_8));
  }

  /** Decides on what the matter states and what is found. */
  public Checked<Decision> decide(Asked asked, Matter stated, Wanted wanted) {
    Matter matter = wanted.on().map(stated::on).orElse(stated);
    return sources(asked, matter.date(), wanted)
        .then(sources -> sources.facts(matter, BODY))
        .then(facts -> Decisions.of(law.book(), matter, facts, wanted.known(), BODY));
  }

  /** Opens the lists and holdings that are wanted. */
  Checked<FactSources> sources(Asked asked, LocalDate day, Wanted wanted) {
    Checked<Optional<GivenHoldings>> holdings = holdings(asked, wanted);
    return holdings.then(
        register -> lists(day, wanted).map(found -> new FactSources(register, found)));
  }

  private Checked<Optional<GivenHoldings>> holdings(Asked asked, Wanted wanted) {
    if (wanted.holdings().isEmpty()) {
      return new Checked.Sound<>(Optional.empty());
    }
    String id = wanted.holdings().get();
    return registers
        .find(asked.caller(), id)
        .<Checked<Optional<GivenHoldings>>>map(
            found -> new Checked.Sound<>(Optional.of(found.holdings())))
        .orElseGet(() -> new Checked.Broken<>(List.of(unknownHoldings(id))));
  }

  private Checked<Optional<GivenLists>> lists(LocalDate day, Wanted wanted) {
    return wanted.lists().isEmpty()
        ? new Checked.Sound<>(Optional.empty())
        : lists
            .asOf(wanted.lists(), day, Optional.of(wanted.known()).filter(this::isEarlier))
            .map(loaded ->
                Optional.of(
                    new GivenLists(
                        loaded.lists(), new DecisionBook(List.of()), "", loaded.notes())));
  }

  /** A day of knowledge that was asked for, rather than all that is known. */
  private boolean isEarlier(LocalDate known) {
    return known.isBefore(law.book().newestRecord());
  }

  private static Problem unknownHoldings(String id) {
    String brief = Brief.of(id);
    return new Problem(
        "own.holdings.unknown",
        Place.file("request").named("holdings"),
        Text.of("no holdings `" + brief + "` are kept", "保有情報`" + brief + "`は保存されていません"),
        Text.of("send them to /api/v1/own/holdings", "/api/v1/own/holdingsに送信してください"));
  }
}
