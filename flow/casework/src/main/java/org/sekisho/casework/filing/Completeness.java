package org.sekisho.casework.filing;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** What a filing still lacks. */
public final class Completeness {

  private Completeness() {}

  /** Everything that requirements in force on a day ask for and the filing does not have. */
  public static List<Problem> missing(
      Filing filing, List<Requirement> requirements, LocalDate day) {
    Problems problems = new Problems();
    requirements.stream()
        .filter(asked -> asked.gate().equals(filing.gate()))
        .filter(asked -> asked.regime().map(filing.regime()::equals).orElse(true))
        .filter(asked -> asked.inForce().contains(day))
        .filter(asked -> !isMet(asked, filing))
        .forEach(asked -> tell(problems, asked, filing));
    return problems.inOrder();
  }

  private static boolean isMet(Requirement asked, Filing filing) {
    return switch (asked.kind()) {
      case ATTACHMENT ->
          filing.attachments().stream().anyMatch(each -> each.kind().equals(asked.id()));
      case ANSWER -> !filing.answers().getOrDefault(asked.id(), "").isBlank();
      case PARTY -> filing.parties().stream().anyMatch(each -> each.role().equals(asked.id()));
      case ITEM -> !filing.items().isEmpty();
      case DECIDED -> filing.found().missing().isEmpty();
    };
  }

  private static void tell(Problems problems, Requirement asked, Filing filing) {
    Text help =
        switch (asked.kind()) {
          case ATTACHMENT -> Text.of("attach it", "添付してください");
          case ANSWER -> Text.of("answer it", "記入してください");
          case PARTY, ITEM -> Text.of("add it to the filing", "届出に追加してください");
          case DECIDED -> {
            String facts = String.join(", ", filing.found().missing());
            yield Text.of("answer in the matter: " + facts, "案件で回答してください：" + facts);
          }
        };
    problems.add(
        "casework.filing.incomplete",
        new Place("filing", 0, 0, asked.id().isEmpty() ? "matter" : asked.id()),
        Text.of("missing: " + asked.title().en(), "不足：" + asked.title().ja()),
        help);
  }
}
