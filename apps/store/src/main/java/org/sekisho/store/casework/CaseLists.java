package org.sekisho.store.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.sekisho.access.Label;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.reading.CaseLine;
import org.sekisho.casework.reading.QueueEntry;
import org.sekisho.store.registry.Labels;

/** Writes what a case comes to into the lists, in the transaction of the act that changed it. */
final class CaseLists {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final int LONGEST_WORD = 64;

  private final Labels labels;
  private final Dues dues;

  CaseLists(Labels labels, Dues dues) {
    this.labels = labels;
    this.dues = dues;
  }

  /**
   * Writes what an act changed: most change nothing but the time of the last one.
   *
   * @param before the case without its last act; empty where nothing of it is in the lists
   */
  void write(DSLContext writing, Optional<CaseFile> before, CaseFile file) {
    int label = labels.number(writing, file.label());
    if (!before.map(CaseLists::parts).equals(Optional.of(parts(file)))) {
      parts(file).forEach(part -> labels.number(writing, part));
    }
    head(writing, CaseLine.of(file), label);
    List<QueueEntry> lines = lines(file);
    if (!before.map(this::lines).equals(Optional.of(lines))) {
      writing.deleteFrom(DSL.table("queue_line")).where(Columns.CASE_ID.eq(file.id())).execute();
      writing
          .batch(lines.stream().map(entry -> line(writing, file, entry, label)).toList())
          .execute();
    }
    SortedSet<String> words = words(file);
    if (!before.map(CaseLists::words).equals(Optional.of(words))) {
      words(writing, file, words, label);
    }
  }

  /** The lines of a case, but for what its head tells. */
  private List<QueueEntry> lines(CaseFile file) {
    Optional<LocalDate> due = dues.next(file);
    return QueueEntry.of(file).stream()
        .map(entry ->
            new QueueEntry(
                entry.caseId(),
                entry.stage(),
                entry.round(),
                entry.unit(),
                entry.queue(),
                entry.tier(),
                entry.lead(),
                entry.officer(),
                "",
                "",
                entry.title(),
                entry.flags(),
                entry.priority(),
                entry.blocked(),
                entry.opened(),
                entry.opened(),
                due,
                "",
                0,
                entry.label()))
        .toList();
  }

  /** Every label that a part of the filing bears, so that each has a number to be seen by. */
  private static List<Label> parts(CaseFile file) {
    List<Label> all = new ArrayList<>();
    file.acts().forEach(act -> all.add(act.label()));
    file.docket()
        .versions()
        .forEach(version -> {
          version.filing().parties().forEach(party -> all.add(party.label()));
          version.filing().attachments().forEach(attached -> all.add(attached.label()));
        });
    return all.stream().distinct().toList();
  }

  private static void head(DSLContext writing, CaseLine line, int label) {
    writing
        .insertInto(DSL.table("case_head"))
        .set(Columns.CASE_ID, line.caseId())
        .set(Columns.ORGANISATION, line.organisation())
        .set(Columns.STAGE, line.stage())
        .set(Columns.ROUND, line.round())
        .set(Columns.GATE, line.gate())
        .set(Columns.REGIME, line.regime())
        .set(Columns.TITLE_EN, line.title().en())
        .set(Columns.TITLE_JA, line.title().ja())
        .set(Columns.UNIT, line.unit())
        .set(Columns.TIER, line.tier())
        .set(Columns.OUTCOME, line.outcome())
        .set(Columns.OPENED, Columns.micros(line.opened()))
        .set(Columns.ACCEPTED, Columns.micros(line.accepted()))
        .set(Columns.DECIDED, Columns.micros(line.decided()))
        .set(Columns.CHANGED, Columns.micros(line.changed()))
        .set(Columns.ACTS, line.acts())
        .set(Columns.LABEL, label)
        .onConflict(Columns.CASE_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private static Query line(DSLContext writing, CaseFile file, QueueEntry entry, int label) {
    return writing
        .insertInto(DSL.table("queue_line"))
        .set(Columns.UNIT, entry.unit())
        .set(Columns.CASE_ID, entry.caseId())
        .set(Columns.OPEN, file.stage().isOpen() ? 1 : 0)
        .set(Columns.URGENCY, -entry.priority())
        .set(Columns.DUE, entry.due().map(LocalDate::toEpochDay).orElse(Columns.NEVER))
        .set(Columns.OPENED, Columns.micros(entry.opened()))
        .set(Columns.QUEUE, entry.queue())
        .set(Columns.TIER, entry.tier())
        .set(Columns.LEAD, entry.lead() ? 1 : 0)
        .set(Columns.OFFICER, entry.officer())
        .set(Columns.FLAGS, String.join("\n", entry.flags()))
        .set(Columns.BLOCKED, entry.blocked() ? 1 : 0)
        .set(Columns.LABEL, label);
  }

  /** New words only: those of earlier versions of a filing still find it. */
  private static void words(DSLContext writing, CaseFile file, SortedSet<String> words, int label) {
    List<Query> lines = new ArrayList<>();
    for (String word : words) {
      lines.add(
          writing
              .insertInto(DSL.table("case_word"), Columns.WORD, Columns.CASE_ID, Columns.LABEL)
              .values(word, file.id(), label)
              .onConflictDoNothing());
    }
    writing.batch(lines).execute();
  }

  private static SortedSet<String> words(CaseFile file) {
    SortedSet<String> words = new TreeSet<>(words(file.filing().title().en()));
    words.addAll(words(file.filing().title().ja()));
    words.addAll(words(file.filing().regime()));
    file.docket().receipts().forEach(receipt -> words.addAll(words(receipt.number())));
    for (CaseParty party : file.filing().parties()) {
      // A restricted annex must not be found by its name.
      if (party.label().equals(Label.PUBLIC)) {
        words.addAll(words(party.name()));
      }
    }
    return words;
  }

  static SortedSet<String> words(String text) {
    SortedSet<String> words = new TreeSet<>();
    for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        words.add(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
      }
    }
    return words;
  }
}
