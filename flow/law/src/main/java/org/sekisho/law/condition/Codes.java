package org.sekisho.law.condition;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/** A set of codes of a choice or of countries, as bits. */
public final class Codes {

  private final long[] bits;

  private Codes(long[] bits) {
    this.bits = bits;
  }

  public static Codes of(Collection<Long> codes) {
    long most = codes.stream().mapToLong(Long::longValue).max().orElse(0);
    long[] bits = new long[(int) (most >> 6) + 1];
    codes.forEach(code -> bits[(int) (code >> 6)] |= 1L << code);
    return new Codes(bits);
  }

  public boolean contains(long code) {
    int word = (int) (code >> 6);
    return code >= 0 && word < bits.length && (bits[word] >>> code & 1) != 0;
  }

  /** 1 where the code, which is not negative, is in the set, else 0; without a branch. */
  public long bit(long code) {
    int word = (int) (code >> 6);
    return word < bits.length ? bits[word] >>> code & 1 : 0;
  }

  /** The codes, least first. */
  public LongStream stream() {
    return LongStream.range(0, (long) bits.length << 6).filter(this::contains);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Codes codes && Arrays.equals(bits, codes.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }

  @Override
  public String toString() {
    return Arrays.toString(stream().toArray());
  }
}
