package org.sekisho.store.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sekisho.access.Label;
import org.sekisho.access.Reach;
import org.sekisho.store.database.Database;
import org.sekisho.store.record.Receipt;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.record.Recording;
import org.sekisho.store.record.Sha256;
import org.sekisho.store.registry.Labels;
import org.sekisho.store.registry.Within;

/**
 * Acts in streams: each a row with its leaf in the log, numbered from 1 within its stream, never
 * changed. Two acts with one number cannot both be kept.
 */
public final class ActStreams {

  private static final Field<String> STREAM = DSL.field("stream", SQLDataType.CLOB);
  private static final Field<String> ID = DSL.field("id", SQLDataType.CLOB);
  private static final Field<Integer> NUMBER = DSL.field("number", SQLDataType.INTEGER);
  private static final Field<Long> PLACE = DSL.field("place", SQLDataType.BIGINT);
  private static final Field<Integer> LABEL = DSL.field("label", SQLDataType.INTEGER);
  private static final Field<byte[]> ACT = DSL.field("act", SQLDataType.BLOB);

  private final Database database;
  private final Recorder recorder;
  private final Labels labels;
  private final String stream;

  /**
   * The streams of one kind.
   *
   * @param stream its word, such as {@code casework}
   */
  public ActStreams(Database database, Recorder recorder, Labels labels, String stream) {
    this.database = database;
    this.recorder = recorder;
    this.labels = labels;
    this.stream = stream;
  }

  /**
   * An act to be appended.
   *
   * @param event its word in the log
   * @param label of what it belongs to and of the act itself, joined
   */
  public record Entry(
      String id, int number, String event, String person, Label label, Bytes content) {}

  /** Bytes that do not change. */
  public static final class Bytes {
    private final byte[] bytes;

    public Bytes(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    public byte[] array() {
      return bytes.clone();
    }
  }

  /** Writes, in the transaction of the act, what lists are made of. */
  @FunctionalInterface
  interface Projection {
    void write(DSLContext writing);
  }

  /** Appends; where the number is taken already the future fails and nothing is kept. */
  CompletableFuture<Receipt> append(Entry entry, Projection projection) {
    byte[] content = entry.content().array();
    return recorder
        .record(
            new Recording(
                entry.event(),
                entry.person(),
                stream + " " + entry.id(),
                Sha256.hex(content),
                Optional.of((writing, place, act) -> {
                  insert(writing, entry, place, content);
                  projection.write(writing);
                })))
        .thenApply(receipt -> {
          labels.keep(entry.label());
          return receipt;
        });
  }

  private void insert(DSLContext writing, Entry entry, long place, byte[] content) {
    writing
        .insertInto(DSL.table("stream_act"), STREAM, ID, NUMBER, PLACE, LABEL, ACT)
        .values(
            stream,
            entry.id(),
            entry.number(),
            place,
            labels.number(writing, entry.label()),
            content)
        .execute();
  }

  /** Appends an act from which no list is made. */
  public CompletableFuture<Receipt> append(Entry entry) {
    return append(entry, writing -> {});
  }

  /** All acts of one, in order; what a reader may see of them is for the caller to ask. */
  public List<byte[]> acts(String id) {
    return database.read(reading ->
        reading
            .select(ACT)
            .from("stream_act")
            .where(STREAM.eq(stream), ID.eq(id))
            .orderBy(NUMBER)
            .fetch(row -> row.value1()));
  }

  /** The numbers of the acts that somebody may see, told by the database. */
  public Set<Integer> visible(Reach reach, String id) {
    return database.read(
        reach,
        reading ->
            new TreeSet<>(
                reading
                    .select(NUMBER)
                    .from("stream_act")
                    .where(STREAM.eq(stream), ID.eq(id))
                    .and(Within.of(reach, database.guardsRows()).condition())
                    .fetch(row -> row.value1())));
  }

  /** Ids whose first act somebody may see, in their order. */
  public List<String> page(Reach reach, String after, int most) {
    return database.read(
        reach,
        reading ->
            reading
                .select(ID)
                .from("stream_act")
                .where(STREAM.eq(stream), ID.gt(after), NUMBER.eq(1))
                .and(Within.of(reach, database.guardsRows()).condition())
                .orderBy(ID)
                .limit(most)
                .fetch(row -> row.value1()));
  }
}
