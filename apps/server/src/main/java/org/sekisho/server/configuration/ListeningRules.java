package org.sekisho.server.configuration;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.sekisho.terms.Text;

/** Nothing that others can reach goes over the wire in the clear, or under a name not known. */
final class ListeningRules {

  private final Reading reading;

  ListeningRules(Reading reading) {
    this.reading = reading;
  }

  void check(Listening listening) {
    if (reading.isSet(Key.CERTIFICATE) != reading.isSet(Key.PRIVATE_KEY)) {
      reading.problem(
          "configuration.tls.half",
          reading.isSet(Key.CERTIFICATE) ? Key.CERTIFICATE : Key.PRIVATE_KEY,
          Text.of(
              "TLS needs `tls.certificate` and `tls.key`",
              "TLSには`tls.certificate`及び`tls.key`が必要です"),
          Text.of("give both", "両方を指定してください"));
    }
    boolean isOpen = !listening.address().isLoopbackAddress();
    if (isOpen && listening.tls().isEmpty() && !listening.behindProxy()) {
      reading.problem(
          "configuration.address.open",
          Key.ADDRESS,
          Text.of(
              "others reach `" + listening.address().getHostAddress() + "`, without TLS",
              "`" + listening.address().getHostAddress() + "`は他の機器からTLSなしで接続可能です"),
          Text.of(
              "give `tls.certificate` and `tls.key`, or `behind_proxy: yes` where a proxy does TLS",
              "`tls.certificate`及び`tls.key`を指定するか、プロキシがTLSを終端する場合は`behind_proxy: yes`を指定してください"));
    }
    if ((isOpen || listening.behindProxy()) && listening.hosts().isEmpty()) {
      reading.problem(
          "configuration.hosts.missing",
          Key.HOSTS,
          Text.of(
              "nobody but this machine could call it: `hosts` is empty",
              "`hosts`が空のため、本機以外から利用できません"),
          Text.of("name the hosts that people will type", "利用者が入力するホスト名を指定してください"));
    }
  }

  /** Whether the port can be taken now. */
  void checkFree(Listening listening) {
    if (listening.port() == 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(listening.address(), listening.port()));
    } catch (IOException | SecurityException inUse) {
      reading.problem(
          "configuration.port.taken",
          Key.PORT,
          Text.of(
              "port `" + listening.port() + "` cannot be taken: it is in use, or not for this user",
              "ポート`" + listening.port() + "`は使用中であるか、使用する権限がありません"),
          Text.of("stop what uses it, or give another port", "使用中の処理を停止するか、別のポートを指定してください"));
    }
  }
}
