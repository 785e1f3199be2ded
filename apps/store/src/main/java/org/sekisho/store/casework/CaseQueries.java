package org.sekisho.store.casework;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.sekisho.access.Reach;
import org.sekisho.casework.reading.CaseLine;
import org.sekisho.casework.reading.QueueEntry;
import org.sekisho.store.database.Database;
import org.sekisho.store.registry.Labels;
import org.sekisho.store.registry.Within;

/**
 * Lists of cases. Every answer is given to a {@link Reach}: cases outside of it are neither listed
 * nor counted.
 */
public final class CaseQueries {

  private static final int MOST_WORDS = 8;

  /** A draft is its filer's alone. */
  private static final Condition BEFORE_THE_OFFICE = Columns.STAGE.ne("draft");

  private final Database database;
  private final Labels labels;

  CaseQueries(Database database, Labels labels) {
    this.database = database;
    this.labels = labels;
  }

  /**
   * Which lines of a queue are wanted.
   *
   * @param officer only what this officer has; empty string: only what nobody has
   * @param open whether officers may still work on them
   */
  public record Wanted(String unit, Optional<String> officer, boolean open) {

    /** All open ones of a unit. */
    public static Wanted of(String unit) {
      return new Wanted(unit, Optional.empty(), true);
    }
  }

  /** A page of a unit's queue, most urgent first. */
  public List<QueueEntry> queue(Reach reach, Wanted wanted, QueueCursor after, int most) {
    var line =
        DSL.select(CaseRows.LINE)
            .from("queue_line")
            .where(Columns.UNIT.eq(wanted.unit()), Columns.OPEN.eq(wanted.open() ? 1 : 0))
            .and(wanted.officer().map(Columns.OFFICER::eq).orElse(noCondition()))
            .and(
                row(Columns.URGENCY, Columns.DUE, Columns.OPENED, Columns.CASE_ID)
                    .gt(after.urgency(), after.due(), after.opened(), after.caseId()))
            .and(within(reach))
            .orderBy(Columns.URGENCY, Columns.DUE, Columns.OPENED, Columns.CASE_ID)
            .limit(most)
            .asTable("line");
    return database.read(
        reach,
        reading ->
            reading
                .select(line.fields())
                .select(CaseRows.HEAD)
                .from(line)
                .join("case_head")
                .on(Columns.CASE_ID.eq(CaseRows.LINE_CASE))
                .orderBy(Columns.URGENCY, Columns.DUE, CaseRows.LINE_OPENED, CaseRows.LINE_CASE)
                .fetch(each -> CaseRows.entry(each, labels)));
  }

  /** The cases of an organisation that files, the newest first. */
  public List<CaseLine> filed(Reach reach, String organisation, int most) {
    return lines(reach, Columns.ORGANISATION.eq(organisation), most);
  }

  /** The line of one case, or nothing: whether it is hidden or was never there is not told. */
  public Optional<CaseLine> line(Reach reach, String caseId) {
    return lines(reach, Columns.CASE_ID.eq(caseId), 1).stream().findFirst();
  }

  /** Cases that bear every word, each at least as the beginning of one of theirs. */
  public List<CaseLine> search(Reach reach, String text, int most) {
    SortedSet<String> words = CaseLists.words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    Condition all = BEFORE_THE_OFFICE;
    for (String word : words.stream().limit(MOST_WORDS).toList()) {
      all =
          all.and(
              Columns.CASE_ID.in(
                  DSL.select(Columns.CASE_ID)
                      .from("case_word")
                      .where(Columns.WORD.ge(word), Columns.WORD.lt(word + Character.MAX_VALUE))
                      .and(within(reach))));
    }
    return lines(reach, all, most);
  }

  /** All cases that somebody may see, for those who oversee. */
  public List<CaseLine> all(Reach reach, int most) {
    return lines(reach, BEFORE_THE_OFFICE, most);
  }

  /** How many cases stand at each stage. */
  public SortedMap<String, Integer> stages(Reach reach) {
    return database.read(
        reach,
        reading -> {
          Map<String, Integer> counts =
              reading
                  .select(Columns.STAGE, DSL.count())
                  .from("case_head")
                  .where(BEFORE_THE_OFFICE)
                  .and(within(reach))
                  .groupBy(Columns.STAGE)
                  .fetchMap(Columns.STAGE, DSL.count());
          return new TreeMap<>(counts);
        });
  }

  private List<CaseLine> lines(Reach reach, Condition which, int most) {
    return database.read(
        reach,
        reading ->
            reading
                .select(CaseRows.HEAD)
                .from("case_head")
                .where(which)
                .and(within(reach))
                .orderBy(Columns.OPENED.desc(), Columns.CASE_ID)
                .limit(most)
                .fetch(CaseRows::line));
  }

  private Condition within(Reach reach) {
    return Within.of(reach, database.guardsRows()).condition();
  }
}
