package org.sekisho.server.web;

import java.util.List;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import tools.jackson.databind.node.ObjectNode;

/** Problems as RFC 9457 has them, with the codes that the whole program uses. */
public final class ProblemJson {

  public static final String TYPE = "application/problem+json";

  private ProblemJson() {}

  /** A document of all of them; the title is that of the status. */
  public static String of(int status, List<Problem> problems, Language language) {
    ObjectNode body = Json.object();
    body.put("type", "urn:sekisho:problem:" + problems.getFirst().code());
    body.put("title", title(status).in(language));
    body.put("status", status);
    body.put("code", problems.getFirst().code());
    body.put("detail", problems.getFirst().line(language));
    body.set("problems", Json.array(problems, problem -> problem(problem, language)));
    return Json.write(body);
  }

  private static ObjectNode problem(Problem problem, Language language) {
    ObjectNode node = Json.object();
    node.put("code", problem.code());
    Place place = problem.place();
    ObjectNode where = node.putObject("place");
    where.put("file", place.file());
    where.put("line", place.line());
    where.put("column", place.column());
    where.put("field", place.field());
    node.put("found", problem.found().in(language));
    node.put("help", problem.help().in(language));
    return node;
  }

  private static Text title(int status) {
    return switch (status) {
      case 400 -> Text.of("the request cannot be understood", "要求を解釈できません");
      case 401 -> Text.of("no valid token was given", "有効なトークンがありません");
      case 403 -> Text.of("this is not among your duties", "この操作の権限がありません");
      case 404 -> Text.of("there is nothing here", "該当するものがありません");
      case 405 -> Text.of("this cannot be done here", "この操作はここでは行えません");
      case 409 -> Text.of("it is not in that state yet", "まだその状態にありません");
      case 413 -> Text.of("the body is too large", "本文が大きすぎます");
      case 421 -> Text.of("the request was meant for another host", "別のホスト宛ての要求です");
      case 422 -> Text.of("the contents have problems", "内容に問題があります");
      case 429 -> Text.of("too many requests", "要求が多すぎます");
      case 503 -> Text.of("this part is not at hand", "この機能は現在利用できません");
      default -> Text.of("a fault of the server", "サーバーの不具合です");
    };
  }
}
