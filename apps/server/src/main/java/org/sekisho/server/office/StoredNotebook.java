package org.sekisho.server.office;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Reach;
import org.sekisho.accounts.Post;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.server.access.Caller;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;
import org.sekisho.store.registry.Version;

/**
 * What somebody keeps by name, in the store: their own under a label that names them, what their
 * organisation shares under one that names it. Each is an act of the ledger under a random id, for
 * a name may tell who was asked about.
 */
public record StoredNotebook(Registry registry, Caller caller, Clock clock) implements Notebook {

  private static final String KIND = "note";
  private static final String NAME = "name";
  private static final String SHELF = "shelf";
  private static final int LONGEST = 2 << 20;
  private static final int MOST = 1000;
  private static final int ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public Optional<String> find(String owner, String name) {
    return newest(owner, name).map(StoredNotebook::text);
  }

  private Optional<Version> newest(String owner, String name) {
    Reach reach = reach();
    return group(owner)
        .flatMap(group -> registry.find(reach, KIND, NAME, group + "/" + name).stream().findFirst())
        .flatMap(id -> registry.newest(reach, KIND, id));
  }

  @Override
  public List<String> names(String owner, String beginning) {
    Reach reach = reach();
    return group(owner)
        .map(group -> registry.find(reach, KIND, SHELF, group + "/" + shelf(beginning)))
        .orElse(List.of())
        .stream()
        .flatMap(id -> registry.newest(reach, KIND, id).stream())
        .map(StoredNotebook::name)
        .filter(name -> name.startsWith(beginning))
        .sorted()
        .toList();
  }

  @Override
  public boolean keep(String owner, String name, String text) {
    Optional<String> group = group(owner);
    Optional<Version> known = newest(owner, name);
    if (group.isEmpty() || text.length() > LONGEST || name.contains("\n")) {
      return false;
    }
    if (known.map(StoredNotebook::text).equals(Optional.of(text))) {
      return true;
    }
    if (known.isEmpty() && names(owner, shelf(name)).size() >= MOST) {
      return false;
    }
    SortedMap<String, String> findings = new TreeMap<>();
    findings.put(NAME, group.get() + "/" + name);
    findings.put(SHELF, group.get() + "/" + shelf(name));
    write(
        event(name),
        known.map(Version::id).orElseGet(StoredNotebook::newId),
        new LabelDraft().group(group.get()).label(),
        name + "\n" + text,
        findings);
    return true;
  }

  /** What was dropped is found no more; the store keeps that it once was there. */
  @Override
  public void drop(String owner, String name) {
    newest(owner, name)
        .ifPresent(known ->
            write(
                "note.dropped",
                known.id(),
                known.label(),
                name + "\n",
                Collections.emptySortedMap()));
  }

  private void write(
      String event, String id, Label label, String content, SortedMap<String, String> findings) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    registry
        .keep(
            event,
            caller.id(),
            new Draft(KIND, id, LocalDate.now(clock), label, new Draft.Content(bytes), findings))
        .join();
  }

  private Reach reach() {
    return registry.reach(caller.standing(LocalDate.now(clock)));
  }

  /** Those who need to know: the caller alone, or their organisation; nobody else's notes. */
  private Optional<String> group(String owner) {
    return owner.equals(caller.id())
        ? Optional.of(Post.groupOf(owner))
        : caller
            .post()
            .map(Post::organisation)
            .filter(owner::equals)
            .map(Post::groupOfOrganisation);
  }

  private static String shelf(String name) {
    return name.split("/", 2)[0];
  }

  private static String event(String name) {
    return switch (shelf(name)) {
      case "hit" -> "hit.decided";
      case "draft" -> "law.drafted";
      default -> "note.kept";
    };
  }

  private static String newId() {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String content(Version version) {
    return new String(version.content(), StandardCharsets.UTF_8);
  }

  private static String name(Version version) {
    return content(version).split("\n", 2)[0];
  }

  private static String text(Version version) {
    return content(version).split("\n", 2)[1];
  }
}
