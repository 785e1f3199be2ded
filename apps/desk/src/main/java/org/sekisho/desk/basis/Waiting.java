package org.sekisho.desk.basis;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for work of another thread. */
public final class Waiting {

  private Waiting() {}

  /** Its result; what went wrong there goes wrong here. */
  public static <T> T on(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
