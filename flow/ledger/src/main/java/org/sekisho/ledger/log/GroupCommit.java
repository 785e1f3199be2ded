package org.sekisho.ledger.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Many callers share one write to the disk. Each waits until what it handed over is kept; while one
 * batch is written the next one gathers.
 *
 * @param <T> what is handed over
 * @param <R> what the caller is told once it is kept
 */
public final class GroupCommit<T, R> implements AutoCloseable {

  /** Keeps a batch, all or nothing, and tells the result of each in order. */
  @FunctionalInterface
  public interface Keeping<T, R> {
    List<R> keep(List<T> batch) throws Exception;
  }

  private record Waiting<T, R>(T value, CompletableFuture<R> kept) {}

  private static final int MOST = 4096;

  private final BlockingQueue<Waiting<T, R>> queue = new LinkedBlockingQueue<>(4 * MOST);
  private final Keeping<T, R> keeping;
  private final Thread writer;
  private volatile boolean closed;

  public GroupCommit(String name, Keeping<T, R> keeping) {
    this.keeping = keeping;
    this.writer = Thread.ofPlatform().name(name).daemon().start(this::write);
  }

  /** Hands over; the future ends when it is on the disk, or fails when it could not be kept. */
  public CompletableFuture<R> submit(T value) {
    CompletableFuture<R> kept = new CompletableFuture<>();
    try {
      queue.put(new Waiting<>(value, kept));
      if (closed) {
        refuseAll();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      kept.completeExceptionally(interrupted);
    }
    return kept;
  }

  private void write() {
    List<Waiting<T, R>> batch = new ArrayList<>();
    while (!closed || !queue.isEmpty()) {
      try {
        Waiting<T, R> first = queue.poll(50, TimeUnit.MILLISECONDS);
        if (first != null) {
          batch.add(first);
          queue.drainTo(batch, MOST - 1);
          keep(batch);
          batch.clear();
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void keep(List<Waiting<T, R>> batch) {
    try {
      List<R> results = keeping.keep(batch.stream().map(Waiting::value).toList());
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).kept().complete(results.get(i));
      }
    } catch (Exception failed) {
      batch.forEach(waiting -> waiting.kept().completeExceptionally(failed));
    }
  }

  private void refuseAll() {
    List<Waiting<T, R>> left = new ArrayList<>();
    queue.drainTo(left);
    left.forEach(
        waiting -> waiting.kept().completeExceptionally(new IllegalStateException("closed")));
  }

  /** Keeps what was handed over before, and refuses what comes after. */
  @Override
  public void close() {
    closed = true;
    try {
      writer.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    refuseAll();
  }
}
