package org.sekisho.server.gatehouse;

import io.opentelemetry.api.trace.Span;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Callers;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.Sessions;
import org.sekisho.server.access.Table;
import org.sekisho.server.access.Verb;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;

/**
 * The one place that every request passes, whatever answers it: what is not in the table of {@link
 * Operation}s, or not among the caller's duties, goes no further.
 */
public final class Gatehouse extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Table table = new Table();
  private final transient Identity identity;
  private final transient Hosts hosts;
  private final transient Watch watch;

  /** What is told of every request. */
  public record Watch(Rates rates, Figures figures, Traces traces, RequestLog log, Clock clock) {}

  public Gatehouse(Callers callers, Sessions sessions, Hosts hosts, Watch watch) {
    this.identity = new Identity(callers, sessions);
    this.hosts = hosts;
    this.watch = watch;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.on(request, response);
    Language language =
        Tongue.of(Optional.ofNullable(request.getHeader("Accept-Language")).orElse(""));
    Optional<Table.Match> match = table.find(request.getMethod(), request.getRequestURI());
    Span span = watch.traces().begin(request, match.map(m -> m.operation().id()).orElse("none"));
    Visit visit = new Visit(watch.clock().instant(), System.nanoTime(), span);
    if (match.isEmpty()) {
      away(response, visit, nowhere(request, response, language));
      return;
    }
    Operation operation = match.get().operation();
    // A session counts for pages alone, so that no other site can make a browser use the API.
    Optional<Caller> caller =
        operation.isPage() ? identity.atBrowser(request) : identity.of(request);
    Optional<Reply.Whole> refusal = refusal(request, operation, caller, language);
    if (refusal.isPresent()) {
      away(response, visit, refusal.get());
      return;
    }
    Passed passed =
        new Passed(
            operation,
            match.get().variables(),
            caller.orElse(Caller.NOBODY),
            language,
            visit.trace());
    passed.onto(request);
    through(request, response, chain, visit, passed);
  }

  private record Visit(Instant at, long nanos, Span span) {
    String trace() {
      return span.getSpanContext().getTraceId();
    }

    Duration took() {
      return Duration.ofNanos(System.nanoTime() - nanos);
    }
  }

  private Reply.Whole nowhere(
      HttpServletRequest request, HttpServletResponse response, Language language) {
    String allowed = table.allowed(request.getRequestURI());
    if (allowed.isEmpty()) {
      return Reply.refused(404, List.of(Refusals.unknownPath()), language);
    }
    response.setHeader("Allow", allowed);
    return Reply.refused(405, List.of(Refusals.otherVerb(allowed)), language);
  }

  private Optional<Reply.Whole> refusal(
      HttpServletRequest request, Operation operation, Optional<Caller> caller, Language language) {
    Caller asking = caller.orElse(Caller.NOBODY);
    if (!hosts.knows(request)) {
      return refused(421, Refusals.otherHost(), language);
    }
    if (operation.isPage() && operation.verb() != Verb.GET && isFromElsewhere(request)) {
      return refused(403, Refusals.otherSite(), language);
    }
    String bucket = caller.map(Caller::id).orElseGet(() -> "at " + request.getRemoteAddr());
    if (!watch.rates().take(bucket)) {
      return refused(429, Refusals.tooMany(), language)
          .map(reply -> reply.with("Retry-After", "1"));
    }
    if (asking.may(operation)) {
      return Optional.empty();
    }
    if (operation.isPage() && caller.isEmpty()) {
      return Optional.of(
          Reply.of(303, Reply.TEXT, "").with("Location", "/enter?back=" + encoded(request)));
    }
    return caller.isEmpty()
        ? refused(401, Refusals.noToken(), language)
            .map(reply -> reply.with("WWW-Authenticate", "Bearer realm=\"sekisho\""))
        : refused(403, Refusals.noDuty(operation.duty().title()), language);
  }

  /** Browsers tell which site made them send a form (Fetch Metadata); programs do not. */
  private static boolean isFromElsewhere(HttpServletRequest request) {
    String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("none");
    return !site.equals("same-origin") && !site.equals("none");
  }

  private static String encoded(HttpServletRequest request) {
    return URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
  }

  private static Optional<Reply.Whole> refused(int status, Problem problem, Language language) {
    return Optional.of(Reply.refused(status, List.of(problem), language));
  }

  private void away(HttpServletResponse response, Visit visit, Reply.Whole reply)
      throws IOException {
    write(response, reply);
    visit.span().setAttribute("http.response.status_code", reply.status());
    visit.span().end();
    watch.figures().turnedAway(reply.status());
    watch.log().turnedAway(visit.at(), reply.status(), visit.trace());
  }

  private void through(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      Visit visit,
      Passed passed)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | LinkageError fault) {
      watch.log().fault(visit.at(), passed.operation(), root(fault), passed.trace());
      if (!response.isCommitted()) {
        response.resetBuffer();
        write(
            response,
            Reply.refused(500, List.of(Refusals.fault(passed.trace())), passed.language()));
      }
    }
    if (request.isAsyncStarted()) {
      request.getAsyncContext().addListener(new WhenDone(() -> done(response, visit, passed)));
    } else {
      done(response, visit, passed);
    }
  }

  private static Throwable root(Throwable fault) {
    Throwable cause = fault.getCause();
    return fault instanceof ServletException && cause != null ? cause : fault;
  }

  private void done(HttpServletResponse response, Visit visit, Passed passed) {
    int status = response.getStatus();
    Duration took = visit.took();
    Traces.end(visit.span(), passed.operation(), status);
    watch.figures().answered(passed.operation(), status, took);
    watch
        .log()
        .answered(visit.at(), passed.operation(), passed.caller(), status, took, passed.trace());
  }

  private static void write(HttpServletResponse response, Reply.Whole reply) throws IOException {
    response.setStatus(reply.status());
    response.setContentType(reply.type());
    reply.headers().forEach(response::setHeader);
    response.setContentLength(reply.body().size());
    response.getOutputStream().write(reply.body().array());
  }

  /** Hears of the end of an answer that goes on behind the request. */
  private record WhenDone(Runnable done) implements AsyncListener {
    @Override
    public void onComplete(AsyncEvent event) {
      done.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
  }
}
