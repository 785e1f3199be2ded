package org.sekisho.ledger.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets many callers share one commit: a single writer takes all that waits, writes it at once, and
 * wakes every caller when it is durable. While it writes, the next group gathers.
 *
 * @param <W> the work that a caller brings
 * @param <R> what the caller gets back, for example the index of its leaf
 */
public final class GroupCommit<W, R> implements AutoCloseable {

  private static final int MOST = 4096;
  private static final long PATIENCE_MILLIS = 20;

  private record Waiting<W, R>(W work, CompletableFuture<R> done) {}

  private final LinkedBlockingQueue<Waiting<W, R>> queue = new LinkedBlockingQueue<>();
  private final Function<List<W>, List<R>> commit;
  private final Thread writer;
  private volatile boolean closed;

  /**
   * Starts the writer.
   *
   * @param commit makes all the work durable and answers one result for each, in order; where it
   *     throws, no work of that group may have been done
   */
  public GroupCommit(Function<List<W>, List<R>> commit) {
    this.commit = commit;
    this.writer = Thread.ofPlatform().name("ledger-writer").daemon().start(this::write);
  }

  /** Waits until the work is durable. Rethrows what the commit threw. */
  public R commit(W work) {
    CompletableFuture<R> done = submit(work);
    try {
      return done.join();
    } catch (CompletionException failed) {
      throw new IllegalStateException("the group was not committed", failed.getCause());
    }
  }

  /** The same without waiting. */
  public CompletableFuture<R> submit(W work) {
    CompletableFuture<R> done = new CompletableFuture<>();
    synchronized (queue) {
      if (closed) {
        throw new IllegalStateException("the log is closed");
      }
      queue.add(new Waiting<>(work, done));
    }
    return done;
  }

  private void write() {
    List<Waiting<W, R>> group = new ArrayList<>();
    while (!closed || !queue.isEmpty()) {
      Optional.ofNullable(next()).ifPresent(group::add);
      queue.drainTo(group, MOST - group.size());
      commit(group);
      group.clear();
    }
  }

  /** Never interrupted by us: an interrupt in the middle of a write would close its file. */
  private @Nullable Waiting<W, R> next() {
    try {
      return queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stranger) {
      return null;
    }
  }

  private void commit(List<Waiting<W, R>> group) {
    if (group.isEmpty()) {
      return;
    }
    try {
      List<R> results = commit.apply(group.stream().map(Waiting::work).toList());
      for (int i = 0; i < group.size(); i++) {
        group.get(i).done().complete(results.get(i));
      }
    } catch (RuntimeException failed) {
      group.forEach(waiting -> waiting.done().completeExceptionally(failed));
    }
  }

  /** Commits what waits, then ends the writer. */
  @Override
  public void close() {
    synchronized (queue) {
      closed = true;
    }
    try {
      writer.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
