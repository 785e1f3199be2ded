package org.sekisho.server.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Operation;
import org.sekisho.server.kept.Kept;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import tools.jackson.databind.node.ObjectNode;

/** Begins jobs, two at a time, and tells how they stand. */
public final class JobBoard implements Handlers {

  private static final int AT_ONCE = 2;

  private final Kept<Job> jobs;
  private final Consumer<Throwable> faults;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * @param faults hears of faults of the program, which clients only see as failed
   */
  public JobBoard(Kept<Job> jobs, Consumer<Throwable> faults) {
    this.jobs = jobs;
    this.faults = faults;
  }

  /** Begins work and answers with the address at which it can be followed. */
  public Checked<Reply> begin(Caller caller, Language language, Work work) {
    Job job = new Job();
    return jobs.keep(caller, job)
        .map(id -> {
          Thread.ofVirtual().name("job-" + id).start(() -> run(job, work));
          ObjectNode body = job.standing().json(language).put("id", id);
          return Reply.json(202, body).with("Location", "/api/v1/jobs/" + id);
        });
  }

  /**
   * Begins no more jobs and waits for those under way. One that takes longer is ended with the
   * program; nothing of it was told as done, and its caller may send it again.
   */
  public void stop(Duration patience) {
    try {
      places.tryAcquire(AT_ONCE, patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** A fault must end the job: a client would wait for ever. */
  private void run(Job job, Work work) {
    places.acquireUninterruptibly();
    try {
      job.ended(work.done(job::progressed));
    } catch (RuntimeException | LinkageError fault) {
      faults.accept(fault);
      job.failed();
    } finally {
      places.release();
    }
  }

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.JOB, asked -> found(asked, job -> standing(asked, job)),
        Operation.JOB_EVENTS, asked -> found(asked, job -> events(asked, job)),
        Operation.JOB_RESULT, asked -> found(asked, job -> result(asked, job)));
  }

  /** How a job of a caller stands; empty where there is none by this id. */
  public Optional<Job.Standing> standing(Caller caller, String id) {
    return jobs.find(caller, id).map(Job::standing);
  }

  private Reply found(Asked asked, Function<Job, Reply> answer) {
    String id = asked.variable("job");
    Optional<Job> job = jobs.find(asked.caller(), id);
    return job.isEmpty()
        ? asked.unknown(Refusals.unknown("api.job.unknown", "job", id, "処理"))
        : asked.reply(() -> new Checked.Sound<>(answer.apply(job.get())));
  }

  private static Reply standing(Asked asked, Job job) {
    return Reply.json(job.standing().json(asked.language()).put("id", asked.variable("job")));
  }

  private static Reply events(Asked asked, Job job) {
    return new Reply.Events(
        new Reply.Events.Source() {
          private Job.Standing told = new Job.Standing(-1, Optional.empty(), false);

          @Override
          public boolean next(Reply.Events.Sink sink) throws InterruptedException {
            told = job.after(told);
            sink.event(told.isOver() ? "end" : "progress", told.json(asked.language()));
            return !told.isOver();
          }
        });
  }

  private static Reply result(Asked asked, Job job) {
    Job.Standing standing = job.standing();
    if (standing.end().isEmpty()) {
      return Reply.refused(409, List.of(notOver(standing.failed())), asked.language());
    }
    return switch (standing.end().get()) {
      case Checked.Sound<Reply.Whole>(Reply.Whole whole) -> whole;
      case Checked.Broken<Reply.Whole> broken ->
          Reply.refused(422, broken.problems(), asked.language());
    };
  }

  private static Problem notOver(boolean failed) {
    return new Problem(
        failed ? "api.job.failed" : "api.job.running",
        Place.file("request").named("job"),
        failed
            ? Text.of("the job failed by a fault of the server", "サーバーの不具合により処理が失敗しました")
            : Text.of("the job is still running", "処理が完了していません"),
        failed
            ? Text.of("tell your administrator", "管理者に連絡してください")
            : Text.of("wait for the event `end`", "`end`イベントを待ってください"));
  }
}
