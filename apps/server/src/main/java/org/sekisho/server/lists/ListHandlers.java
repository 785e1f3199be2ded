package org.sekisho.server.lists;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.screening.lists.Home;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListDefinition;
import org.sekisho.screening.lists.ListStatus;
import org.sekisho.screening.lists.ListStore;
import org.sekisho.screening.lists.StoredVersion;
import org.sekisho.server.access.Operation;
import org.sekisho.server.screen.ListsAtHand;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.PageOf;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How lists stand: which are known, kept, due, and loaded here. */
public record ListHandlers(Home home, ListsAtHand loaded, Clock clock) implements Handlers {

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.LISTS, asked -> asked.reply(() -> statuses().map(this::all)),
        Operation.LIST, this::one,
        Operation.LIST_HISTORY, this::history);
  }

  private ListStore store() {
    return new ListStore(home);
  }

  private Checked<List<ListStatus>> statuses() {
    return ListCatalogue.shipped(List.of(home.ownLists()))
        .then(catalogue -> {
          try {
            return new Checked.Sound<>(ListStatus.all(catalogue, store(), clock.instant()));
          } catch (IOException unreadable) {
            return new Checked.Broken<>(List.of(unreadable()));
          }
        });
  }

  private Reply all(List<ListStatus> statuses) {
    ObjectNode body = Json.object();
    body.set("lists", Json.array(statuses, this::status));
    return Reply.json(body);
  }

  private Reply one(Asked asked) {
    String name = asked.variable("list");
    return switch (statuses()) {
      case Checked.Sound<List<ListStatus>>(List<ListStatus> all) ->
          all.stream()
              .filter(status -> status.list().id().equals(name))
              .findFirst()
              .map(status -> asked.reply(() -> new Checked.Sound<>(Reply.json(status(status)))))
              .orElseGet(() -> unknown(asked, name));
      case Checked.Broken<List<ListStatus>> broken ->
          Reply.refused(503, broken.problems(), asked.language());
    };
  }

  private static Reply unknown(Asked asked, String name) {
    return asked.unknown(Refusals.unknown("screening.list.unknown", "list", name, "名簿"));
  }

  private Reply history(Asked asked) {
    String name = asked.variable("list");
    PageOf.Wanted wanted = PageOf.wanted(asked);
    Optional<ListDefinition> list =
        ListCatalogue.shipped(List.of(home.ownLists()))
            .map(catalogue -> Optional.ofNullable(catalogue.all().get(name)))
            .orElse(Optional.empty());
    return list.isEmpty()
        ? unknown(asked, name)
        : asked.reply(() ->
            versions(name)
                .map(versions ->
                    Reply.json(
                        PageOf.of(versions, ListHandlers::key, wanted)
                            .json("versions", ListHandlers::version))));
  }

  private Checked<List<StoredVersion>> versions(String name) {
    try {
      return new Checked.Sound<>(store().versions(name));
    } catch (IOException unreadable) {
      return new Checked.Broken<>(List.of(unreadable()));
    }
  }

  private static String key(StoredVersion version) {
    return "%010d".formatted(version.number());
  }

  private ObjectNode status(ListStatus status) {
    ListDefinition list = status.list();
    ObjectNode node = Json.object().put("id", list.id());
    node.set("title", Json.text(list.title()));
    node.set("publisher", Json.text(list.publisher()));
    node.set("licence", Json.text(list.licence()));
    node.put("versions", status.versions());
    node.put("due", status.due());
    node.put("loaded", loaded.ids().contains(list.id()));
    status.newest().ifPresent(version -> node.set("newest", version(version)));
    status
        .lastAttempt()
        .flatMap(attempt -> attempt.failure())
        .ifPresent(failure -> node.set("failure", Json.text(failure.found())));
    return node;
  }

  private static JsonNode version(StoredVersion version) {
    return Json.object()
        .put("number", version.number())
        .put("hash", version.hash().hex())
        .put("valid_from", version.validFrom().toString())
        .put("fetched_at", version.fetchedAt().toString())
        .put("parties", version.parties());
  }

  private static Problem unreadable() {
    return new Problem(
        "screening.list.store",
        Place.file("server"),
        Text.of("the store of lists cannot be read", "名簿の保存先を読み取れません"),
        Text.of("tell your administrator", "管理者に連絡してください"));
  }
}
