package org.sekisho.server.screen;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.party.Gender;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.NoHitCertificate;
import org.sekisho.screening.search.Question;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Screens parties against the lists at hand, many in one request. */
public record ScreenHandlers(ListsAtHand lists, Clock clock) implements Handlers {

  private static final int USUAL_THRESHOLD = 700;
  private static final int LEAST_THRESHOLD = 500;
  private static final int MOST_QUESTIONS = 500;
  private static final int MOST_HITS = 100;
  private static final int LONGEST_NAME = 1000;

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.SCREEN, this::screen);
  }

  private record Request(List<Question> questions, int threshold, List<String> lists) {}

  private Reply screen(Asked asked) {
    return asked.reply(() -> Json.read(asked.body()).then(this::request).map(this::answers));
  }

  private Checked<Request> request(JsonNode body) {
    Problems problems = new Problems();
    List<Question> questions = new ArrayList<>();
    JsonNode array = body.path("questions");
    if (!array.isArray() || array.isEmpty() || array.size() > MOST_QUESTIONS) {
      problems.addAll(
          List.of(
              refused(
                  "questions",
                  "",
                  Text.of(
                      "1 to " + MOST_QUESTIONS + " questions", "1～" + MOST_QUESTIONS + "件の照会"))));
    } else {
      for (int i = 0; i < array.size(); i++) {
        questions.add(question(array.get(i), "questions[" + i + "]", problems));
      }
    }
    int threshold = threshold(body.path("threshold"), problems);
    List<String> wanted = new ArrayList<>();
    body.path("lists").forEach(list -> wanted.add(text(list)));
    return problems.check(() -> new Request(questions, threshold, wanted));
  }

  private static int threshold(JsonNode given, Problems problems) {
    if (given.isMissingNode()) {
      return USUAL_THRESHOLD;
    }
    if (given.isNumber() && given.asDouble(0) >= 0.5 && given.asDouble(2) <= 1) {
      return (int) Math.round(given.asDouble() * 1000);
    }
    problems.addAll(List.of(refused("threshold", text(given), Text.of("0.5 to 1", "0.5～1の数"))));
    return LEAST_THRESHOLD;
  }

  private static Question question(JsonNode node, String place, Problems problems) {
    String name = text(node.path("name")).strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      problems.addAll(
          List.of(
              refused(
                  place + ".name",
                  name,
                  Text.of(
                      "a name of up to " + LONGEST_NAME + " characters",
                      LONGEST_NAME + "字までの名称"))));
    }
    return new Question(
        name,
        kind(text(node.path("kind")), place, problems),
        day(text(node.path("birth_date")), place, problems),
        Countries.code(text(node.path("country"))),
        Question.identifierKey(text(node.path("identifier"))),
        Gender.of(text(node.path("gender"))));
  }

  private static Subject kind(String word, String place, Problems problems) {
    for (PartyKind kind : PartyKind.values()) {
      if (kind.code().equals(word)) {
        return Subject.of(kind);
      }
    }
    if (!word.isEmpty()) {
      problems.addAll(
          List.of(
              refused(
                  place + ".kind",
                  word,
                  Text.same("person, organisation, vessel, aircraft, unknown"))));
    }
    return Subject.UNKNOWN;
  }

  private static Optional<LocalDate> day(String text, String place, Problems problems) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException unreadable) {
      problems.addAll(
          List.of(
              refused(
                  place + ".birth_date",
                  text,
                  Text.of("a date such as 1970-01-31", "1970-01-31のような日付"))));
      return Optional.empty();
    }
  }

  private static String text(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asString("") : "";
  }

  private static Problem refused(String name, String given, Text expected) {
    return Refusals.parameter(name, given, expected);
  }

  private Reply answers(Request request) {
    ObjectNode body = Json.object();
    body.set(
        "lists",
        Json.array(
            lists.lists().versions(),
            version ->
                Json.object()
                    .put("id", version.listId())
                    .put("hash", version.hash().hex())
                    .put("parties", version.parties())));
    body.put("version", lists.version());
    body.set("answers", Json.array(request.questions(), each -> answer(each, request)));
    return Reply.json(body);
  }

  private ObjectNode answer(Question question, Request request) {
    List<Hit> hits =
        lists.screen(question, request.threshold()).stream()
            .filter(
                hit -> request.lists().isEmpty() || request.lists().contains(hit.party().listId()))
            .limit(MOST_HITS)
            .toList();
    ObjectNode node = Json.object();
    node.set("hits", Json.array(hits, HitJson::of));
    if (hits.isEmpty() && request.lists().isEmpty()) {
      NoHitCertificate certificate =
          new NoHitCertificate(
              question,
              LocalDate.now(clock),
              request.threshold(),
              lists.version(),
              lists.lists().versions());
      node.put("certificate", certificate.hash().hex());
    }
    return node;
  }
}
