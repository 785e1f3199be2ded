package org.sekisho.server.parties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sekisho.access.Label;
import org.sekisho.access.LabelText;
import org.sekisho.screening.search.Hit;
import org.sekisho.server.access.Operation;
import org.sekisho.server.screen.HitJson;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.PageOf;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.store.registry.Registry;
import org.sekisho.store.registry.Version;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import tools.jackson.databind.node.ObjectNode;

/** The registry of parties: kept in versions, found by name, and as they were known on a day. */
public final class PartyHandlers implements Handlers {

  private static final int USUAL_HITS = 20;
  private static final int MOST_HITS = 100;
  private static final int LONGEST_NAME = 1000;

  private record Parts(StoredParties parties, PartySearch search) {}

  private final Optional<Parts> parts;

  /**
   * @param registry where parties are kept; without one every question is refused
   */
  public PartyHandlers(Optional<Registry> registry, Clock clock) {
    this.parts =
        registry
            .map(known -> new StoredParties(known, clock))
            .map(parties -> new Parts(parties, new PartySearch(parties)));
  }

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.KEEP_PARTIES, asked -> kept(asked, this::keep),
        Operation.PARTIES, asked -> kept(asked, this::all),
        Operation.PARTY_SEARCH, asked -> kept(asked, this::search),
        Operation.PARTY, asked -> kept(asked, this::one),
        Operation.CORRECT_PARTY, asked -> kept(asked, this::correct),
        Operation.PARTY_HISTORY, asked -> kept(asked, this::history));
  }

  private Reply kept(Asked asked, BiFunction<Asked, Parts, Reply> answer) {
    return parts
        .map(known -> answer.apply(asked, known))
        .orElseGet(() -> Reply.refused(503, List.of(none()), asked.language()));
  }

  private Reply keep(Asked asked, Parts known) {
    LocalDate from = asked.day("from").orElseGet(known.parties()::today);
    Optional<Label> label = label(asked, known);
    return asked.reply(() ->
        PartyFields.read(asked.type(), asked.body())
            .map(parties -> {
              List<String> ids = known.parties().keep(asked.caller(), parties, from, label);
              ObjectNode body = Json.object();
              body.set("ids", Json.strings(ids));
              return Reply.created("/api/v1/parties", body);
            }));
  }

  /** A label that the caller could not see under would lose the party to them. */
  private static Optional<Label> label(Asked asked, Parts known) {
    Optional<String> given = asked.text("label");
    Optional<Label> label =
        given.flatMap(text ->
            switch (LabelText.read(text, Place.file("request").named("label"))) {
              case Checked.Sound<Label>(Label read) -> Optional.of(read);
              case Checked.Broken<Label> broken -> Optional.empty();
            });
    boolean fits =
        label.filter(asked.caller().standing(known.parties().today())::dominates).isPresent();
    if (given.isPresent() && !fits) {
      asked.refuse(
          Refusals.parameter(
              "label", given.get(), Text.of("a label under which you may read", "自らが閲覧できる標識")));
    }
    return label;
  }

  private Reply all(Asked asked, Parts known) {
    PageOf.Wanted wanted = PageOf.wanted(asked);
    return asked.reply(() ->
        new Checked.Sound<>(
            Reply.json(
                known
                    .parties()
                    .page(asked.caller(), wanted)
                    .json("parties", PartyHandlers::json))));
  }

  private Reply one(Asked asked, Parts known) {
    String id = asked.variable("party");
    Optional<LocalDate> on = asked.day("on");
    Optional<LocalDate> knownOn = asked.day("known_on");
    return found(asked, known.parties().find(asked.caller(), id, on, knownOn));
  }

  private static Reply found(Asked asked, Optional<Version> version) {
    return version
        .map(now -> asked.reply(() -> new Checked.Sound<>(Reply.json(json(now)))))
        .orElseGet(() -> unknown(asked));
  }

  private static Reply unknown(Asked asked) {
    return asked.unknown(
        Refusals.unknown("party.unknown", "party", asked.variable("party"), "当事者"));
  }

  private Reply correct(Asked asked, Parts known) {
    String id = asked.variable("party");
    LocalDate from = asked.day("from").orElseGet(known.parties()::today);
    Optional<Label> label = label(asked, known);
    if (known.parties().history(asked.caller(), id).isEmpty()) {
      return unknown(asked);
    }
    return asked.reply(() ->
        PartyFields.read(asked.type(), asked.body())
            .then(PartyHandlers::single)
            .map(fields ->
                found(asked, known.parties().correct(asked.caller(), id, fields, from, label))));
  }

  private static Checked<ObjectNode> single(List<ObjectNode> parties) {
    return parties.size() == 1
        ? new Checked.Sound<>(parties.getFirst())
        : new Checked.Broken<>(
            List.of(Refusals.parameter("body", "", Text.of("one party", "1件の当事者"))));
  }

  private Reply history(Asked asked, Parts known) {
    List<Version> versions = known.parties().history(asked.caller(), asked.variable("party"));
    if (versions.isEmpty()) {
      return unknown(asked);
    }
    ObjectNode body = Json.object();
    body.set("versions", Json.array(versions, PartyHandlers::json));
    return asked.reply(() -> new Checked.Sound<>(Reply.json(body)));
  }

  private Reply search(Asked asked, Parts known) {
    String name = asked.needed("q");
    int most = asked.number("limit", USUAL_HITS, 1, MOST_HITS);
    if (name.length() > LONGEST_NAME) {
      asked.refuse(
          Refusals.parameter(
              "q",
              name,
              Text.of("a name of up to " + LONGEST_NAME + " characters", LONGEST_NAME + "字までの名称")));
    }
    return asked.reply(() -> {
      ObjectNode body = Json.object();
      List<Hit> hits =
          known.search().search(known.parties().reach(asked.caller()), name.strip(), most);
      body.set("hits", Json.array(hits, PartyHandlers::hit));
      return new Checked.Sound<>(Reply.json(body));
    });
  }

  private static ObjectNode hit(Hit hit) {
    ObjectNode node = HitJson.of(hit);
    node.remove(List.of("list", "party_id"));
    return node.put("id", hit.party().partyId());
  }

  /** Seconds are enough, and finer times would count what others record. */
  private static ObjectNode json(Version version) {
    ObjectNode node = Json.object().put("id", version.id());
    node.put("version", version.number());
    node.put("from", version.validFrom().toString());
    node.put("recorded", version.recorded().truncatedTo(ChronoUnit.SECONDS).toString());
    node.put("label", LabelText.write(version.label()));
    node.set("party", PartyFields.fields(version));
    return node;
  }

  private static Problem none() {
    return new Problem(
        "store.none",
        Place.file("server"),
        Text.of("this server keeps no parties", "このサーバーには当事者の登録簿がありません"),
        Text.of("start it with a store", "保存先を指定して起動してください"));
  }
}
