package org.sekisho.server.office;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Reach;
import org.sekisho.accounts.Post;
import org.sekisho.server.access.Caller;
import org.sekisho.server.kept.Kept;
import org.sekisho.server.own.HeldRegister;
import org.sekisho.server.web.Bytes;
import org.sekisho.server.web.PageOf;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;
import org.sekisho.store.registry.Version;
import org.sekisho.terms.Checked;

/**
 * Holdings in the store, byte for byte as they came, under the label of their caller. The last few
 * that were asked for are held ready; whether the caller may see one is asked every time.
 */
public final class StoredHoldings implements Kept<HeldRegister> {

  private static final String KIND = "holdings";
  private static final int ID_BYTES = 16;
  private static final int READY = 8;

  private final Registry registry;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, HeldRegister> ready =
      Collections.synchronizedMap(
          new LinkedHashMap<>(READY, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, HeldRegister> eldest) {
              return size() > READY;
            }
          });

  public StoredHoldings(Registry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  private Reach reach(Caller caller) {
    return registry.reach(caller.standing(LocalDate.now(clock)));
  }

  @Override
  public Checked<String> keep(Caller caller, HeldRegister register) {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    Draft draft =
        new Draft(
            KIND,
            id,
            LocalDate.now(clock),
            new LabelDraft().group(Post.groupOf(caller.id())).label(),
            new Draft.Content(register.source().array()),
            Collections.emptySortedMap());
    registry.keep("holdings.kept", caller.id(), draft).join();
    return new Checked.Sound<>(id);
  }

  @Override
  public Optional<HeldRegister> find(Caller caller, String id) {
    return registry.newest(reach(caller), KIND, id).map(this::read);
  }

  /** What was kept was sound once. */
  private HeldRegister read(Version version) {
    return ready.computeIfAbsent(
        version.id() + " " + version.number(),
        unseen -> HeldRegister.read(Bytes.of(version.content())).orThrow());
  }

  @Override
  public PageOf<Map.Entry<String, HeldRegister>> page(Caller caller, PageOf.Wanted wanted) {
    Reach reach = reach(caller);
    List<Map.Entry<String, HeldRegister>> own =
        registry.page(reach, KIND, wanted.after(), wanted.limit() + 1).stream()
            .flatMap(id ->
                registry.newest(reach, KIND, id).stream()
                    .map(version -> Map.entry(id, read(version))))
            .toList();
    return PageOf.of(own, Map.Entry::getKey, wanted);
  }
}
