package org.sekisho.server.configuration;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Where and how a server listens.
 *
 * @param port 0 for any that is free
 * @param hosts names by which it is called, beside those of the loopback interface
 * @param behindProxy whether a proxy in front of it does TLS and tells who asks
 * @param patience how long requests and jobs under way may take when it is stopped
 */
public record Listening(
    InetAddress address,
    int port,
    Set<String> hosts,
    Optional<Tls> tls,
    boolean behindProxy,
    Duration patience) {

  /** A certificate chain and its key, both in PEM. */
  public record Tls(Path certificate, Path key) {}

  public Listening {
    hosts = Set.copyOf(hosts);
  }

  /** On the loopback interface, for this machine alone. */
  public static Listening local(int port) {
    return new Listening(
        InetAddress.getLoopbackAddress(),
        port,
        Set.of(),
        Optional.empty(),
        false,
        Duration.ofSeconds(30));
  }
}
