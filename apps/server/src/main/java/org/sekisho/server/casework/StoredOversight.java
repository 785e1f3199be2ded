package org.sekisho.server.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.access.Reach;
import org.sekisho.casework.examination.CaseQuestion;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.oversight.Handled;
import org.sekisho.casework.reading.CaseLine;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.pages.exchange.Overseeing;
import org.sekisho.server.access.Caller;
import org.sekisho.terms.Text;

/** Figures of the cases that a caller may read, from the store. */
public final class StoredOversight implements Overseeing {

  private static final int MOST = 10_000;

  private final CaseOffice office;
  private final LawBook book;
  private final Reach reach;
  private final Names names;

  public StoredOversight(CaseOffice office, LawBook book, Caller caller) {
    this.office = office;
    this.book = book;
    this.reach = office.reach(caller);
    this.names = new Names(office.office().accounts(), office.jurisdictions());
  }

  @Override
  public SortedMap<String, Integer> stages() {
    SortedMap<String, Integer> stages = new TreeMap<>(office.cases().queries().stages(reach));
    stages.remove("draft");
    return stages;
  }

  @Override
  public List<Handled> handled() {
    return office.cases().queries().all(reach, MOST).stream()
        .filter(line -> line.accepted().isPresent())
        .map(this::handled)
        .toList();
  }

  private Handled handled(CaseLine line) {
    LocalDate opened = day(line.accepted().orElse(line.opened()));
    return new Handled(
        line.caseId(),
        line.unit(),
        line.regime(),
        "" + line.tier(),
        "",
        opened,
        line.decided().map(StoredOversight::day),
        line.outcome(),
        office.cases().file(line.caseId()).map(StoredOversight::paused).orElse(0L));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, CaseOffice.ZONE);
  }

  /** Days on which a served question that stops a clock waited for its answer. */
  private static long paused(CaseFile file) {
    return file.examination().questions().values().stream()
        .filter(each -> each.round() == file.round() && !each.clock().isEmpty())
        .mapToLong(StoredOversight::waited)
        .sum();
  }

  private static long waited(CaseQuestion question) {
    Optional<Instant> end = question.answer().map(CaseQuestion.Answer::at).or(question::withdrawn);
    return question.served().isPresent() && end.isPresent()
        ? ChronoUnit.DAYS.between(day(question.served().get()), day(end.get()))
        : 0;
  }

  @Override
  public Text name(String id) {
    return Optional.ofNullable(book.regimes().get(id))
        .map(Regime::title)
        .orElseGet(() -> names.of(id));
  }
}
