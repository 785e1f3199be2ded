package org.sekisho.desk.lines;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sekisho.desk.basis.Waiting;
import org.sekisho.documents.Lines;

/** Decides the rows of a table on every core and writes them in the order in which they came. */
public final class LineRun {

  private static final int BATCH = 256;
  private static final int AHEAD = 4;

  private final LineDecider decider;
  private final int threads = Runtime.getRuntime().availableProcessors();

  public LineRun(LineDecider decider) {
    this.decider = decider;
  }

  /** Takes a row and its answer. */
  public interface Sink {
    void row(Lines.Row row, LineAnswer answer) throws IOException;
  }

  /** Hears how many rows are done and written. */
  public interface Progressing {
    void done(int rows) throws IOException;
  }

  private record Answered(List<Lines.Row> rows, List<LineAnswer> answers) {}

  public void run(Lines table, Sink sink, Progressing progress) throws IOException {
    Deque<Future<Answered>> pending = new ArrayDeque<>();
    int done = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Lines.Row> batch = batch(table);
      while (!batch.isEmpty() || !pending.isEmpty()) {
        if (!batch.isEmpty() && pending.size() < threads * AHEAD) {
          List<Lines.Row> rows = batch;
          pending.add(workers.submit(() -> answer(rows)));
          batch = batch(table);
        } else {
          done += write(Waiting.on(pending.remove()), sink);
          progress.done(done);
        }
      }
    }
  }

  private static List<Lines.Row> batch(Lines table) {
    List<Lines.Row> rows = new ArrayList<>();
    Optional<Lines.Row> row = table.next();
    while (row.isPresent()) {
      rows.add(row.get());
      row = rows.size() < BATCH ? table.next() : Optional.empty();
    }
    return rows;
  }

  private Answered answer(List<Lines.Row> rows) {
    return new Answered(rows, rows.stream().map(decider::answer).toList());
  }

  private static int write(Answered answered, Sink sink) throws IOException {
    for (int i = 0; i < answered.rows().size(); i++) {
      sink.row(answered.rows().get(i), answered.answers().get(i));
    }
    return answered.rows().size();
  }
}
