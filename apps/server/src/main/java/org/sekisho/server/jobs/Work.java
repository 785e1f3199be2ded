package org.sekisho.server.jobs;

import java.util.function.IntConsumer;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;

/** What takes longer than a request. */
public interface Work {

  /**
   * Does it.
   *
   * @param progress hears how many parts are done, on any thread
   */
  Checked<Reply.Whole> done(IntConsumer progress);
}
