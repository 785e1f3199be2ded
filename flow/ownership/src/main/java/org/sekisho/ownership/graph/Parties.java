package org.sekisho.ownership.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The ids of parties, numbered in the order in which they first appear. Ten million ids must fit
 * beside the holdings in two gigabytes, so they are kept as bytes, not as objects.
 *
 * <p>Layout: an id is two bytes of length and its UTF-8 bytes, all within one block. The table of
 * places is open addressing with linear probing; a slot holds 32 bits of hash and number + 1.
 */
public final class Parties {

  /** The longest id, in UTF-8 bytes. */
  public static final int LONGEST = 1000;

  private static final int BLOCK_BITS = 22;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private byte[][] blocks = {new byte[1 << 10]};
  private int block;
  private int free;
  private final IntColumn positions = new IntColumn(-1);
  private long[] slots = new long[1 << 8];
  private int placed;

  public int size() {
    return positions.size();
  }

  /** The number of an id, given now where it has none. */
  public int number(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    return number(bytes, 0, bytes.length);
  }

  /** The number of the id written in these bytes of UTF-8. */
  public int number(byte[] text, int from, int to) {
    if (to - from > LONGEST) {
      throw new IllegalArgumentException("an id has at most " + LONGEST + " bytes");
    }
    placeAll();
    int hash = hash(text, from, to);
    int slot = slot(hash, text, from, to);
    if (slots[slot] != 0) {
      return (int) slots[slot] - 1;
    }
    positions.add(store(text, from, to));
    slots[slot] = ((long) hash << 32) | size();
    placed++;
    if (size() * 3L > slots.length * 2L) {
      widen();
    }
    return size() - 1;
  }

  public OptionalInt find(String id) {
    placeAll();
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    int found = (int) slots[slot(hash(bytes, 0, bytes.length), bytes, 0, bytes.length)];
    return found == 0 ? OptionalInt.empty() : OptionalInt.of(found - 1);
  }

  public String id(int number) {
    int position = positions.get(number);
    byte[] bytes = blocks[position >>> BLOCK_BITS];
    int start = position & (BLOCK - 1);
    return new String(bytes, start + 2, length(bytes, start), StandardCharsets.UTF_8);
  }

  /** The bytes of an id. */
  public byte[] bytes(int number) {
    int position = positions.get(number);
    byte[] bytes = blocks[position >>> BLOCK_BITS];
    int start = position & (BLOCK - 1);
    return Arrays.copyOfRange(bytes, start + 2, start + 2 + length(bytes, start));
  }

  private static int length(byte[] bytes, int start) {
    return (bytes[start] & 0xff) << 8 | (bytes[start + 1] & 0xff);
  }

  private int store(byte[] text, int from, int to) {
    int needed = to - from + 2;
    if (free + needed > BLOCK) {
      blocks = Arrays.copyOf(blocks, blocks.length + 1);
      blocks[++block] = new byte[BLOCK];
      free = 0;
    }
    if (free + needed > blocks[block].length) {
      blocks[block] =
          Arrays.copyOf(blocks[block], Math.min(BLOCK, blocks[block].length * 2 + needed));
    }
    int start = free;
    blocks[block][start] = (byte) ((to - from) >>> 8);
    blocks[block][start + 1] = (byte) (to - from);
    System.arraycopy(text, from, blocks[block], start + 2, to - from);
    free += needed;
    return block << BLOCK_BITS | start;
  }

  private int slot(int hash, byte[] text, int from, int to) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0 && !isAt(slots[slot], hash, text, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isAt(long entry, int hash, byte[] text, int from, int to) {
    if ((int) (entry >>> 32) != hash) {
      return false;
    }
    int position = positions.get((int) entry - 1);
    byte[] bytes = blocks[position >>> BLOCK_BITS];
    int start = position & (BLOCK - 1);
    return length(bytes, start) == to - from
        && Arrays.equals(bytes, start + 2, start + 2 + to - from, text, from, to);
  }

  /** Ids read from a file get their places in the table when the first is looked for. */
  private void placeAll() {
    if (placed == size()) {
      return;
    }
    int wide = Math.max(1 << 8, Integer.highestOneBit(Math.max(1, size())) * 4);
    slots = new long[Math.max(wide / 2, slots.length)];
    int mask = slots.length - 1;
    for (int number = 0; number < size(); number++) {
      int position = positions.get(number);
      byte[] bytes = blocks[position >>> BLOCK_BITS];
      int start = position & (BLOCK - 1);
      int hash = hash(bytes, start + 2, start + 2 + length(bytes, start));
      int slot = hash & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = ((long) hash << 32) | (number + 1);
    }
    placed = size();
  }

  void write(Columns columns) throws IOException {
    columns.writeLong(block + 1);
    for (int i = 0; i <= block; i++) {
      int length = i < block ? blocks[i].length : free;
      columns.writeLong(length);
      columns.write(blocks[i], length);
    }
    positions.write(columns);
  }

  static Parties read(Columns columns) throws IOException {
    Parties parties = new Parties();
    int count = Math.toIntExact(Math.min(columns.readLong(), Integer.MAX_VALUE));
    if (count < 1 || count > 1 << (Integer.SIZE - BLOCK_BITS)) {
      throw new IllegalArgumentException("no file has " + count + " blocks of ids");
    }
    parties.blocks = new byte[count][];
    for (int i = 0; i < count; i++) {
      int length = Math.toIntExact(Math.min(columns.readLong(), Integer.MAX_VALUE));
      if (length < 0 || length > BLOCK) {
        throw new IllegalArgumentException("no block of ids has " + length + " bytes");
      }
      parties.blocks[i] = new byte[length];
      columns.read(parties.blocks[i], length);
      parties.free = length;
    }
    parties.block = count - 1;
    parties.positions.read(columns);
    return parties;
  }

  private void widen() {
    long[] wider = new long[slots.length * 2];
    int mask = wider.length - 1;
    for (long entry : slots) {
      if (entry != 0) {
        int slot = (int) (entry >>> 32) & mask;
        while (wider[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        wider[slot] = entry;
      }
    }
    slots = wider;
  }

  /** FNV-1a, its bits then mixed as in MurmurHash3's finaliser. */
  private static int hash(byte[] text, int from, int to) {
    int hash = 0x811c9dc5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text[i]) * 0x01000193;
    }
    hash = (hash ^ hash >>> 16) * 0x85ebca6b;
    return hash ^ hash >>> 13;
  }
}
