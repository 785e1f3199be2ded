package org.sekisho.server.office;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Reach;
import org.sekisho.accounts.Post;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.matter.MatterWriter;
import org.sekisho.server.access.Caller;
import org.sekisho.server.kept.Kept;
import org.sekisho.server.web.PageOf;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;
import org.sekisho.store.registry.Version;
import org.sekisho.terms.Checked;

/**
 * Matters in the store, each under a label that names its caller as the one who needs to know. Ids
 * are random: they tell neither how many there are nor when they came.
 */
public final class StoredMatters implements Kept<Matter> {

  private static final String KIND = "matter";
  private static final int ID_BYTES = 16;

  private final Registry registry;
  private final LawBook book;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public StoredMatters(Registry registry, LawBook book, Clock clock) {
    this.registry = registry;
    this.book = book;
    this.clock = clock;
  }

  private Reach reach(Caller caller) {
    return registry.reach(caller.standing(LocalDate.now(clock)));
  }

  @Override
  public Checked<String> keep(Caller caller, Matter matter) {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    Label label = new LabelDraft().group(Post.groupOf(caller.id())).label();
    Draft draft =
        new Draft(
            KIND,
            id,
            matter.date(),
            label,
            new Draft.Content(MatterWriter.write(matter).getBytes(StandardCharsets.UTF_8)),
            Collections.emptySortedMap());
    registry.keep("matter.kept", caller.id(), draft).join();
    return new Checked.Sound<>(id);
  }

  @Override
  public Optional<Matter> find(Caller caller, String id) {
    return registry.newest(reach(caller), KIND, id).map(this::read);
  }

  @Override
  public PageOf<Map.Entry<String, Matter>> page(Caller caller, PageOf.Wanted wanted) {
    Reach reach = reach(caller);
    List<Map.Entry<String, Matter>> own =
        registry.page(reach, KIND, wanted.after(), wanted.limit() + 1).stream()
            .flatMap(id ->
                registry.newest(reach, KIND, id).stream()
                    .map(version -> Map.entry(id, read(version))))
            .toList();
    return PageOf.of(own, Map.Entry::getKey, wanted);
  }

  /** What was kept was sound once; a gate that has changed since is a fault of the office. */
  private Matter read(Version version) {
    return MatterReader.read(book.gates(), version.id(), version.content()).orThrow();
  }
}
