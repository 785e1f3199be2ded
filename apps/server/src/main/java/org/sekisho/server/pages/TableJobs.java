package org.sekisho.server.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.matter.Gate;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.pages.exchange.TableWork;
import org.sekisho.server.access.Caller;
import org.sekisho.server.decide.LinesHandler;
import org.sekisho.server.jobs.Job;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;

/** Tables of a caller as jobs of the server, the same that programs begin. */
record TableJobs(LinesHandler lines, Caller caller) implements TableWork {

  @Override
  public Checked<String> begin(Gate gate, LocalDate day, Sent table, Language language) {
    return lines.begin(caller, language, table.content(), gate, day).map(TableJobs::id);
  }

  private static String id(Reply begun) {
    return switch (begun) {
      case Reply.Whole whole ->
          whole.headers().getOrDefault("Location", "").replaceFirst(".*/", "");
      case Reply.Events _ -> throw new IllegalStateException("a job begins with one answer");
    };
  }

  @Override
  public Optional<Standing> standing(String id) {
    return lines.jobs().standing(caller, id).map(TableJobs::told);
  }

  private static Standing told(Job.Standing standing) {
    List<Problem> problems = standing.end().map(Checked::problems).orElse(List.of());
    Optional<String> result =
        standing
            .end()
            .flatMap(end ->
                end instanceof Checked.Sound<Reply.Whole>(Reply.Whole whole)
                    ? Optional.of(whole.text())
                    : Optional.empty());
    return new Standing(standing.done(), result, problems, standing.failed());
  }
}
