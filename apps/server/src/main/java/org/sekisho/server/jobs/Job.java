package org.sekisho.server.jobs;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;
import tools.jackson.databind.node.ObjectNode;

/** Work under way or done. What was seen of it only grows: done counts, then an end. */
public final class Job {

  private static final int PULSE_SECONDS = 5;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private int done;
  private Optional<Checked<Reply.Whole>> end = Optional.empty();
  private boolean failed;

  /** How a job stands; what it ended with is there once it has. */
  public record Standing(int done, Optional<Checked<Reply.Whole>> end, boolean failed) {

    public boolean isOver() {
      return end.isPresent() || failed;
    }

    /** For clients. */
    public ObjectNode json(Language language) {
      ObjectNode node = Json.object().put("state", state()).put("done", done);
      List<Problem> problems = end.map(Checked::problems).orElse(List.of());
      node.set(
          "problems",
          Json.array(
              problems,
              problem ->
                  Json.object().put("code", problem.code()).put("text", problem.line(language))));
      return node;
    }

    private String state() {
      if (failed) {
        return "failed";
      }
      if (end.isEmpty()) {
        return "running";
      }
      return end.get().problems().isEmpty() ? "finished" : "refused";
    }
  }

  void progressed(int count) {
    change(() -> done = Math.max(done, count));
  }

  void ended(Checked<Reply.Whole> result) {
    change(() -> end = Optional.of(result));
  }

  void failed() {
    change(() -> failed = true);
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public Standing standing() {
    lock.lock();
    try {
      return new Standing(done, end, failed);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the job stands otherwise than before, or a pulse is due. */
  Standing after(Standing before) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = TimeUnit.SECONDS.toNanos(PULSE_SECONDS);
      while (left > 0 && done == before.done() && end.isEmpty() && !failed) {
        left = moved.awaitNanos(left);
      }
      return new Standing(done, end, failed);
    } finally {
      lock.unlock();
    }
  }
}
