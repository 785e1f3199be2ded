package org.sekisho.store.registry;

import static org.sekisho.store.registry.VersionRows.CONTENT;
import static org.sekisho.store.registry.VersionRows.ID;
import static org.sekisho.store.registry.VersionRows.KIND;
import static org.sekisho.store.registry.VersionRows.LABEL;
import static org.sekisho.store.registry.VersionRows.NAME;
import static org.sekisho.store.registry.VersionRows.PLACE;
import static org.sekisho.store.registry.VersionRows.RECORDED;
import static org.sekisho.store.registry.VersionRows.VALID_FROM;
import static org.sekisho.store.registry.VersionRows.VALUE;
import static org.sekisho.store.registry.VersionRows.VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sekisho.access.Label;
import org.sekisho.access.Reach;
import org.sekisho.access.Standing;
import org.sekisho.store.database.Database;
import org.sekisho.store.record.Receipt;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.record.Recording;
import org.sekisho.store.record.Sha256;

/**
 * What the office knows, in versions. Every answer is given to a {@link Reach}: rows under labels
 * outside of it do not exist for the one who asks, neither in lists nor in counts nor in errors. On
 * PostgreSQL the database holds them back a second time.
 */
public final class Registry {

  private static final String PAGE = "select id from current where kind = ? and id > ? and ";

  private final Database database;
  private final Recorder recorder;
  private final Labels labels;

  public Registry(Database database, Recorder recorder) {
    this.database = database;
    this.recorder = recorder;
    this.labels = database.read(Labels::load);
  }

  /** The labels of this database, which every other store on it shares. */
  public Labels labels() {
    return labels;
  }

  /** What a person may read of the labels that are known now. */
  public Reach reach(Standing standing) {
    return labels.reach(standing);
  }

  /**
   * Keeps a new version, and the act that made it.
   *
   * @param event the act, such as {@code decision.made}
   */
  public CompletableFuture<Receipt> keep(String event, String actor, Draft draft) {
    String content = Sha256.hex(draft.content().bytes());
    return recorder
        .record(
            new Recording(
                event,
                actor,
                draft.kind() + " " + draft.id(),
                content,
                Optional.of((writing, place, act) ->
                    VersionRows.write(writing, draft, labels, place, act))))
        .thenApply(receipt -> {
          labels.keep(draft.label());
          return receipt;
        });
  }

  /** The newest version, or nothing: whether it is hidden or was never there is not told. */
  public Optional<Version> newest(Reach reach, String kind, String id) {
    return guarded(
        reach,
        reading ->
            reading
                .select(KIND, ID, VERSION, VALID_FROM, RECORDED, PLACE, LABEL, CONTENT)
                .from("document")
                .where(KIND.eq(kind), ID.eq(id), within(reach))
                .and(
                    VERSION.eq(
                        DSL.select(VERSION)
                            .from("current")
                            .where(KIND.eq(kind), ID.eq(id), within(reach))))
                .fetchOptional()
                .map(this::version));
  }

  /**
   * What was known at a moment to be so on a day.
   *
   * @param known no version recorded later counts
   * @param day no version that is valid later counts
   */
  public Optional<Version> asKnown(
      Reach reach, String kind, String id, LocalDate day, Instant known) {
    return guarded(
        reach,
        reading ->
            reading
                .select(KIND, ID, VERSION, VALID_FROM, RECORDED, PLACE, LABEL, CONTENT)
                .from("document")
                .where(KIND.eq(kind), ID.eq(id), within(reach))
                .and(RECORDED.le(ChronoUnit.MICROS.between(Instant.EPOCH, known)))
                .and(VALID_FROM.le(day.toEpochDay()))
                .orderBy(VALID_FROM.desc(), VERSION.desc())
                .limit(1)
                .fetchOptional()
                .map(this::version));
  }

  /** All versions that may be read, the first first. */
  public List<Version> history(Reach reach, String kind, String id) {
    return guarded(
        reach,
        reading ->
            reading
                .select(KIND, ID, VERSION, VALID_FROM, RECORDED, PLACE, LABEL, CONTENT)
                .from("document")
                .where(KIND.eq(kind), ID.eq(id), within(reach))
                .orderBy(VERSION)
                .fetch(this::version));
  }

  /**
   * A page of ids in their order.
   *
   * @param after the last id of the page before, or empty
   */
  public List<String> page(Reach reach, String kind, String after, int most) {
    Within within = Within.of(reach, database.guardsRows());
    List<Object> values = new ArrayList<>(List.of(kind, after));
    values.addAll(within.values());
    values.add(most);
    return database.texts(reach, PAGE + "(" + within.text() + ") order by id limit ?", values);
  }

  /** The newest versions that were recorded after a moment, in the order in which they were. */
  public List<Version> since(Reach reach, String kind, Instant after) {
    return guarded(
        reach,
        reading ->
            reading
                .select(KIND, ID, VERSION, VALID_FROM, RECORDED, PLACE, LABEL, CONTENT)
                .from("document")
                .where(KIND.eq(kind), within(reach))
                .and(RECORDED.gt(ChronoUnit.MICROS.between(Instant.EPOCH, after)))
                .and(
                    "exists (select 1 from current c where c.kind = document.kind"
                        + " and c.id = document.id and c.version = document.version)")
                .orderBy(RECORDED)
                .fetch(this::version));
  }

  /** How many may be read. */
  public int count(Reach reach, String kind) {
    return guarded(
        reach,
        reading ->
            reading.fetchCount(
                DSL.selectOne().from("current").where(KIND.eq(kind), within(reach))));
  }

  /** The ids of what bears a finding, in their order. */
  public List<String> find(Reach reach, String kind, String name, String value) {
    return guarded(
        reach,
        reading ->
            reading
                .select(ID)
                .from("finding")
                .where(KIND.eq(kind), NAME.eq(name), VALUE.eq(value), within(reach))
                .orderBy(ID)
                .fetch(row -> row.value1()));
  }

  private Condition within(Reach reach) {
    return Within.of(reach, database.guardsRows()).condition();
  }

  private <T> T guarded(Reach reach, Function<DSLContext, T> reading) {
    return database.read(reach, reading);
  }

  private Version version(Record row) {
    Label label = labels.label(row.get(LABEL));
    return new Version(
        row.get(KIND),
        row.get(ID),
        row.get(VERSION),
        LocalDate.ofEpochDay(row.get(VALID_FROM)),
        Instant.EPOCH.plus(row.get(RECORDED), ChronoUnit.MICROS),
        row.get(PLACE),
        label,
        row.get(CONTENT));
  }
}
