package org.sekisho.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.terms.Problem;

/**
 * Fetches one file over HTTP, or copies it where its address is {@code file:}. Asks only for what
 * changed (entity tags), takes no more than a limit, and tries again after passing failures.
 */
final class Download {

  /** What came of it. */
  sealed interface Result {

    /**
     * The file is here.
     *
     * @param dated the day of its last change at the publisher, where it tells
     */
    record Fetched(Path file, String tag, Optional<LocalDate> dated) implements Result {}

    /** The publisher says that nothing changed. */
    record Unchanged() implements Result {}

    record Failed(Problem problem) implements Result {}
  }

  /**
   * How a download behaves.
   *
   * @param mostBytes of one file
   * @param timeout for an answer to begin, and for the whole file tenfold
   * @param attempts in all
   * @param pause before the second attempt; it doubles
   */
  record Manner(long mostBytes, Duration timeout, int attempts, Duration pause) {
    static final Manner USUAL =
        new Manner(4L << 30, Duration.ofSeconds(30), 3, Duration.ofSeconds(1));
  }

  private final HttpClient client;
  private final Manner manner;

  Download(Manner manner) {
    this.manner = manner;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(manner.timeout())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /** Fetches into the file, unless the tag is still the publisher's. */
  Result fetch(SourceFile source, Optional<String> tag, Path into) {
    URI address = source.address();
    return switch (String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT)) {
      case "file" -> copy(address, into);
      case "http", "https" -> attempts(source, tag, into);
      default -> failed(address, "only https:, http: and file: addresses are fetched");
    };
  }

  private Result copy(URI address, Path into) {
    try {
      Path from = Path.of(address);
      if (Files.size(from) > manner.mostBytes()) {
        return failed(address, "more than " + manner.mostBytes() + " bytes");
      }
      Files.copy(from, into, StandardCopyOption.REPLACE_EXISTING);
      return new Result.Fetched(into, "", Optional.empty());
    } catch (IOException | IllegalArgumentException unreadable) {
      return failed(address, "no such file");
    }
  }

  private Result attempts(SourceFile source, Optional<String> tag, Path into) {
    Duration pause = manner.pause();
    Result last = failed(source.address(), "no attempt was made");
    for (int attempt = 1; attempt <= manner.attempts(); attempt++) {
      try {
        Answer answer = attempt(source, tag, into);
        last = answer.result();
        if (!answer.mayPass() || attempt == manner.attempts()) {
          return last;
        }
      } catch (IOException broken) {
        last =
            failed(source.address(), Optional.ofNullable(broken.getMessage()).orElse("broken off"));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return failed(source.address(), "interrupted");
      }
      if (attempt < manner.attempts() && !paused(pause)) {
        return last;
      }
      pause = pause.multipliedBy(2);
    }
    return last;
  }

  private static boolean paused(Duration pause) {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A result, and whether another attempt might give a better one. */
  private record Answer(Result result, boolean mayPass) {}

  private Answer attempt(SourceFile source, Optional<String> tag, Path into)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request(source.address(), tag), HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      int status = response.statusCode();
      if (status == 304) {
        return new Answer(new Result.Unchanged(), false);
      }
      if (status != 200) {
        boolean mayPass = status == 429 || status >= 500;
        return new Answer(failed(source.address(), "HTTP status " + status), mayPass);
      }
      return save(source, response, body, into);
    }
  }

  private HttpRequest request(URI address, Optional<String> tag) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(manner.timeout())
            .header("User-Agent", "sekisho (list update)");
    tag.filter(known -> !known.isEmpty())
        .ifPresent(known -> request.header("If-None-Match", known));
    return request.build();
  }

  private Answer save(
      SourceFile source, HttpResponse<InputStream> response, InputStream body, Path into)
      throws IOException, InterruptedException {
    long left = manner.mostBytes();
    try (OutputStream out = Files.newOutputStream(into)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        left -= read;
        if (left < 0) {
          return new Answer(
              failed(source.address(), "more than " + manner.mostBytes() + " bytes"), false);
        }
        out.write(buffer, 0, read);
      }
    }
    if (!new Checksum(client, manner.timeout()).isRight(source, response.headers(), into)) {
      return new Answer(new Result.Failed(ListProblems.checksum(source.address())), true);
    }
    String tag = response.headers().firstValue("ETag").orElse("");
    return new Answer(new Result.Fetched(into, tag, dated(response)), false);
  }

  private static Optional<LocalDate> dated(HttpResponse<InputStream> response) {
    try {
      return response
          .headers()
          .firstValue("Last-Modified")
          .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(ZonedDateTime::toLocalDate);
    } catch (DateTimeParseException odd) {
      return Optional.empty();
    }
  }

  private static Result failed(URI address, String why) {
    return new Result.Failed(ListProblems.unreachable(address, why));
  }
}
