package org.sekisho.server.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the operation of a request; what is found nowhere is answered by nobody. */
public final class Table {

  private record Line(PathPattern pattern, Operation operation) {}

  /** An operation, and what the path says for its variables. */
  public record Match(Operation operation, Map<String, String> variables) {
    public Match {
      variables = Map.copyOf(variables);
    }
  }

  private final List<Line> lines = new ArrayList<>();

  public Table() {
    PathPatternParser parser = new PathPatternParser();
    Arrays.stream(Operation.values())
        .map(operation -> new Line(parser.parse(operation.path()), operation))
        .forEach(lines::add);
    lines.sort((one, other) -> one.pattern().compareTo(other.pattern()));
  }

  /** The operation of a method and a path as it was sent, still encoded. */
  public Optional<Match> find(String verb, String path) {
    PathContainer container = PathContainer.parsePath(path);
    for (Line line : lines) {
      if (line.operation().verb().name().equals(verb)) {
        PathPattern.PathMatchInfo match = line.pattern().matchAndExtract(container);
        if (match != null) {
          return Optional.of(new Match(line.operation(), match.getUriVariables()));
        }
      }
    }
    return Optional.empty();
  }

  /** The methods with which a path can be asked, for {@code Allow}; empty where it is unknown. */
  public String allowed(String path) {
    PathContainer container = PathContainer.parsePath(path);
    return lines.stream()
        .filter(line -> line.pattern().matches(container))
        .map(line -> line.operation().verb().name())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
