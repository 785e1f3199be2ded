package org.sekisho.server.web;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;
import tools.jackson.databind.JsonNode;

/** What is answered. */
public sealed interface Reply {

  String JSON = "application/json";
  String HTML = "text/html;charset=UTF-8";
  String TEXT = "text/plain;charset=UTF-8";
  String CSV = "text/csv;charset=UTF-8";

  /**
   * An answer that is there at once.
   *
   * @param type the media type
   */
  record Whole(int status, String type, Bytes body, SortedMap<String, String> headers)
      implements Reply {

    public Whole {
      headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    public Whole with(String header, String value) {
      SortedMap<String, String> more = new TreeMap<>(headers);
      more.put(header, value);
      return new Whole(status, type, body, more);
    }

    public String text() {
      return body.text();
    }
  }

  /** Server-sent events, until the source has ended or the client has gone. */
  record Events(Source source) implements Reply {

    /** Tells one event after the other. */
    public interface Source {
      /** Waits for the next event; says whether more will come. */
      boolean next(Sink sink) throws InterruptedException;
    }

    /** Takes an event. */
    public interface Sink {
      void event(String name, JsonNode said);
    }
  }

  static Whole of(int status, String type, String body) {
    return new Whole(status, type, Bytes.of(body), Collections.emptySortedMap());
  }

  static Whole json(JsonNode body) {
    return json(200, body);
  }

  static Whole json(int status, JsonNode body) {
    return of(status, JSON, Json.write(body));
  }

  static Whole text(String body) {
    return of(200, TEXT, body);
  }

  /** Something new that stands at an address from now on. */
  static Whole created(String address, JsonNode body) {
    return json(201, body).with("Location", address);
  }

  /** Every problem at once, as RFC 9457 has it. */
  static Whole refused(int status, List<Problem> problems, Language language) {
    return of(status, ProblemJson.TYPE, ProblemJson.of(status, problems, language))
        .with("Content-Language", language.code());
  }
}
