package org.sekisho.server.gatehouse;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Reply;

/** What is counted and timed, as Prometheus reads it. */
public final class Figures implements Handlers, AutoCloseable {

  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics pauses = new JvmGcMetrics();

  public Figures() {
    new JvmMemoryMetrics().bindTo(registry);
    pauses.bindTo(registry);
  }

  void answered(Operation operation, int status, Duration took) {
    Timer.builder("sekisho.request")
        .description("requests by operation and status")
        .tag("operation", operation.id())
        .tag("status", String.valueOf(status))
        .publishPercentiles(0.5, 0.99)
        .register(registry)
        .record(took);
  }

  void turnedAway(int status) {
    registry.counter("sekisho.turned.away", "status", String.valueOf(status)).increment();
  }

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.METRICS, _ -> Reply.of(200, TYPE, registry.scrape()));
  }

  @Override
  public void close() {
    pauses.close();
    registry.close();
  }
}
