package org.sekisho.casework.file;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sekisho.access.Label;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Advice;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.FoundDecision;
import org.sekisho.casework.filing.Part;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** A case that a test tells step by step, an hour apart. */
public final class Story {

  public static final Instant START = Instant.parse("2026-04-01T01:00:00Z");
  public static final Actor FILER = Actor.of("p-filer", "o-kaisha", "o-kaisha", Capacity.FILER);
  public static final Actor EXAMINER = Actor.of("p-exam", "o-mof", "mof", Capacity.EXAMINER);
  public static final Actor REGISTRY = Actor.of("registry", "o-mof", "mof", Capacity.REGISTRY);
  public static final Actor FIRST = Actor.of("p-first", "o-mof", "mof", Capacity.COUNTERSIGNER);
  public static final Actor SECOND = Actor.of("p-second", "o-mof", "mof", Capacity.COUNTERSIGNER);
  public static final Actor HEAD = Actor.of("p-head", "o-mof", "mof", Capacity.DECIDER);

  private final CaseDesk desk = CaseDesk.in(ZoneId.of("Asia/Tokyo"));
  private CaseFile file;
  private Instant now = START;

  public Story() {
    file =
        CaseFile.of(
            List.of(
                desk.open("c1", new FilingDeed.Drafted(filing()), FILER, now, Label.PUBLIC)
                    .orThrow()));
  }

  public CaseFile file() {
    return file;
  }

  public Instant now() {
    return now;
  }

  public Story later(Duration time) {
    now = now.plus(time);
    return this;
  }

  /** Done, and it must be admitted. */
  public Story then(Actor actor, Deed deed) {
    now = now.plus(Duration.ofHours(1));
    file = file.with(desk.decide(file, deed, actor, now).orThrow());
    return this;
  }

  /** Tried, and the codes of what stands against it. */
  public List<String> refused(Actor actor, Deed deed) {
    return attempt(actor, deed).problems().stream().map(Problem::code).distinct().toList();
  }

  public Checked<org.sekisho.casework.act.Act> attempt(Actor actor, Deed deed) {
    return desk.decide(file, deed, actor, now);
  }

  /** Accepted, at the Ministry of Finance, which needs two countersigns. */
  public static Story inExamination() {
    return new Story()
        .then(FILER, new FilingDeed.Submitted())
        .then(REGISTRY, routed("mof", true, 2))
        .then(EXAMINER, new FilingDeed.Accepted("R-1"));
  }

  /** Advised on all levels by one officer. */
  public Story advised(AdviceKind kind) {
    return then(EXAMINER, advice(AdviceLevel.OFFICER, kind))
        .then(EXAMINER, advice(AdviceLevel.UNIT, kind))
        .then(EXAMINER, advice(AdviceLevel.FINAL, kind));
  }

  public Story countersigned() {
    return then(FIRST, sign(1)).then(SECOND, sign(2));
  }

  public ExaminationDeed.Countersigned sign(int order) {
    return new ExaminationDeed.Countersigned(
        order, true, file.examination().newestAdvice(file.round(), "mof"), "");
  }

  public static ExaminationDeed.Advised advice(AdviceLevel level, AdviceKind kind) {
    boolean refuses = kind == AdviceKind.REFUSE;
    boolean binds = kind == AdviceKind.APPROVE_WITH_CONDITIONS;
    return new ExaminationDeed.Advised(
        new Advice(
            level,
            Part.WHOLE,
            kind,
            "because",
            refuses ? List.of("national-security") : List.of(),
            binds ? List.of("report yearly") : List.of(),
            ""));
  }

  public static PostingDeed.Routed routed(String unit, boolean lead, int countersigns) {
    return new PostingDeed.Routed(
        unit, "new", 1, lead, countersigns, "", "r1", "0".repeat(64), "by rule");
  }

  public static Filing filing() {
    return new Filing(
        "investment",
        "jp-inward-investment",
        Text.of("Acquisition of shares", "株式の取得"),
        "gate: investment\n",
        new FoundDecision(
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 4, 1),
            Optional.of(Outcome.NOTIFY),
            List.of(
                new FoundDecision.RegimeOutcome(
                    "jp-inward-investment",
                    Optional.of(Outcome.NOTIFY),
                    "a".repeat(64),
                    List.of("core-sector"))),
            List.of(),
            Optional.of(7L)),
        List.of(
            new CaseParty(
                "lei-1",
                "investor",
                "Example Fund",
                Optional.of("SG"),
                new TreeSet<>(List.of("example fund")),
                new TreeSet<>(List.of("lei-9")),
                Label.PUBLIC)),
        List.of(
            new CaseItem(
                "i1",
                "machine tool",
                Optional.of("2B001"),
                Optional.of(new CaseItem.Quantity(new BigDecimal("10"), "pieces")))),
        new TreeSet<>(List.of("SG")),
        List.of(),
        new TreeMap<>());
  }
}
