package org.sekisho.server;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.sekisho.server.configuration.Listening;
import org.sekisho.server.gatehouse.Gatehouse;
import org.sekisho.server.mcp.ProtocolServlet;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.function.RouterFunction;

/** The web server around the routes: what Boot would find by itself, said by name. */
final class Container {

  /**
   * What the container logs may hold what a person asked, such as a path that it cannot read. The
   * references keep the levels from being forgotten.
   */
  private static final List<Logger> SILENT =
      List.of(
          Logger.getLogger("org.apache"),
          Logger.getLogger("io.opentelemetry"),
          Logger.getLogger("io.prometheus"));

  private Container() {}

  /** Starts; requests are answered when this returns. */
  static ServletWebServerApplicationContext start(
      Listening listening, Gatehouse gatehouse, Routes routes, ProtocolServlet protocol) {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    ServletWebServerApplicationContext context = new ServletWebServerApplicationContext();
    context.registerBean(TomcatServletWebServerFactory.class, () -> factory(listening));
    context.registerBean(
        "lifecycleProcessor", DefaultLifecycleProcessor.class, () -> patient(listening));
    context.registerBean(RouterFunction.class, routes::functions);
    context.registerBean("gatehouse", FilterRegistrationBean.class, () -> filter(gatehouse));
    context.registerBean("protocol", ServletRegistrationBean.class, () -> servlet(protocol));
    context.registerBean(
        "dispatcher",
        ServletRegistrationBean.class,
        () -> {
          ServletRegistrationBean<DispatcherServlet> bean =
              new ServletRegistrationBean<>(new DispatcherServlet(context), "/");
          bean.setName("dispatcher");
          bean.setLoadOnStartup(1);
          return bean;
        });
    context.refresh();
    return context;
  }

  /** How long requests under way may take once no more are taken. */
  private static DefaultLifecycleProcessor patient(Listening listening) {
    DefaultLifecycleProcessor processor = new DefaultLifecycleProcessor();
    processor.setTimeoutPerShutdownPhase(listening.patience().toMillis());
    return processor;
  }

  private static TomcatServletWebServerFactory factory(Listening listening) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(listening.port());
    factory.setAddress(listening.address());
    listening.tls().ifPresent(tls -> factory.setSsl(ssl(tls)));
    if (listening.behindProxy()) {
      // Tells who asks, and whether by TLS, from what proxies in private networks say.
      factory.addEngineValves(new RemoteIpValve());
    }
    factory.setCompression(compression());
    factory.setShutdown(Shutdown.GRACEFUL);
    factory.addProtocolHandlerCustomizers(
        handler -> handler.setExecutor(Executors.newVirtualThreadPerTaskExecutor()));
    factory.addContextCustomizers(Container::withoutReports);
    return factory;
  }

  /** TLS 1.2 with forward secrecy at least; what the machine has learnt to be weak is off. */
  private static Ssl ssl(Listening.Tls tls) {
    Ssl ssl = new Ssl();
    ssl.setCertificate(tls.certificate().toUri().toString());
    ssl.setCertificatePrivateKey(tls.key().toUri().toString());
    ssl.setEnabledProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
    return ssl;
  }

  /**
   * Pages and what they load. A secret in a page could be guessed by its packed length only if
   * another site could send requests with the session, which its cookie (SameSite=Strict) forbids.
   */
  private static Compression compression() {
    Compression compression = new Compression();
    compression.setEnabled(true);
    compression.setMimeTypes(
        new String[] {"text/html", "text/css", "text/javascript", "image/svg+xml"});
    return compression;
  }

  /** The container's own error pages would repeat what was asked and name its version. */
  private static void withoutReports(Context context) {
    if (context.getParent() instanceof StandardHost host) {
      host.setErrorReportValveClass("");
    }
  }

  private static FilterRegistrationBean<Gatehouse> filter(Gatehouse gatehouse) {
    FilterRegistrationBean<Gatehouse> bean = new FilterRegistrationBean<>(gatehouse);
    bean.setOrder(Ordered.HIGHEST_PRECEDENCE);
    bean.addUrlPatterns("/*");
    bean.setDispatcherTypes(DispatcherType.REQUEST);
    return bean;
  }

  private static ServletRegistrationBean<?> servlet(ProtocolServlet protocol) {
    ServletRegistrationBean<?> bean = new ServletRegistrationBean<>(protocol.servlet(), "/mcp");
    bean.setName("protocol");
    return bean;
  }
}
