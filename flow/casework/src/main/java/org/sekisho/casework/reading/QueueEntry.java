package org.sekisho.casework.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.access.Label;
import org.sekisho.casework.examination.CaseQuestion;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Posting;
import org.sekisho.casework.file.Stage;
import org.sekisho.casework.outcome.DatedDuty;
import org.sekisho.terms.Text;

/**
 * A case as one line of a unit's queue: a projection that a store may keep and can always make
 * again.
 *
 * @param stage its code
 * @param unit whose queue; empty for a case that lies nowhere yet
 * @param officer who has it there; empty where nobody
 * @param priority highest of the flags
 * @param due the next day on which something falls due inside the case; clocks come beside it
 * @param organisation that filed
 * @param acts how many, for the next number
 * @param label of the case
 */
public record QueueEntry(
    String caseId,
    String stage,
    int round,
    String unit,
    String queue,
    int tier,
    boolean lead,
    String officer,
    String gate,
    String regime,
    Text title,
    List<String> flags,
    int priority,
    boolean blocked,
    Instant opened,
    Instant changed,
    Optional<LocalDate> due,
    String organisation,
    int acts,
    Label label) {

  /** The order of a queue: flags first, then what is due soonest, then what came first. */
  public static final Comparator<QueueEntry> BY_URGENCY =
      Comparator.comparingInt(QueueEntry::priority)
          .reversed()
          .thenComparing(entry -> entry.due().orElse(LocalDate.MAX))
          .thenComparing(QueueEntry::opened)
          .thenComparing(QueueEntry::caseId);

  public QueueEntry {
    flags = List.copyOf(flags);
  }

  /** A line for each unit that has the case, or one without a unit. */
  public static List<QueueEntry> of(CaseFile file) {
    List<QueueEntry> entries = new ArrayList<>();
    file.posting().places().values().stream()
        .filter(place -> !place.released())
        .forEach(place -> entries.add(of(file, place)));
    if (entries.isEmpty()) {
      entries.add(of(file, new Posting.UnitPlace("", "", 0, false, 0, "", "", false)));
    }
    return entries;
  }

  private static QueueEntry of(CaseFile file, Posting.UnitPlace place) {
    List<Flag> flags = file.posting().flags();
    return new QueueEntry(
        file.id(),
        file.stage().code(),
        file.round(),
        place.unit(),
        place.queue(),
        place.tier(),
        place.lead(),
        place.officer(),
        file.filing().gate(),
        file.filing().regime(),
        file.filing().title(),
        flags.stream().map(Flag::id).distinct().sorted().toList(),
        flags.stream().mapToInt(Flag::priority).max().orElse(0),
        flags.stream().anyMatch(Flag::blocks),
        file.opened(),
        file.acts().getLast().at(),
        nextDue(file),
        file.docket().organisation(),
        file.acts().size(),
        file.label());
  }

  private static Optional<LocalDate> nextDue(CaseFile file) {
    Stream<LocalDate> questions =
        file.examination().questions().values().stream()
            .filter(CaseQuestion::isOpen)
            .flatMap(question -> question.due().stream());
    Stream<LocalDate> consultations =
        file.posting().consultations().values().stream()
            .filter(asked -> asked.opinion().isEmpty() && asked.settled().isEmpty())
            .map(Consultation::due);
    Stream<LocalDate> duties =
        file.settlement().duties(file.round()).stream()
            .filter(duty -> !duty.reported())
            .map(DatedDuty::due);
    Stream<LocalDate> recommendation =
        file.stage() instanceof Stage.Recommended recommended
            ? Stream.of(recommended.answerBy())
            : Stream.empty();
    return Stream.of(questions, consultations, duties, recommendation)
        .flatMap(days -> days)
        .min(Comparator.naturalOrder());
  }
}
