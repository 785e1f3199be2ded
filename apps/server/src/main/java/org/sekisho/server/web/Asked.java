package org.sekisho.server.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Operation;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** What is asked. Gathers what is wrong with parameters as they are read. */
public final class Asked {

  private final Operation operation;
  private final Caller caller;
  private final Envelope envelope;
  private final Language language;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * How it came.
   *
   * @param path the values of the path's variables
   * @param query the query's parameters, each with all its values
   * @param type the media type of the body, without its parameters
   * @param accept the media types that are wanted
   * @param cookies what the browser kept of earlier answers
   * @param address how the client calls this server, for example {@code http://localhost:8632}
   * @param client from where it came, and what it says of itself
   */
  public record Envelope(
      Map<String, String> path,
      Map<String, List<String>> query,
      String type,
      String accept,
      Map<String, String> cookies,
      String address,
      Client client,
      Bytes body) {

    public Envelope {
      path = Map.copyOf(path);
      query = Map.copyOf(query);
      cookies = Map.copyOf(cookies);
    }
  }

  /** Who sent it, as far as the connection tells. */
  public record Client(String from, String agent) {}

  public Asked(Operation operation, Caller caller, Envelope envelope, Language language) {
    this.operation = operation;
    this.caller = caller;
    this.envelope = envelope;
    this.language = language;
    envelope.query().keySet().stream()
        .filter(name -> !operation.parameters().contains(name))
        .sorted()
        .forEach(name -> problems.add(Refusals.unread(name)));
  }

  public Operation operation() {
    return operation;
  }

  public Caller caller() {
    return caller;
  }

  public Language language() {
    return language;
  }

  public String bodyText() {
    return envelope.body().text();
  }

  public byte[] body() {
    return envelope.body().array();
  }

  public Optional<String> cookie(String name) {
    return Optional.ofNullable(envelope.cookies().get(name));
  }

  public Client client() {
    return envelope.client();
  }

  /** How the client calls this server. */
  public String address() {
    return envelope.address();
  }

  public String type() {
    return envelope.type();
  }

  /** Whether the client would rather have this media type than JSON. */
  public boolean wants(String type) {
    return envelope.accept().contains(type);
  }

  public String variable(String name) {
    return Optional.ofNullable(envelope.path().get(name)).orElse("");
  }

  public List<String> texts(String name) {
    if (!operation.parameters().contains(name)) {
      throw new IllegalArgumentException(operation.id() + " does not read " + name);
    }
    return envelope.query().getOrDefault(name, List.of());
  }

  public Optional<String> text(String name) {
    return texts(name).stream().filter(value -> !value.isBlank()).findFirst();
  }

  public String needed(String name) {
    Optional<String> given = text(name);
    if (given.isEmpty()) {
      problems.add(Refusals.missing(name));
    }
    return given.orElse("");
  }

  /** A day as ISO 8601 writes it, within the years that law knows. */
  public Optional<LocalDate> day(String name) {
    return text(name).flatMap(given -> day(name, given));
  }

  private Optional<LocalDate> day(String name, String given) {
    try {
      LocalDate day = LocalDate.parse(given);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return Optional.of(day);
      }
    } catch (DateTimeException unreadable) {
      // Told below, as a day out of range is.
    }
    problems.add(
        Refusals.parameter(name, given, Text.of("a date such as 2026-06-07", "2026-06-07のような日付")));
    return Optional.empty();
  }

  /** A whole number from {@code least} to {@code most}. */
  public int number(String name, int usual, int least, int most) {
    Optional<String> given = text(name);
    if (given.isEmpty()) {
      return usual;
    }
    if (given.get().matches("\\d{1,9}")) {
      int number = Integer.parseInt(given.get());
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.add(
        Refusals.parameter(
            name,
            given.get(),
            Text.of(
                "a whole number from " + least + " to " + most, least + "から" + most + "までの整数")));
    return usual;
  }

  public void refuse(Problem problem) {
    problems.add(problem);
  }

  /** Answers where all parameters were sound; problems of the contents are 422. */
  public Reply reply(Supplier<Checked<Reply>> answer) {
    if (!problems.isEmpty()) {
      return Reply.refused(400, problems, language);
    }
    return switch (answer.get()) {
      case Checked.Sound<Reply>(Reply reply) -> reply;
      case Checked.Broken<Reply>(List<Problem> found) -> Reply.refused(422, found, language);
    };
  }

  /** Says that what the path names is not there. */
  public Reply unknown(Problem problem) {
    return Reply.refused(404, List.of(problem), language);
  }
}
