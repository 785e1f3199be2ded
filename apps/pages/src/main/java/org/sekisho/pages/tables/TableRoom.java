package org.sekisho.pages.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Gate;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.pages.exchange.TableWork;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** Answers what is asked below {@code /tables}. */
public record TableRoom(LawBook book, TableWork work) implements Room {

  private static final int CANNOT = 422;

  @Override
  public String step() {
    return "tables";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    List<String> steps = asked.steps();
    return switch (steps.size()) {
      case 1 -> Optional.of(begin(asked));
      case 3 -> work.standing(steps.get(1)).flatMap(standing -> shown(asked, standing));
      case 4 ->
          work.standing(steps.get(1))
              .flatMap(TableWork.Standing::result)
              .map(csv -> new Answered.Download("text/csv;charset=UTF-8", "decided.csv", csv));
      default -> Optional.empty();
    };
  }

  private Answered begin(Asked asked) {
    TablePage page = new TablePage(asked, book);
    Optional<Sent> table = asked.file(TablePage.FILE);
    Optional<Gate> gate =
        asked.field(TablePage.GATE).flatMap(id -> Optional.ofNullable(book.gates().get(id)));
    if (table.isEmpty() || gate.isEmpty()) {
      return new Answered.Page(200, page.form(List.of()));
    }
    LocalDate day = asked.day(TablePage.DAY).orElse(asked.today());
    long rows = table.get().text().lines().filter(line -> !line.isBlank()).count() - 1;
    return switch (work.begin(gate.get(), day, table.get(), asked.appearance().language())) {
      case Checked.Sound<String>(String id) ->
          new Answered.Elsewhere("/tables/" + id + "/" + Math.max(0, rows));
      case Checked.Broken<String>(List<Problem> problems) ->
          new Answered.Page(CANNOT, page.form(problems));
    };
  }

  private Optional<Answered> shown(Asked asked, TableWork.Standing standing) {
    TablePage page = new TablePage(asked, book);
    String rows = asked.steps().get(2);
    if (!rows.matches("\\d{1,9}")) {
      return Optional.empty();
    }
    if (standing.failed() || !standing.problems().isEmpty()) {
      return Optional.of(new Answered.Page(CANNOT, page.refused(standing)));
    }
    return Optional.of(
        new Answered.Page(
            200,
            standing
                .result()
                .map(page::result)
                .orElseGet(() -> page.waiting(standing.done(), Integer.parseInt(rows)))));
  }
}
