package org.sekisho.server.configuration;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads a configuration: flags before the environment, the environment before the file. */
public final class Configurations {

  private final Problems problems = new Problems();
  private final Sources sources = new Sources(problems);

  private Configurations() {}

  /**
   * The configuration, or everything that is wrong with it.
   *
   * @param flags values by the path of their key
   */
  public static Checked<Configuration> read(
      Optional<Path> file, Map<String, String> environment, Map<String, List<String>> flags) {
    return new Configurations().all(file, environment, flags, true);
  }

  /** The same of a server that runs already, whose port is taken by itself. */
  public static Checked<Configuration> ofRunning(
      Optional<Path> file, Map<String, String> environment, Map<String, List<String>> flags) {
    return new Configurations().all(file, environment, flags, false);
  }

  private Checked<Configuration> all(
      Optional<Path> file,
      Map<String, String> environment,
      Map<String, List<String>> flags,
      boolean toStart) {
    file.ifPresent(this::file);
    sources.environment(environment);
    sources.flags(flags);
    Reading reading = new Reading(sources.set(), problems);
    Listening listening = listening(reading);
    ListeningRules rules = new ListeningRules(reading);
    rules.check(listening);
    if (toStart) {
      rules.checkFree(listening);
    }
    Optional<Configuration.PostgreSql> database = database(reading);
    Optional<Smtp> smtp = smtp(reading);
    Configuration read =
        new Configuration(
            listening,
            reading.path(Key.DATA),
            database,
            reading.texts(Key.LISTS),
            reading.path(Key.HOME),
            reading.paths(Key.GATES),
            reading.paths(Key.REGIMES),
            reading.number(Key.RATE),
            reading.text(Key.TRACES),
            new Configuration.Log(
                reading
                    .text(Key.LOG_TARGET)
                    .filter(target -> !target.equals("stderr"))
                    .map(Path::of),
                reading.text(Key.LOG_FORMAT).orElse("").equals("json")),
            new Configuration.SessionLength(
                Duration.ofMinutes(reading.number(Key.SESSION_IDLE)),
                Duration.ofHours(reading.number(Key.SESSION_LONGEST))),
            smtp,
            sources.providers(),
            reading.path(Key.RETENTION),
            settled());
    return problems.check(() -> read);
  }

  private void file(Path file) {
    try {
      switch (YamlReader.read(file.toString(), Files.readAllBytes(file))) {
        case Checked.Sound<Node>(Node document) -> sources.file(document);
        case Checked.Broken<Node>(List<Problem> broken) -> problems.addAll(broken);
      }
    } catch (IOException unreadable) {
      problems.addAll(DocumentProblems.notFound(file.toString()));
    }
  }

  private static Listening listening(Reading reading) {
    InetAddress address =
        reading
            .text(Key.ADDRESS)
            .flatMap(Kind.Address::of)
            .orElse(InetAddress.getLoopbackAddress());
    Optional<Listening.Tls> tls =
        reading
            .path(Key.CERTIFICATE)
            .flatMap(certificate ->
                reading.path(Key.PRIVATE_KEY).map(key -> new Listening.Tls(certificate, key)));
    return new Listening(
        address,
        reading.number(Key.PORT),
        Set.copyOf(
            reading.texts(Key.HOSTS).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList()),
        tls,
        reading.truth(Key.BEHIND_PROXY),
        Duration.ofSeconds(reading.number(Key.STOP_SECONDS)));
  }

  /** The password of a database is never an argument, which others on the machine could read. */
  private Optional<Configuration.PostgreSql> database(Reading reading) {
    reading
        .text(Key.DATABASE_URL)
        .filter(url -> url.matches(".*[?&]password=.*|.*//[^/@]*:[^/@]*@.*"))
        .ifPresent(url ->
            reading.problem(
                "configuration.secret.open",
                Key.DATABASE_URL,
                Text.of("a password stands in the address", "アドレスにパスワードが含まれています"),
                Text.of(
                    "use `database.password_file` or SEKISHO_DATABASE_PASSWORD",
                    "`database.password_file`又はSEKISHO_DATABASE_PASSWORDを使用してください")));
    return reading
        .text(Key.DATABASE_URL)
        .map(url ->
            new Configuration.PostgreSql(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                reading.text(Key.DATABASE_USER).orElse(""),
                reading
                    .text(Key.DATABASE_PASSWORD)
                    .or(() -> reading.secret(Key.DATABASE_PASSWORD_FILE))
                    .orElse("")));
  }

  private Optional<Smtp> smtp(Reading reading) {
    boolean isComplete = reading.isSet(Key.SMTP_HOST) == reading.isSet(Key.SMTP_FROM);
    if (!isComplete) {
      reading.problem(
          "configuration.smtp.half",
          Key.SMTP_HOST,
          Text.of("mail needs `smtp.host` and `smtp.from`", "メールには`smtp.host`及び`smtp.from`が必要です"),
          Text.of("give both, or neither", "両方を指定するか、いずれも指定しないでください"));
    }
    return reading
        .text(Key.SMTP_HOST)
        .flatMap(host ->
            reading
                .text(Key.SMTP_FROM)
                .map(from ->
                    new Smtp(
                        host,
                        reading.number(Key.SMTP_PORT),
                        Smtp.Protection.valueOf(
                            reading.text(Key.SMTP_TLS).orElseThrow().toUpperCase(Locale.ROOT)),
                        reading.text(Key.SMTP_USER),
                        reading.path(Key.SMTP_PASSWORD_FILE),
                        from)));
  }

  private List<Configuration.Settled> settled() {
    List<Configuration.Settled> settled = new ArrayList<>();
    for (Key key : Key.values()) {
      Optional<Given> given = Optional.ofNullable(sources.set().get(key));
      String value = given.map(each -> String.join(", ", each.values())).or(key::usual).orElse("");
      if (!value.isEmpty()) {
        settled.add(
            new Configuration.Settled(
                key.path(),
                key.isSecret() ? "***" : value,
                given.map(Given::origin).orElse("default")));
      }
    }
    sources.providers().forEach(each -> settled.add(settled(each)));
    return settled;
  }

  private static Configuration.Settled settled(Oidc provider) {
    return new Configuration.Settled(
        "oidc", provider.issuer() + " (" + provider.clientId() + ")", provider.name());
  }
}
