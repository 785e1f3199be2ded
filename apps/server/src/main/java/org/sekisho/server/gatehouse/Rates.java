package org.sekisho.server.gatehouse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often a caller may ask: a bucket of tokens for each, which fills with time. Forgets whoever
 * asked longest ago, so that many names cost no memory.
 */
public final class Rates {

  private static final int MOST_CALLERS = 10_000;
  private static final long SECOND = 1_000_000_000L;

  private final long perSecond;
  private final long burst;
  private final LongSupplier clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CALLERS;
        }
      };

  private static final class Bucket {
    private long nanoTokens;
    private long filled;

    private Bucket(long nanoTokens, long filled) {
      this.nanoTokens = nanoTokens;
      this.filled = filled;
    }
  }

  /**
   * @param perSecond how many requests a second go on for ever
   * @param clock nanoseconds that only grow
   */
  public Rates(int perSecond, LongSupplier clock) {
    this.perSecond = perSecond;
    this.burst = 2L * perSecond;
    this.clock = clock;
  }

  /** Whether the caller may ask once more now. */
  synchronized boolean take(String caller) {
    long now = clock.getAsLong();
    Bucket bucket = buckets.computeIfAbsent(caller, unseen -> new Bucket(burst * SECOND, now));
    long passed = Math.min(now - bucket.filled, 2 * SECOND);
    bucket.nanoTokens = Math.min(burst * SECOND, bucket.nanoTokens + passed * perSecond);
    bucket.filled = now;
    if (bucket.nanoTokens < SECOND) {
      return false;
    }
    bucket.nanoTokens -= SECOND;
    return true;
  }
}
