package org.sekisho.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** A publisher that answers as it is told, and what the store makes of it. */
class ListUpdateTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

  @TempDir private Path folder = Path.of(".");

  private HttpServer publisher = unopened();
  private byte[] body = new byte[0];
  private int status = 200;
  private String header = "";
  private int failures;
  private final List<String> tagsAsked = new ArrayList<>();

  private static HttpServer unopened() {
    try {
      return HttpServer.create();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @BeforeEach
  void open() throws IOException {
    publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    publisher.createContext("/list.csv", this::answer);
    publisher.createContext(
        "/list.sha256",
        exchange -> send(exchange, 200, header.getBytes(StandardCharsets.US_ASCII)));
    publisher.start();
  }

  @AfterEach
  void close() {
    publisher.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match")).orElse("");
    tagsAsked.add(asked);
    if (failures-- > 0) {
      send(exchange, 503, new byte[0]);
      return;
    }
    String tag = "\"" + java.util.Arrays.hashCode(body) + "\"";
    exchange.getResponseHeaders().add("ETag", tag);
    exchange.getResponseHeaders().add("Last-Modified", "Sun, 22 Nov 2026 00:00:00 GMT");
    send(exchange, asked.equals(tag) ? 304 : status, asked.equals(tag) ? new byte[0] : body);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, status == 304 || body.length == 0 ? -1 : body.length);
    if (status != 304 && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private ListDefinition list(String extra) throws IOException {
    String root = "http://127.0.0.1:" + publisher.getAddress().getPort();
    Path shelf = folder.resolve("shelf");
    Files.createDirectories(shelf.resolve("own-customers"));
    Files.writeString(
        shelf.resolve("own-customers/list.yaml"),
        """
        title: {en: Refused customers, ja: 取引停止先}
        publisher: {en: Example, ja: 例}
        licence: {en: internal, ja: 社内限り}
        format: plain-csv
        source:
          - {file: list.csv, address: "%s/list.csv"%s}
        counts: {least: 2, most: 6, shrink: 30}
        fields: {id: No, name: Name}
        """
            .formatted(root, extra.replace("ROOT", root)));
    return ListCatalogue.in(shelf).orThrow().find("own-customers").orThrow();
  }

  private ListStore store() {
    return new ListStore(new Home(folder.resolve("home")));
  }

  private UpdateResult update(Instant now) throws IOException {
    return update(list(""), now);
  }

  private UpdateResult update(ListDefinition list, Instant now) {
    Download.Manner quick =
        new Download.Manner(10_000, Duration.ofSeconds(5), 3, Duration.ofMillis(1));
    return new ListUpdate(store(), quick).fetch(list, now);
  }

  private static byte[] rows(String... names) {
    StringBuilder csv = new StringBuilder("No,Name\n");
    for (int i = 0; i < names.length; i++) {
      csv.append(i + 1).append(',').append(names[i]).append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> codes(UpdateResult result) {
    return result instanceof UpdateResult.Refused refused
        ? refused.problems().stream().map(Problem::code).toList()
        : List.of();
  }

  @Test
  void aSoundListBecomesAVersionDatedByItsPublisher() throws IOException {
    body = rows("Anna Invented", "Bert Invented");

    assertThat(update(MONDAY)).isInstanceOf(UpdateResult.Added.class);

    StoredVersion version = store().newest("own-customers").orElseThrow();
    assertThat(version.number()).isEqualTo(1);
    assertThat(version.parties()).isEqualTo(2);
    assertThat(version.validFrom()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(version.fetchedAt()).isEqualTo(MONDAY);
  }

  @Test
  void theEntityTagIsSentAndAnUnchangedListIsNotKeptTwice() throws IOException {
    body = rows("Anna Invented", "Bert Invented");
    update(MONDAY);

    assertThat(update(TUESDAY)).isInstanceOf(UpdateResult.Unchanged.class);
    assertThat(tagsAsked.getFirst()).isEmpty();
    assertThat(tagsAsked.getLast()).isNotEmpty();
    assertThat(store().versions("own-customers")).hasSize(1);
  }

  @Test
  void aShrunkenListKeepsTheLastGoodVersionAndSaysSo() throws IOException {
    body = rows("A A", "B B", "C C", "D D");
    update(MONDAY);
    body = rows("A A", "B B");

    UpdateResult result = update(TUESDAY);

    assertThat(codes(result)).containsExactly("screening.list.counts");
    assertThat(((UpdateResult.Refused) result).lastGood().orElseThrow().parties()).isEqualTo(4);
    assertThat(store().versions("own-customers")).hasSize(1);
  }

  @Test
  void aListOfMoreThanItsMostIsRefused() throws IOException {
    body = rows("A", "B", "C", "D", "E", "F", "G");
    assertThat(codes(update(MONDAY))).containsExactly("screening.list.counts");
    assertThat(store().versions("own-customers")).isEmpty();
  }

  @Test
  void aTruncatedListIsRefusedWithItsLine() throws IOException {
    body = "No,Name\n1,Anna\n2,Bert\n3,\"Car".getBytes(StandardCharsets.UTF_8);

    UpdateResult result = update(MONDAY);

    assertThat(codes(result)).containsExactly("screening.list.truncated");
    assertThat(((UpdateResult.Refused) result).problems().getFirst().place().line()).isEqualTo(4);
  }

  @Test
  void aPassingFailureIsTriedAgain() throws IOException {
    body = rows("Anna", "Bert");
    failures = 2;
    assertThat(update(MONDAY)).isInstanceOf(UpdateResult.Added.class);
    assertThat(tagsAsked).hasSize(3);
  }

  @Test
  void aLastingFailureIsToldAndNothingChanges() throws IOException {
    body = rows("Anna", "Bert");
    status = 404;
    assertThat(codes(update(MONDAY))).containsExactly("screening.list.download");
    assertThat(tagsAsked).hasSize(1);
  }

  private ListStatus statusOf(Instant now) throws IOException {
    list("");
    ListCatalogue catalogue = ListCatalogue.in(folder.resolve("shelf")).orThrow();
    return ListStatus.all(catalogue, store(), now).getFirst();
  }

  @Test
  void aFailedUpdateIsRememberedUntilOneSucceeds() throws IOException {
    body = rows("Anna", "Bert");
    update(MONDAY);
    status = 404;
    body = rows("Anna", "Bert", "Carl");
    update(TUESDAY);
    UpdateAttempt failed = statusOf(TUESDAY).lastAttempt().orElseThrow();
    assertThat(failed.at()).isEqualTo(TUESDAY);
    assertThat(failed.failure().orElseThrow().code()).startsWith("screening.");

    status = 200;
    update(TUESDAY.plusSeconds(60));
    assertThat(statusOf(TUESDAY).lastAttempt().orElseThrow().failure()).isEmpty();
  }

  @Test
  void aListThatWasFoundUnchangedIsNotDue() throws IOException {
    body = rows("Anna", "Bert");
    update(MONDAY);
    Instant later = MONDAY.plus(Duration.ofDays(400));
    assertThat(statusOf(later).due()).isTrue();
    update(later);
    assertThat(statusOf(later).due()).isFalse();
  }

  @Test
  void noMoreIsTakenThanTheLimit() throws IOException {
    body = rows("x".repeat(20_000), "Bert");
    assertThat(codes(update(MONDAY))).containsExactly("screening.list.download");
  }

  @Test
  void aGzipBombIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(rows("Anna"));
      for (int i = 0; i < 100; i++) {
        gzip.write("\n".repeat(60_000).getBytes(StandardCharsets.UTF_8));
      }
    }
    body = packed.toByteArray();
    assertThat(codes(update(MONDAY))).containsExactly("screening.list.gzip.ratio");
  }

  @Test
  void aFileMustHaveTheChecksumItsPublisherStates() throws IOException {
    body = rows("Anna", "Bert");
    ListDefinition list = list(", checksum: \"ROOT/list.sha256\"");
    header = "0".repeat(64) + "  list.csv";
    assertThat(codes(update(list, MONDAY))).containsExactly("screening.list.checksum");

    header = org.sekisho.terms.ContentHash.of(body).hex() + "  list.csv";
    assertThat(update(list, MONDAY)).isInstanceOf(UpdateResult.Added.class);
  }

  @Test
  void anUnreachablePublisherIsAProblem() throws IOException {
    ListDefinition list = list("");
    publisher.stop(0);
    assertThat(codes(update(list, MONDAY))).containsExactly("screening.list.download");
  }

  @Test
  void aPastDayIsScreenedWithTheVersionOfThatDay() throws IOException {
    ListDefinition list = list("");
    ListUpdate update = new ListUpdate(store());
    Path file = folder.resolve("copy.csv");
    Files.write(file, rows("Anna", "Bert"));
    update.take(list, file, LocalDate.of(2026, 1, 1), MONDAY);
    Files.write(file, rows("Anna", "Bert", "Carl"));
    update.take(list, file, LocalDate.of(2026, 6, 1), MONDAY);
    Files.write(file, rows("Anna", "Bert", "Dora"));
    update.take(list, file, LocalDate.of(2026, 3, 1), TUESDAY);

    assertThat(names("own-customers", "2026-02-28", "2026-11-30")).containsExactly("Anna", "Bert");
    assertThat(names("own-customers", "2026-03-01", "2026-11-30")).endsWith("Dora");
    assertThat(names("own-customers", "2026-03-01", "2026-11-23")).endsWith("Bert");
    assertThat(names("own-customers", "2026-06-01", "2026-11-30")).endsWith("Carl");
  }

  private List<String> names(String id, String asOf, String knownOn) {
    List<String> names = new ArrayList<>();
    ListRequest request =
        ListRequest.parse(id).asOf(LocalDate.parse(asOf)).knownOn(LocalDate.parse(knownOn));
    sources().open(request, party -> names.add(party.name())).orThrow();
    return names;
  }

  private ListSources sources() {
    return new ListSources(ListCatalogue.in(folder.resolve("shelf")).orThrow(), store());
  }

  @Test
  void aDayBeforeTheFirstVersionHasNone() throws IOException {
    list("");
    Checked<OpenedList> opened = sources().open(ListRequest.parse("own-customers"), party -> {});
    assertThat(opened.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo("screening.list.version.none");
  }

  @Test
  void aDamagedObjectIsNoticed() throws IOException {
    body = rows("Anna", "Bert");
    update(MONDAY);
    try (var all = Files.walk(folder.resolve("home/objects"))) {
      Path object = all.filter(Files::isRegularFile).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(object);
      bytes[bytes.length / 2] ^= 1;
      Files.write(object, bytes);
    }
    Checked<OpenedList> opened = sources().open(ListRequest.parse("own-customers"), party -> {});
    assertThat(opened.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo("screening.list.version.damaged");
  }

  @Test
  void twoVersionsAreComparedPartyByParty() throws IOException {
    body = rows("Anna", "Bert", "Carl");
    update(MONDAY);
    body = "No,Name\n1,Anna\n2,Bertram\n4,Dora\n".getBytes(StandardCharsets.UTF_8);
    update(TUESDAY);
    List<StoredVersion> versions = store().versions("own-customers");
    ListDefinition list = list("");

    ListDelta delta =
        ListComparison.of(
                parties -> sources().open(list, versions.getFirst(), parties),
                parties -> sources().open(list, versions.getLast(), parties))
            .orThrow();

    assertThat(delta.added()).extracting(Party::name).containsExactly("Dora");
    assertThat(delta.removed()).extracting(Party::name).containsExactly("Carl");
    assertThat(delta.changed())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.before().name()).isEqualTo("Bert");
          assertThat(change.after().name()).isEqualTo("Bertram");
          assertThat(change.fields()).containsExactly("names");
        });
  }

  @Test
  void aFileAddressIsCopied() throws IOException {
    Path file = folder.resolve("source.csv");
    Files.write(file, rows("Anna", "Bert"));
    ListDefinition list = list("");
    ListDefinition local =
        new ListDefinition(
            list.id(),
            list.title(),
            list.publisher(),
            list.licence(),
            list.formats(),
            List.of(
                new SourceFile("list.csv", URI.create(file.toUri().toString()), Optional.empty())),
            list.refresh(),
            list.counts(),
            list.encoding(),
            list.fields());
    assertThat(update(local, MONDAY)).isInstanceOf(UpdateResult.Added.class);
  }
}
