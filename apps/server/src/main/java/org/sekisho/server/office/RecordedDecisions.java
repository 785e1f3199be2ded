package org.sekisho.server.office;

import java.util.OptionalLong;
import org.sekisho.server.access.Caller;
import org.sekisho.server.decide.Remembering;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.record.Recording;
import org.sekisho.store.record.Sha256;

/** Every decision is an act, by the hash of what was sent. */
public record RecordedDecisions(Recorder recorder) implements Remembering {

  @Override
  public OptionalLong decided(Caller caller, String subject, byte[] decision) {
    Recording act = Recording.of("decision.made", caller.id(), subject, Sha256.hex(decision));
    return OptionalLong.of(recorder.record(act).join().place());
  }
}
