package org.sekisho.server.parties;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Reach;
import org.sekisho.accounts.Post;
import org.sekisho.server.access.Caller;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.PageOf;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;
import org.sekisho.store.registry.Version;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parties in versions, each under a label. Ids are random; the number that a file gives a party is
 * a reference, by which a file that is sent again finds the parties of before, as far as its sender
 * may see them.
 */
final class StoredParties {

  static final String KIND = "party";
  private static final String REFERENCE = "reference";
  private static final int ID_BYTES = 16;

  private final Registry registry;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  StoredParties(Registry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  Reach reach(Caller caller) {
    return registry.reach(caller.standing(LocalDate.now(clock)));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Keeps parties, new or known by their reference; tells their ids once all are on the disk. */
  List<String> keep(
      Caller caller, List<ObjectNode> parties, LocalDate from, Optional<Label> label) {
    Reach reach = reach(caller);
    List<String> ids = new ArrayList<>();
    List<CompletableFuture<?>> kept = new ArrayList<>();
    for (ObjectNode fields : parties) {
      String reference = fields.path("id").asString("");
      Optional<Version> known =
          reference.isEmpty()
              ? Optional.empty()
              : registry.find(reach, KIND, REFERENCE, reference).stream()
                  .findFirst()
                  .flatMap(id -> registry.newest(reach, KIND, id));
      String id = known.map(Version::id).orElseGet(this::newId);
      ids.add(id);
      kept.add(write(caller, id, fields, from, label(caller, known, label)));
    }
    kept.forEach(CompletableFuture::join);
    return ids;
  }

  /** A new version of a party that the caller may see. */
  Optional<Version> correct(
      Caller caller, String id, ObjectNode fields, LocalDate from, Optional<Label> label) {
    Optional<Version> known = registry.newest(reach(caller), KIND, id);
    known.ifPresent(version -> write(caller, id, fields, from, label(caller, known, label)).join());
    return known.flatMap(version -> registry.newest(reach(caller), KIND, id));
  }

  /** Never lower than before: lowering is an act by two people. */
  private static Label label(Caller caller, Optional<Version> known, Optional<Label> wanted) {
    Label label = wanted.orElseGet(() -> new LabelDraft().group(Post.groupOf(caller.id())).label());
    return known
        .map(version -> wanted.map(version.label()::join).orElse(version.label()))
        .orElse(label);
  }

  private CompletableFuture<?> write(
      Caller caller, String id, ObjectNode fields, LocalDate from, Label label) {
    SortedMap<String, String> findings = new TreeMap<>();
    Optional.of(fields.path("id").asString(""))
        .filter(reference -> !reference.isEmpty())
        .ifPresent(reference -> findings.put(REFERENCE, reference));
    byte[] content = Json.write(fields).getBytes(StandardCharsets.UTF_8);
    return registry.keep(
        "party.kept",
        caller.id(),
        new Draft(KIND, id, from, label, new Draft.Content(content), findings));
  }

  private String newId() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** The newest version, or what was known at the end of a day to be so on another. */
  Optional<Version> find(
      Caller caller, String id, Optional<LocalDate> on, Optional<LocalDate> known) {
    Reach reach = reach(caller);
    if (on.isEmpty() && known.isEmpty()) {
      return registry.newest(reach, KIND, id);
    }
    Instant end =
        known
            .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
            .map(next -> next.minus(1, ChronoUnit.MICROS))
            .orElseGet(() -> clock.instant().plus(1, ChronoUnit.DAYS));
    return registry.asKnown(reach, KIND, id, on.orElseGet(this::today), end);
  }

  List<Version> history(Caller caller, String id) {
    return registry.history(reach(caller), KIND, id);
  }

  PageOf<Version> page(Caller caller, PageOf.Wanted wanted) {
    Reach reach = reach(caller);
    List<Version> found =
        registry.page(reach, KIND, wanted.after(), wanted.limit() + 1).stream()
            .flatMap(id -> registry.newest(reach, KIND, id).stream())
            .toList();
    return PageOf.of(found, Version::id, wanted);
  }

  /** The newest versions that were recorded after a moment. */
  List<Version> since(Reach reach, Instant after) {
    return registry.since(reach, KIND, after);
  }

  /** Whether a version is still the newest that may be read. */
  boolean isNewest(Reach reach, String id, int number) {
    return registry.newest(reach, KIND, id).filter(now -> now.number() == number).isPresent();
  }
}
