package org.sekisho.server.gatehouse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Operation;
import org.sekisho.terms.Language;

/** What the gatehouse found out about a request that it let through. */
public record Passed(
    Operation operation,
    Map<String, String> variables,
    Caller caller,
    Language language,
    String trace) {

  private static final String NAME = Passed.class.getName();

  public Passed {
    variables = Map.copyOf(variables);
  }

  void onto(HttpServletRequest request) {
    request.setAttribute(NAME, this);
  }

  /** What was found out; empty where a request went round the gatehouse. */
  public static Optional<Passed> of(HttpServletRequest request) {
    return request.getAttribute(NAME) instanceof Passed passed
        ? Optional.of(passed)
        : Optional.empty();
  }
}
