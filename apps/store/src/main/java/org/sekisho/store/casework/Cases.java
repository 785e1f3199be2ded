package org.sekisho.store.casework;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sekisho.access.Reach;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.form.ActJson;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.store.database.Database;
import org.sekisho.store.record.Receipt;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.registry.Labels;
import org.sekisho.terms.Checked;

/**
 * Cases in the store. Whoever does something in a case waits until nobody else does, and is given
 * the newest file to decide on: so of two who would end it, one does and the other is told why not.
 */
public final class Cases {

  private static final int STRIPES = 4096;
  private static final int REMEMBERED = 4000;
  private static final int ID_BYTES = 12;

  private final ActStreams streams;
  private final Labels labels;
  private final CaseLists lists;
  private final CaseQueries queries;
  private final SecureRandom random = new SecureRandom();
  private final List<Lock> stripes =
      Stream.generate(ReentrantLock::new).limit(STRIPES).map(Lock.class::cast).toList();
  private final Map<String, CaseFile> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CaseFile> eldest) {
              return size() > REMEMBERED;
            }
          });

  public Cases(Database database, Recorder recorder, Labels labels, Dues dues) {
    this.labels = labels;
    this.streams = new ActStreams(database, recorder, labels, "casework");
    this.lists = new CaseLists(labels, dues);
    this.queries = new CaseQueries(database, labels);
  }

  /** What was done, and the case after it. */
  public record Done(CaseFile file, Receipt receipt) {}

  /** An id that tells neither how many cases there are nor when they came. */
  public String newId() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Keeps the first act of a case. */
  public Done open(Act first) {
    return keep(Optional.empty(), CaseFile.of(List.of(first)));
  }

  /**
   * Does something in a case, alone; empty where there is no such case.
   *
   * @param deciding given the newest file, the next act or why there is none
   */
  public Optional<Checked<Done>> act(String caseId, Function<CaseFile, Checked<Act>> deciding) {
    Lock lock = stripes.get(Math.floorMod(caseId.hashCode(), STRIPES));
    lock.lock();
    try {
      return file(caseId)
          .map(file -> deciding.apply(file).map(next -> keep(Optional.of(file), file.with(next))));
    } finally {
      lock.unlock();
    }
  }

  private Done keep(Optional<CaseFile> before, CaseFile file) {
    Act act = file.acts().getLast();
    ActStreams.Entry entry =
        new ActStreams.Entry(
            act.caseId(),
            act.number(),
            act.event(),
            act.person(),
            file.label().join(act.label()),
            new ActStreams.Bytes(ActJson.write(act)));
    Receipt receipt = streams.append(entry, writing -> lists.write(writing, before, file)).join();
    remembered.put(file.id(), file);
    return new Done(file, receipt);
  }

  /** The whole case, for those who carry out the law on it; readers are given {@link #view}. */
  public Optional<CaseFile> file(String caseId) {
    Optional<CaseFile> known = Optional.ofNullable(remembered.get(caseId));
    if (known.isPresent()) {
      return known;
    }
    List<Act> acts = new ArrayList<>();
    for (byte[] bytes : streams.acts(caseId)) {
      acts.add(ActJson.read(bytes, caseId).orThrow());
    }
    return acts.isEmpty() ? Optional.empty() : Optional.of(CaseFile.of(acts));
  }

  /**
   * What a reader may see of a case; nothing where the case itself is out of reach. Acts are held
   * back twice: by the view, and by what the database shows to this reach.
   */
  public Optional<CaseView> view(Reach reach, CaseView.Side side, String caseId) {
    Set<Integer> visible = streams.visible(reach, caseId);
    return visible.contains(1)
        ? file(caseId)
            .flatMap(file -> CaseView.of(file, side, label -> labels.holds(reach, label)))
            .map(view ->
                new CaseView(
                    view.file(),
                    view.acts().stream().filter(act -> visible.contains(act.number())).toList(),
                    view.filing(),
                    view.side()))
        : Optional.empty();
  }

  /** Lists, search and counts. */
  public CaseQueries queries() {
    return queries;
  }
}
