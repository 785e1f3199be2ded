package org.sekisho.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a running server to decide one matter again and again, from some callers at once, and tells
 * how long the answers take: from the first byte of the request to the last of the answer, as the
 * caller sees it.
 */
public final class ApiLoad {

  private static final long NANOS = 1_000_000_000L;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpRequest request;

  private ApiLoad(HttpRequest request) {
    this.request = request;
  }

  /**
   * Arguments: the address, the token, the matter's file, seconds, and numbers of callers, each a
   * run of its own after one that warms up.
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(arguments[0] + "/api/v1/decide"))
            .header("Authorization", "Bearer " + arguments[1])
            .POST(HttpRequest.BodyPublishers.ofString(Files.readString(Path.of(arguments[2]))))
            .build();
    ApiLoad load = new ApiLoad(request);
    int seconds = Integer.parseInt(arguments[3]);
    load.run(2, seconds);
    System.out.println("callers   requests/s   p50 ms   p99 ms   most ms");
    for (String callers : Arrays.copyOfRange(arguments, 4, arguments.length)) {
      long[] taken = load.run(Integer.parseInt(callers), seconds);
      System.out.printf(
          "%7s   %10d   %6.2f   %6.2f   %7.2f%n",
          callers,
          taken.length / seconds,
          at(taken, 0.50) / 1e6,
          at(taken, 0.99) / 1e6,
          taken[taken.length - 1] / 1e6);
    }
  }

  private static long at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
  }

  private long[] run(int callers, int seconds) throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + seconds * NANOS;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Long>>> all = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        all.add(threads.submit(() -> ask(end)));
      }
      List<Long> taken = new ArrayList<>();
      for (Future<List<Long>> each : all) {
        taken.addAll(each.get());
      }
      return taken.stream().mapToLong(Long::longValue).sorted().toArray();
    }
  }

  private List<Long> ask(long end) throws IOException, InterruptedException {
    List<Long> taken = new ArrayList<>();
    while (System.nanoTime() < end) {
      long began = System.nanoTime();
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      taken.add(System.nanoTime() - began);
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("answered " + answer.statusCode());
      }
    }
    return taken;
  }
}
