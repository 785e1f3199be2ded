package org.sekisho.server.mcp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sekisho.decision.Decision;
import org.sekisho.decision.print.DecisionText;
import org.sekisho.desk.basis.Decisions;
import org.sekisho.law.force.LawInForce;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.search.Question;
import org.sekisho.server.access.Operation;
import org.sekisho.server.decide.Basis;
import org.sekisho.server.decide.InterviewStep;
import org.sekisho.server.law.LawHandlers;
import org.sekisho.server.law.RuleJson;
import org.sekisho.server.screen.HitJson;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Refusals;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;
import tools.jackson.databind.node.ObjectNode;

/** What a model may do: the same as a client of the API, and no more. */
final class Tools {

  private static final int WIDTH = 100;
  private static final int THRESHOLD = 700;
  private static final int MOST_HITS = 20;
  private static final int LONGEST_NAME = 1000;

  private final Basis basis;

  Tools(Basis basis) {
    this.basis = basis;
  }

  /** What a tool was given. */
  record Given(Map<String, Object> arguments) {
    Given {
      arguments = Map.copyOf(arguments);
    }

    String text(String name) {
      return Optional.ofNullable(arguments.get(name)).map(String::valueOf).orElse("");
    }

    Language language() {
      return text("language").equals("ja") ? Language.JA : Language.EN;
    }
  }

  /**
   * A tool.
   *
   * @param operation whose duty it needs
   * @param answers gives the text of the answer, or every problem
   */
  record Tool(
      String name,
      Text title,
      String description,
      Map<String, Object> schema,
      Operation operation,
      Function<Given, Checked<String>> answers) {
    Tool {
      schema = Map.copyOf(schema);
    }
  }

  List<Tool> all() {
    return List.of(
        new Tool(
            "decide",
            Text.of("Decide a matter", "案件の判定"),
            "Decides a matter under the law in force on its day: outcome, grounds with citation"
                + " and purpose, deadlines, and the facts still missing."
                + " 案件を行為日の法令により判定します。",
            ToolSchema.matter(),
            Operation.DECIDE,
            this::decide),
        new Tool(
            "ask",
            Text.of("Next question of the interview", "次の質問"),
            "Tells what is still possible for a matter and which fact to ask for next."
                + " まだ可能な結論と、次に確認すべき事実を示します。",
            ToolSchema.matter(),
            Operation.INTERVIEW,
            this::ask),
        new Tool(
            "screen",
            Text.of("Screen a party", "当事者の名簿照合"),
            "Searches the lists of this server for a name; every hit is a question to a person,"
                + " with its reasons. 名称を名簿と照合します。",
            ToolSchema.name(),
            Operation.SCREEN,
            this::screen),
        new Tool(
            "explain-rule",
            Text.of("Explain a rule", "規定の説明"),
            "Explains a rule: purpose, source, days, condition in words. 規定の趣旨・根拠・要件を示します。",
            ToolSchema.rule(),
            Operation.RULE,
            this::explain));
  }

  private Checked<Decision> decision(Given given) {
    return basis
        .matter(given.text("matter"))
        .then(matter ->
            Decisions.of(basis.law().book(), matter, basis.law().book().newestRecord(), "matter"));
  }

  private Checked<String> decide(Given given) {
    return decision(given).map(made -> DecisionText.of(made, given.language(), WIDTH));
  }

  private Checked<String> ask(Given given) {
    return decision(given).map(made -> Json.write(InterviewStep.of(made)));
  }

  private Checked<String> screen(Given given) {
    String name = given.text("name");
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      return new Checked.Broken<>(
          List.of(
              Refusals.parameter(
                  "name",
                  name,
                  Text.of(
                      "a name of up to " + LONGEST_NAME + " characters",
                      LONGEST_NAME + "字までの名称"))));
    }
    Question question =
        new Question(
            name,
            Subject.UNKNOWN,
            day(given.text("birth_date")),
            Countries.code(given.text("country")),
            "");
    ObjectNode body = Json.object();
    body.set(
        "hits",
        Json.array(
            basis.lists().screen(question, THRESHOLD).stream().limit(MOST_HITS).toList(),
            HitJson::of));
    body.set("lists", Json.strings(basis.lists().ids()));
    return new Checked.Sound<>(Json.write(body));
  }

  /** What is no date is no evidence. */
  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private Checked<String> explain(Given given) {
    String regimeName = given.text("regime");
    String ruleName = given.text("rule");
    return Optional.ofNullable(basis.law().book().regimes().get(regimeName))
        .flatMap(regime ->
            LawHandlers.find(regime, ruleName)
                .map(rule ->
                    LawInForce.slices(regime, basis.law().book().newestRecord())
                        .map(slices -> Json.write(RuleJson.explained(regime, rule, slices)))))
        .orElseGet(() ->
            new Checked.Broken<>(
                List.of(
                    Refusals.unknown(
                        "law.rule.unknown", "rule", regimeName + "/" + ruleName, "規定"))));
  }
}
