package org.sekisho.server.gatehouse;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SdkTracerProviderBuilder;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sekisho.server.access.Operation;

/** A span a request, by the route and never by what was asked. W3C Trace Context goes on. */
public final class Traces implements AutoCloseable {

  private static final TextMapGetter<HttpServletRequest> HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(HttpServletRequest request) {
          return List.of("traceparent", "tracestate");
        }

        @Override
        public @Nullable String get(@Nullable HttpServletRequest request, String name) {
          return request == null ? null : request.getHeader(name);
        }
      };

  private final SdkTracerProvider provider;
  private final Tracer tracer;

  /** Spans go to whatever the provider has. */
  public Traces(SdkTracerProviderBuilder builder) {
    this.provider =
        builder.setResource(Resource.builder().put("service.name", "sekisho").build()).build();
    this.tracer = provider.get("org.sekisho.server");
  }

  /**
   * Spans go to a collector by OTLP over HTTP, or nowhere.
   *
   * @param endpoint for example {@code http://localhost:4318}
   */
  public static Traces to(Optional<String> endpoint) {
    SdkTracerProviderBuilder builder = SdkTracerProvider.builder();
    endpoint.ifPresent(address ->
        builder.addSpanProcessor(
            BatchSpanProcessor.builder(
                    OtlpHttpSpanExporter.builder().setEndpoint(address + "/v1/traces").build())
                .build()));
    return new Traces(builder);
  }

  Span begin(HttpServletRequest request, String name) {
    Context parent =
        W3CTraceContextPropagator.getInstance().extract(Context.root(), request, HEADERS);
    return tracer.spanBuilder(name).setParent(parent).setSpanKind(SpanKind.SERVER).startSpan();
  }

  static void end(Span span, Operation operation, int status) {
    span.setAttribute("http.request.method", operation.verb().name());
    span.setAttribute("http.route", operation.path());
    span.setAttribute("http.response.status_code", status);
    if (status >= 500) {
      span.setStatus(StatusCode.ERROR);
    }
    span.end();
  }

  @Override
  public void close() {
    provider.close();
  }
}
