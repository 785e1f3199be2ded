package org.sekisho.server.office;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Reach;
import org.sekisho.accounts.Post;
import org.sekisho.decision.Decision;
import org.sekisho.server.access.Caller;
import org.sekisho.server.decide.Remembering;
import org.sekisho.server.web.Bytes;
import org.sekisho.server.web.PageOf;
import org.sekisho.store.record.Receipt;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;
import org.sekisho.store.registry.Version;

/**
 * Every decision is an act and a document, byte for byte what was sent. It bears the label of what
 * its caller leaves here, as the matters and holdings do on which it rests: the join of all of
 * them.
 */
public final class RecordedDecisions implements Remembering {

  private static final String KIND = "decision";
  private static final int ID_BYTES = 16;

  private final Registry registry;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public RecordedDecisions(Registry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  @Override
  public Optional<Remembered> decided(Caller caller, Decision decision, byte[] sent) {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    Draft draft =
        new Draft(
            KIND,
            id,
            decision.matter().date(),
            new LabelDraft().group(Post.groupOf(caller.id())).label(),
            new Draft.Content(sent),
            Collections.emptySortedMap());
    Receipt receipt = registry.keep("decision.made", caller.id(), draft).join();
    return Optional.of(new Remembered(id, receipt.place()));
  }

  private Reach reach(Caller caller) {
    return registry.reach(caller.standing(LocalDate.now(clock)));
  }

  @Override
  public Optional<Bytes> find(Caller caller, String id) {
    return registry.newest(reach(caller), KIND, id).map(Version::content).map(Bytes::of);
  }

  @Override
  public PageOf<String> page(Caller caller, PageOf.Wanted wanted) {
    List<String> ids = registry.page(reach(caller), KIND, wanted.after(), wanted.limit() + 1);
    return PageOf.of(ids, id -> id, wanted);
  }
}
